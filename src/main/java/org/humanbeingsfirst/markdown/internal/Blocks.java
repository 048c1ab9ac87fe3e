package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** Questions about the place of nodes in the tree. */
final class Blocks {

    private Blocks() {}

    /** True for blocks and for table cells: what stands in the next one is not the same sentence. */
    static boolean isBlock(Node node) {
        return node instanceof Block || node instanceof TableCell;
    }

    /** True for blocks whose children are inline nodes. */
    static boolean holdsInlines(Node node) {
        return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
    }

    static boolean isCode(Node node) {
        return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    }

    /** True for links by address or by defined reference. */
    static boolean isLink(Node node) {
        return node instanceof Link || node instanceof LinkRef;
    }

    /** True if a node stands within a link's text. */
    static boolean isInLink(Node node) {
        for (Node up = node.getParent(); up != null && !isBlock(up); up = up.getParent()) {
            if (isLink(up)) {
                return true;
            }
        }
        return false;
    }
}
