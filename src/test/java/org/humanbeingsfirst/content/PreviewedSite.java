package org.humanbeingsfirst.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.bake.Progress;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Our real site as its editors see it in the preview, with the gallery of components. Baked once for
 * all tests that ask for it.
 *
 * @param folder where it was baked to
 * @param built its pages
 */
record PreviewedSite(Path folder, BuiltSite built) {

    /** Hands the site to test methods; bakes it at the first request. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PreviewedSite.class;
        }

        @Override
        public PreviewedSite resolveParameter(
                ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(PreviewedSite.class))
                    .getOrComputeIfAbsent(
                            "site",
                            key -> bake(RealSite.Extension.of(context)),
                            PreviewedSite.class);
        }
    }

    private static PreviewedSite bake(RealSite site) {
        Path folder = RealSite.FOLDER.resolve("target/tested-preview");
        Bakery.Order order = new Bakery.Order(RealSite.FOLDER, folder, false);
        new Bakery(order.asPreview().withGallery(), Progress.NONE)
                .bake(site.content().content().today());
        return new PreviewedSite(folder, BuiltSite.read(folder));
    }

    /** The pages of the gallery: an overview, and one for each component. */
    List<BuiltPage> gallery() {
        return built.pages().filter(page -> page.path().startsWith("components/")).toList();
    }

    /** A page as it was written. */
    String text(BuiltPage page) {
        try {
            return Files.readString(folder.resolve(page.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The markup of the examples on a page of the gallery, by their names. Each stands in a shadow
     * tree of its own; see {@code templates/component.ftl}.
     */
    Map<String, String> examples(BuiltPage page) {
        String text = text(page);
        Map<String, String> examples = new LinkedHashMap<>();
        for (Element tree : page.document().select("template[shadowrootmode]")) {
            int start = tree.sourceRange().endPos();
            int end = tree.endSourceRange().startPos();
            String name = tree.closest("section").attr("aria-labelledby");
            examples.put(name, text.substring(start, end));
        }
        return examples;
    }
}
