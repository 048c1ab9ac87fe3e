package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** The bound on how deep nodes may nest. What walks and renders trees calls itself once per level. */
public final class TreeDepth {

    /** Far more than prose needs, far less than a small stack holds. */
    public static final int DEEPEST = 60;

    private TreeDepth() {}

    static boolean isBounded(Document document) {
        return firstTooDeep(document).isEmpty();
    }

    /** The first node that is nested deeper than {@link #DEEPEST}. */
    public static Optional<Node> firstTooDeep(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (depth > DEEPEST) {
                return Optional.of(node);
            }
            if (node.hasChildren()) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return Optional.empty();
    }
}
