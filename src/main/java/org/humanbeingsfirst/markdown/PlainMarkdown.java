package org.humanbeingsfirst.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.humanbeingsfirst.citation.PrintedMarks;

/** Renders Markdown of the program's own, in which nothing is cited and nobody is quoted. */
public final class PlainMarkdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder(new MutableDataSet().set(HtmlRenderer.ESCAPE_HTML, true)).build();

    private PlainMarkdown() {}

    /** CommonMark as HTML, with the marks of print; raw HTML comes out as text. */
    public static String html(String markdown) {
        Document document = PARSER.parse(markdown);
        new NodeVisitor(new VisitHandler<>(Text.class, PlainMarkdown::print)).visit(document);
        return RENDERER.render(document);
    }

    private static void print(Text text) {
        text.setChars(BasedSequence.of(PrintedMarks.in(text.getChars().toString(), "en")));
    }
}
