package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.Permalink;
import org.junit.jupiter.api.DynamicTest;

/**
 * A page of the built site that readers see. Redirects are not: nobody stays on them.
 *
 * @param address path below the origin, such as {@code /about/}
 * @param kind what it is alike to: the template of its document or, where no document stands behind
 *     it, the folder it lies in
 * @param elements how much is on it
 */
record ShownPage(String address, String kind, int elements) {

    /** Every page, in the order of their addresses. */
    static List<ShownPage> all(RealSite site) {
        Map<String, String> templates =
                site.content().content().publicDocuments().stream()
                        .collect(
                                Collectors.toMap(
                                        document -> Permalink.outputPath(document.permalink()),
                                        ContentDocument::template));
        return site.built()
                .pages()
                .filter(page -> page.document().select("meta[http-equiv=refresh]").isEmpty())
                .map(page -> of(page, templates.get(page.path())))
                .sorted(Comparator.comparing(ShownPage::address))
                .toList();
    }

    private static ShownPage of(BuiltPage page, String template) {
        String path = page.path();
        String kind = template == null ? "below " + path.split("/")[0] : template;
        return new ShownPage(
                "/" + path.replaceAll("(^|/)index\\.html$", "$1"),
                kind,
                page.document().getAllElements().size());
    }

    /** Of each kind the page with the most on it, by the name of the kind. */
    static List<ShownPage> oneOfEachKind(RealSite site) {
        Map<String, ShownPage> richest = new TreeMap<>();
        for (ShownPage page : all(site)) {
            richest.merge(page.kind(), page, (a, b) -> b.elements() > a.elements() ? b : a);
        }
        return new ArrayList<>(richest.values());
    }

    /** A test for each kind, on the page with the most on it. */
    static Stream<DynamicTest> onEachKind(RealSite site, Consumer<ShownPage> judgement) {
        return oneOfEachKind(site).stream()
                .map(page -> dynamicTest(page.toString(), () -> judgement.accept(page)));
    }

    /** The page of a kind with the most on it. */
    static ShownPage ofKind(RealSite site, String kind) {
        return oneOfEachKind(site).stream()
                .filter(page -> page.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return address + " (" + kind + ")";
    }
}
