package org.humanbeingsfirst.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;

/** Renders Markdown of the program's own, in which nothing is cited and nobody is quoted. */
public final class PlainMarkdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder(new MutableDataSet().set(HtmlRenderer.ESCAPE_HTML, true)).build();

    private PlainMarkdown() {}

    /** CommonMark as HTML; raw HTML comes out as text. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
