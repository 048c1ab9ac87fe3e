package org.humanbeingsfirst.markdown.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.markdown.PageNotes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockRendererTest {

    /** Nodes that Flexmark knows and our parser does not make, each where one might stand. */
    static List<Node> unknown() {
        BasedSequence chars = BasedSequence.of("a");
        Paragraph paragraph = new Paragraph(chars);
        paragraph.appendChild(new WhiteSpace(chars));
        TableBlock table = new TableBlock(chars);
        table.appendChild(new TableCaption(chars, chars, chars));
        return List.of(new BlankLine(chars), paragraph, table);
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void nodesWithoutMarkupAreNamedRatherThanDropped(Node node) {
        Document tree = new Document(null, BasedSequence.of("a"));
        tree.appendChild(node);
        PageNotes notes = new PageNotes(List.of(), List.of());
        RenderedPage page =
                new RenderedPage(Bibliography.EMPTY, Map.of(), notes, List.of(), Map.of());

        var missing =
                assertThrows(IllegalStateException.class, () -> BlockRenderer.render(tree, page));
        Node unknown = node.hasChildren() ? node.getFirstChild() : node;
        assertEquals("no markup is known for " + unknown.getClass(), missing.getMessage());
    }
}
