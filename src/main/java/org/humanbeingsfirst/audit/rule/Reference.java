package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An address on a built page.
 *
 * @param element the element that holds it
 * @param attribute the attribute that holds it; {@code style} elements hold it as their text
 * @param address the address as written
 */
record Reference(Element element, String attribute, String address) {

    /** Attributes whose address a browser loads by itself. */
    private static final Map<String, List<String>> LOADING =
            Map.ofEntries(
                    Map.entry("audio", List.of("src")),
                    Map.entry("body", List.of("background")),
                    Map.entry("embed", List.of("src")),
                    Map.entry("feimage", List.of("href", "xlink:href")),
                    Map.entry("frame", List.of("src")),
                    Map.entry("iframe", List.of("src")),
                    Map.entry("image", List.of("href", "xlink:href")),
                    Map.entry("img", List.of("src", "srcset")),
                    Map.entry("input", List.of("src")),
                    Map.entry("object", List.of("data")),
                    Map.entry("script", List.of("src")),
                    Map.entry("source", List.of("src", "srcset")),
                    Map.entry("track", List.of("src")),
                    Map.entry("use", List.of("href", "xlink:href")),
                    Map.entry("video", List.of("src", "poster")));

    /** Attributes whose address a reader follows, or that names where something comes from. */
    private static final Map<String, List<String>> LINKING =
            Map.of(
                    "a", List.of("href"),
                    "area", List.of("href"),
                    "blockquote", List.of("cite"),
                    "button", List.of("formaction"),
                    "del", List.of("cite"),
                    "form", List.of("action"),
                    "ins", List.of("cite"),
                    "q", List.of("cite"));

    /** Kinds of {@code link} that a browser acts on by itself (WHATWG HTML, section 4.6.7). */
    private static final Set<String> LOADING_KINDS =
            Set.of(
                    "apple-touch-icon",
                    "dns-prefetch",
                    "icon",
                    "manifest",
                    "mask-icon",
                    "modulepreload",
                    "pingback",
                    "preconnect",
                    "prefetch",
                    "preload",
                    "prerender",
                    "stylesheet");

    /** The addresses that a browser loads together with the page, those in style rules included. */
    static List<Reference> loaded(Document document) {
        List<Reference> found = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            String name = element.normalName();
            if (name.equals("link") && isLoading(element)) {
                collect(element, List.of("href", "imagesrcset"), found);
            }
            collect(element, LOADING.getOrDefault(name, List.of()), found);
            if (element.hasAttr("style")) {
                collectStyle(element, "style", element.attr("style"), found);
            }
            if (name.equals("style")) {
                collectStyle(element, "", element.data(), found);
            }
        }
        return found;
    }

    /**
     * The addresses that a reader follows, those of citations, forms and related pages included.
     */
    static List<Reference> links(Document document) {
        List<Reference> found = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            String name = element.normalName();
            if (name.equals("link") && !isLoading(element)) {
                collect(element, List.of("href"), found);
            }
            collect(element, LINKING.getOrDefault(name, List.of()), found);
        }
        return found;
    }

    private static boolean isLoading(Element link) {
        return List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .anyMatch(LOADING_KINDS::contains);
    }

    private static void collect(Element element, List<String> attributes, List<Reference> found) {
        for (String attribute : attributes) {
            if (!element.hasAttr(attribute)) {
                continue;
            }
            String value = element.attr(attribute);
            if (attribute.endsWith("srcset")) {
                SourceSet.addresses(value)
                        .forEach(address -> found.add(new Reference(element, attribute, address)));
            } else {
                found.add(new Reference(element, attribute, value));
            }
        }
    }

    private static void collectStyle(
            Element element, String attribute, String css, List<Reference> found) {
        StyleAddress.in(css)
                .forEach(a -> found.add(new Reference(element, attribute, a.address())));
    }
}
