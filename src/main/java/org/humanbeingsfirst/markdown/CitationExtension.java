package org.humanbeingsfirst.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.humanbeingsfirst.markdown.internal.CitationInlineParser;

/**
 * Extension for citations in Pandoc's syntax:
 *
 * <pre>
 * They were not believed [&#64;doe-1999, p. 492].
 * Others found the same [see &#64;doe-1999, pp. 33-35; &#64;roe-2001].
 * &#64;doe-1999 [p. 492] writes that they were not believed.
 * </pre>
 *
 * <p>A cluster becomes a number for each item, which leads to the page's list of sources; a
 * narrative citation (without brackets around the id) is printed with the author's name before it.
 * Code is left alone, and so is a bracket with an address behind it, which is a link. What was meant
 * as a citation and is none is rendered as typed, and found among the body's defects.
 *
 * @see org.humanbeingsfirst.citation.CitationParser the syntax in full
 */
public final class CitationExtension implements Parser.ParserExtension {

    private CitationExtension() {}

    /** The extension, for parsers. */
    public static CitationExtension create() {
        return new CitationExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new CitationInlineParser.Factory());
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}
}
