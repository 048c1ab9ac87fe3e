package org.humanbeingsfirst.markdown;

import com.vladsch.flexmark.util.ast.Document;
import org.humanbeingsfirst.site.ContentDocument;

/**
 * A content file read and parsed, ready to be rendered.
 *
 * @param content its plain values
 * @param tree the syntax tree; not thread-safe, rendered by one worker at a time
 */
public record ParsedDocument(ContentDocument content, Document tree) {}
