package org.humanbeingsfirst.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.humanbeingsfirst.audit.Reference.Kind;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * One walk over a page: its elements and every address on it. Samples of markup, in {@code pre} and
 * {@code code}, are shown and not meant; what stands below a {@code data-proofer-ignore} (attribute
 * or class, as html-proofer and htmltest know it) was taken out by its author.
 */
final class PageElements implements NodeVisitor {

    /** Names that are no places on the page, but of fields and of what is said about the page. */
    private static final Set<String> NAMED_WITHOUT_PLACE =
            Set.of(
                    "button",
                    "fieldset",
                    "form",
                    "iframe",
                    "input",
                    "meta",
                    "object",
                    "output",
                    "param",
                    "select",
                    "slot",
                    "textarea");

    private static final Set<String> SAMPLES = Set.of("code", "pre", "tt");
    private static final String IGNORED = "data-proofer-ignore";

    /** Kinds of {@code link} that a browser acts on by itself (WHATWG HTML, section 4.6.7). */
    private static final Set<String> LOADING_KINDS =
            Set.of(
                    "apple-touch-icon",
                    "apple-touch-icon-precomposed",
                    "apple-touch-startup-image",
                    "icon",
                    "manifest",
                    "mask-icon",
                    "modulepreload",
                    "pingback",
                    "prefetch",
                    "preload",
                    "prerender",
                    "stylesheet");

    /** Kinds of {@code link} that name a host and no file. */
    private static final Set<String> HOST_KINDS = Set.of("dns-prefetch", "preconnect");

    /** Open Graph and Twitter's properties that hold addresses (ogp.me; Twitter Cards). */
    private static final Set<String> PROPERTIES_OF_PAGES =
            Set.of("og:url", "og:audio", "og:video", "twitter:url", "twitter:player");

    private static final Set<String> PROPERTIES_OF_IMAGES =
            Set.of(
                    "og:image",
                    "og:image:url",
                    "og:image:secure_url",
                    "twitter:image",
                    "twitter:image:src",
                    "msapplication-tileimage");

    /** The keys of schema.org that hold addresses of pages. */
    private static final Set<String> KEYS_OF_PAGES =
            Set.of("@id", "url", "mainEntityOfPage", "item", "sameAs", "isBasedOn");

    private static final Set<String> KEYS_OF_IMAGES =
            Set.of("image", "logo", "contentUrl", "thumbnailUrl", "thumbnail");

    /** Attributes that SVG elements refer to each other by. */
    private static final Set<String> SVG_IMAGES = Set.of("image", "feimage");

    private static final JsonFactory JSON = new JsonFactory();

    private final List<Element> elements = new ArrayList<>();
    private final List<Element> refreshes = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private final List<Address> addresses = new ArrayList<>();
    private Element sample;
    private String base;

    private PageElements() {}

    /** An address that is not looked up yet: what it leads to depends on the page's base. */
    private record Address(
            Element element, String attribute, String text, Kind kind, boolean isSample) {}

    /** Walks over a page; empties its {@code template} elements, which browsers neither show nor load. */
    static PageElements of(Document document) {
        PageElements found = new PageElements();
        document.traverse(found);
        return found;
    }

    /** The elements that are meant, in order. */
    List<Element> elements() {
        return Collections.unmodifiableList(elements);
    }

    /** The {@code meta} elements that send the reader on. */
    List<Element> refreshes() {
        return Collections.unmodifiableList(refreshes);
    }

    /** What fragments can lead to: every id, and the names of anchors. */
    Set<String> anchors() {
        return Collections.unmodifiableSet(anchors);
    }

    /** The value of the first {@code <base href>}, if there is one. */
    Optional<String> base() {
        return Optional.ofNullable(base);
    }

    /**
     * The addresses, in order.
     *
     * @param inSamples true for those that stand in samples of markup, false for the others
     * @param resolver tells what an address on the page leads to
     * @param onThisPage tells what a fragment alone leads to if it means this page, whatever its base
     */
    List<Reference> references(
            boolean inSamples,
            Function<String, LinkTarget> resolver,
            Function<String, LinkTarget> onThisPage) {
        List<Reference> references = new ArrayList<>();
        for (Address each : addresses) {
            if (each.isSample() == inSamples) {
                boolean isOfThisPage = each.text().startsWith("#") && isOfStyleOrSvg(each);
                LinkTarget target = (isOfThisPage ? onThisPage : resolver).apply(each.text());
                references.add(
                        new Reference(
                                each.element(),
                                each.attribute(),
                                each.text(),
                                each.kind(),
                                target));
            }
        }
        return references;
    }

