package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Renders tables, a line for each row. One renderer serves one document. */
final class TableRenderer {

    private final MarkupWriter markup;
    private final InlineRenderer inlines;

    TableRenderer(MarkupWriter markup, InlineRenderer inlines) {
        this.markup = markup;
        this.inlines = inlines;
    }

    /**
     * Renders a table.
     *
     * @throws IllegalStateException if it holds what the parser was not known to make
     */
    void render(TableBlock table) {
        markup.openBlock("table");
        markup.line();
        renderChildren(table);
        markup.line();
        markup.closeBlock("table");
    }

    private void renderChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            render(node);
        }
    }

    private void render(Node node) {
        if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof TableRow) {
            block("tr", node);
        } else if (node instanceof TableHead) {
            block("thead", node);
        } else if (node instanceof TableBody) {
            block("tbody", node);
        } else if (!(node instanceof TableSeparator)) {
            throw new IllegalStateException("no markup is known for " + node.getClass());
        }
    }

    private void block(String element, Node node) {
        markup.openBlock(element);
        renderChildren(node);
        markup.closeBlock(element);
    }

    private void cell(TableCell cell) {
        String element = cell.isHeader() ? "th" : "td";
        markup.open(element);
        if (cell.getAlignment() != null) {
            markup.attribute("align", cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        inlines.renderChildren(cell);
        markup.close(element);
    }
}
