package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/** Renders headings with the ids that {@link BodyCollector} gave them. */
public final class HeadingRenderer implements NodeRenderer {

    private HeadingRenderer() {}

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Heading.class, HeadingRenderer::render));
    }

    private static void render(Heading node, NodeRendererContext context, HtmlWriter html) {
        if (!node.getAnchorRefId().isEmpty()) {
            html.attr("id", node.getAnchorRefId());
        }
        html.withAttr().tagLine("h" + node.getLevel(), () -> context.renderChildren(node));
    }

    /** Plugs the renderer into Flexmark. */
    public static final class Factory implements NodeRendererFactory {

        @Override
        public NodeRenderer apply(DataHolder options) {
            return new HeadingRenderer();
        }
    }
}