    /** CSS and SVG refer to parts of their own page by fragments alone (SVG 2, "same-document"). */
    private static boolean isOfStyleOrSvg(Address address) {
        return address.kind() == Kind.RESOURCE
                && (address.attribute().isEmpty()
                        || address.attribute().equals("style")
                        || address.element().tag().namespace().endsWith("svg"));
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("template")) {
            element.empty();
        }
        if (sample == null && isSample(element)) {
            sample = element;
        }
        if (sample == null) {
            elements.add(element);
        }
        collect(element);
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == sample) {
            sample = null;
        }
    }

    private static boolean isSample(Element element) {
        return SAMPLES.contains(element.normalName())
                || element.attributesSize() > 0
                        && (element.hasAttr(IGNORED) || element.hasClass(IGNORED));
    }

    private void collect(Element element) {
        String name = element.normalName();
        switch (name) {
            case "meta" -> collectMeta(element);
            // Within SVG the text of a style element is text like any other.
            case "style" -> collectStyle(element, "", element.data() + element.wholeText());
            case "script" -> collectScript(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                collect(element, name, attribute.getKey(), attribute.getValue());
            }
        }
    }

    private void collect(Element element, String name, String attribute, String value) {
        switch (attribute) {
            case "href" -> collectHref(element, name, attribute, value);
            case "xlink:href" -> {
                if (!element.hasAttr("href")) {
                    collectHref(element, name, attribute, value);
                }
            }
            case "src" -> collectSource(element, name, value);
            case "srcset", "imagesrcset" ->
                    SourceSet.addresses(value)
                            .forEach(address -> add(element, attribute, address, Kind.IMAGE));
            case "poster", "background" -> add(element, attribute, value, Kind.IMAGE);
            case "cite" -> add(element, attribute, value, Kind.CITATION);
            case "id" -> anchors.add(value);
            case "name" -> {
                if (!NAMED_WITHOUT_PLACE.contains(name)) {
                    anchors.add(value);
                }
            }
            case "longdesc" -> add(element, attribute, value, Kind.LINK);
            case "style" -> collectStyle(element, attribute, value);
            case "data" -> addIf(name.equals("object"), element, attribute, value, Kind.RESOURCE);
            case "manifest" -> addIf(name.equals("html"), element, attribute, value, Kind.RESOURCE);
            case "action", "formaction" ->
                    // A form without an address is sent to its own page.
                    addIf(!value.isBlank(), element, attribute, value, Kind.FORM);
            default -> {}
        }
    }

    private void collectHref(Element element, String name, String attribute, String value) {
        if (name.equals("link")) {
            List<String> kinds =
                    List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
            boolean namesHost = kinds.stream().anyMatch(HOST_KINDS::contains);
            boolean isLoaded = kinds.stream().anyMatch(LOADING_KINDS::contains);
            addIf(!namesHost, element, attribute, value, isLoaded ? Kind.RESOURCE : Kind.METADATA);
        } else if (SVG_IMAGES.contains(name)) {
            add(element, attribute, value, Kind.IMAGE);
        } else if (name.equals("base")) {
            base = base == null ? value : base;
        } else {
            boolean isLink = name.equals("a") || name.equals("area");
            boolean isSvg = element.tag().namespace().endsWith("svg");
            add(element, attribute, value, isLink || !isSvg ? Kind.LINK : Kind.RESOURCE);
        }
    }

    private void collectSource(Element element, String name, String value) {
        if (name.equals("img") || name.equals("input")) {
            boolean isImage = name.equals("img") || isImageButton(element);
            // An image without address has its own rule, which looks at srcset too.
            addIf(isImage && !value.isBlank(), element, "src", value, Kind.IMAGE);
        } else if (name.indexOf('-') < 0) {
            // What a custom element does with its attributes only its script knows.
            add(element, "src", value, Kind.RESOURCE);
        }
    }

    /** True for a button that shows an image. */
    static boolean isImageButton(Element element) {
        return element.normalName().equals("input")
                && element.attr("type").equalsIgnoreCase("image");
    }

    private void collectMeta(Element meta) {
        if (meta.attr("http-equiv").equalsIgnoreCase("refresh")) {
            refreshes.add(meta);
            RedirectAddress.of(meta.attr("content"))
                    .flatMap(RedirectAddress::address)
                    .ifPresent(address -> add(meta, "content", address, Kind.REDIRECT));
        }
        String property = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        String name = property.toLowerCase(Locale.ROOT);
        if (PROPERTIES_OF_IMAGES.contains(name)) {
            add(meta, "content", meta.attr("content"), Kind.METADATA_IMAGE);
        } else if (PROPERTIES_OF_PAGES.contains(name)) {
            add(meta, "content", meta.attr("content"), Kind.METADATA);
        }
    }

    private void collectStyle(Element element, String attribute, String css) {
        StyleAddress.in(css).forEach(a -> add(element, attribute, a.address(), Kind.RESOURCE));
    }

    private void collectScript(Element script) {
        if (!script.attr("type").equalsIgnoreCase("application/ld+json")) {
            return;
        }
        try (JsonParser json = JSON.createParser(script.data())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    collectStatement(script, keyOf(json), json.getText());
                }
            }
        } catch (IOException notJson) {
            // Another rule speaks of it.
        }
    }

    /** The key of a value, or of the list that it stands in. */
    private static String keyOf(JsonParser json) throws IOException {
        String key = json.currentName();
        if (key == null && json.getParsingContext().getParent() != null) {
            key = json.getParsingContext().getParent().getCurrentName();
        }
        return key == null ? "" : key;
    }

    private void collectStatement(Element script, String key, String value) {
        boolean isAddress = value.startsWith("/") || value.matches("(?is)https?://.*");
        if (isAddress && KEYS_OF_IMAGES.contains(key)) {
            add(script, "", value, Kind.METADATA_IMAGE);
        } else if (isAddress && KEYS_OF_PAGES.contains(key)) {
            add(script, "", value, Kind.METADATA);
        }
    }

    private void addIf(
            boolean condition, Element element, String attribute, String address, Kind kind) {
        if (condition) {
            add(element, attribute, address, kind);
        }
    }

    private void add(Element element, String attribute, String address, Kind kind) {
        addresses.add(new Address(element, attribute, address, kind, sample != null));
    }
}
