package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Turns references that nothing defines back into text. Flexmark reads {@code […]} and {@code
 * [words]} as links to come; in quotations they mark omissions and insertions.
 */
final class BracketedWords {

    private BracketedWords() {}

    /** Restores the text of all undefined references below a node. */
    static void restore(Node parent) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            adopt(parent, node);
            restore(node);
            if ((node instanceof LinkRef || node instanceof ImageRef)
                    && !((RefNode) node).isDefined()) {
                unwrap(node);
            }
        }
    }

    /**
     * Gives a node the parent that it stands in. Where the text of a link holds a defined reference,
     * Flexmark undoes the link with {@link Node#takeChildren}, which forgets those in the middle.
     */
    private static void adopt(Node parent, Node node) {
        if (node.getParent() != parent) {
            node.getPrevious().insertAfter(node);
        }
    }

    private static void unwrap(Node node) {
        BasedSequence whole = node.getChars();
        Node first = node.getFirstChild();
        if (first == null) {
            node.insertBefore(new Text(whole));
        } else {
            BasedSequence inner = node.getChildChars();
            node.insertBefore(new Text(whole.prefixOf(inner)));
            for (Node child = first, next; child != null; child = next) {
                next = child.getNext();
                node.insertBefore(child);
            }
            node.insertBefore(new Text(whole.suffixOf(inner)));
        }
        node.unlink();
    }
}
