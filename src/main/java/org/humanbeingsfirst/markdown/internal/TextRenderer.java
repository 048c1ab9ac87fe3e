package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Renders text, which is most of every page. Flexmark's own way runs four regular expressions over
 * each piece; most pieces hold nothing to decode and nothing to escape, and one look tells.
 */
public final class TextRenderer implements NodeRenderer {

    private TextRenderer() {}

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Text.class, TextRenderer::render));
    }

    private static void render(Text node, NodeRendererContext context, HtmlWriter html) {
        BasedSequence chars = node.getChars();
        String text = InlineText.characters(chars);
        if (text.indexOf('\\') >= 0 || text.indexOf('&') >= 0) {
            text = chars.unescape();
        }
        if (isPlain(text)) {
            html.raw(text);
        } else {
            html.text(text);
        }
    }

    /** True if HTML means every character as it stands. */
    private static boolean isPlain(String text) {
        return text.indexOf('<') < 0
                && text.indexOf('>') < 0
                && text.indexOf('&') < 0
                && text.indexOf('"') < 0;
    }

    /** Plugs the renderer into Flexmark. */
    public static final class Factory implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new TextRenderer();
        }
    }
}
