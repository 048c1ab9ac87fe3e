package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Finds the quotations of a parsed document, in reading order, and puts {@link QuotationBlock} and
 * {@link InlineQuotation} nodes in their places.
 */
public final class QuotationPostProcessor extends DocumentPostProcessor {

    private int quotations;

    private QuotationPostProcessor() {}

    /** A tree nested too deeply is left as it is: the reader of content files refuses it. */
    @Override
    public Document processDocument(Document document) {
        if (TreeDepth.isBounded(document)) {
            BracketedWords.restore(document);
            findIn(document);
        }
        return document;
    }

    private void findIn(Node parent) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            if (node instanceof BlockQuote block) {
                BlockQuotations.replace(block, quotations++);
            } else if (Blocks.holdsInlines(node)) {
                quotations += InlineQuotations.wrap(node, quotations);
            } else {
                findIn(node);
            }
        }
    }

    /** Plugs the finder into Flexmark; one finder serves one document. */
    public static final class Factory extends DocumentPostProcessorFactory {

        @Override
        public QuotationPostProcessor apply(Document document) {
            return new QuotationPostProcessor();
        }
    }
}
