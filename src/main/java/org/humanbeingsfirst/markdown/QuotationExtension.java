package org.humanbeingsfirst.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.humanbeingsfirst.markdown.internal.QuotationPostProcessor;

/**
 * Extension for quotations with their sources. A block quotation ends in an attribution line, which
 * begins with a dash ({@code —}, {@code –} or {@code --}):
 *
 * <pre>
 * &gt; Words exactly as they stand in the source.
 * &gt;
 * &gt; — Jane Example, in [&#64;doe-1999]
 *
 * &gt; The speaker may be left out.
 * &gt;
 * &gt; — [&#64;doe-1999, p. 145]
 * </pre>
 *
 * <p>An inline quotation is text of five words or more in quotation marks (“ ”, " ", ‘ ’ or ' '):
 *
 * <pre>
 * She says that it was “the tool and not the hand” that did it [&#64;doe-1999].
 * “It was the tool and not the hand.” [&#64;doe-1999]
 * &#64;doe-1999 writes that it was “the tool and not the hand”.
 * </pre>
 *
 * <p>Its source is the next citation before the sentence ends, the first item of a cluster; if there
 * is none, the nearest narrative citation before it in the same sentence. A full stop inside the
 * marks ends the sentence when a capital follows, save for a citation directly behind it. Fewer
 * than five words are a term and stay as they are typed. Marks of the other kind inside a quotation
 * are part of it. An escaped mark ({@code \"}) counts like any other, since readers see the same.
 *
 * <p>A quotation lies within one paragraph: a double mark that does not close there is a defect,
 * also where the next paragraph repeats it. Words of more than one paragraph are set as a block
 * quotation. Block quotations are rendered for templates to dress ({@link
 * BodyFragment.BlockQuotation}).
 */
public final class QuotationExtension implements Parser.ParserExtension {

    private QuotationExtension() {}

    /** The extension, for parsers. */
    public static QuotationExtension create() {
        return new QuotationExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessorFactory(new QuotationPostProcessor.Factory());
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}
}
