package org.humanbeingsfirst.markdown;

import com.vladsch.flexmark.util.ast.Document;
import org.humanbeingsfirst.site.DocumentBody;

/**
 * The Markdown of a content file, parsed and ready to be rendered.
 *
 * @param body what it holds
 * @param tree the syntax tree; not thread-safe, rendered by one worker at a time
 */
public record ParsedDocument(DocumentBody body, Document tree) {}
