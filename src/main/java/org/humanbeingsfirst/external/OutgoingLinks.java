package org.humanbeingsfirst.external;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.external.RemoteAddress.Place;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The addresses of other sites in a built site.
 *
 * @param addresses those that can be asked, sorted
 * @param unaskable where others stand, sorted
 */
record OutgoingLinks(List<RemoteAddress> addresses, List<Location> unaskable) {

    /** Attributes that lead a reader somewhere, or name where something comes from. */
    private static final Map<String, List<String>> READ =
            Map.of(
                    "a", List.of("href"),
                    "area", List.of("href"),
                    "blockquote", List.of("cite"),
                    "del", List.of("cite"),
                    "iframe", List.of("src"),
                    "ins", List.of("cite"),
                    "q", List.of("cite"));

    /** Attributes whose address a page loads. */
    private static final Map<String, List<String>> LOADED =
            Map.of(
                    "audio", List.of("src"),
                    "embed", List.of("src"),
                    "img", List.of("src"),
                    "link", List.of("href"),
                    "object", List.of("data"),
                    "script", List.of("src"),
                    "source", List.of("src"),
                    "track", List.of("src"),
                    "video", List.of("src", "poster"));

    /** Kinds of {@code link} that only prepare a connection: there need be nothing at the address. */
    private static final Set<String> NO_ADDRESS = Set.of("dns-prefetch", "preconnect");

    /** What stands there is shown, not meant. */
    private static final Set<String> SAMPLES = Set.of("code", "pre", "samp");

    OutgoingLinks {
        addresses = List.copyOf(addresses);
        unaskable = List.copyOf(unaskable);
    }

    private record Written(Location location, String address, boolean isRead) {}

    /** Collects them from every page that can be read; the others are reported by the audit. */
    static OutgoingLinks of(BuiltSite site) {
        List<Written> written =
                site.pagePaths().parallelStream().flatMap(path -> on(path, site)).toList();
        Map<WebAddress, List<Written>> byAddress = new TreeMap<>();
        List<Location> unaskable = new ArrayList<>();
        for (Written each : written) {
            Optional<WebAddress> url = WebAddress.of(each.address());
            if (url.isPresent()) {
                byAddress.computeIfAbsent(url.get(), first -> new ArrayList<>()).add(each);
            } else {
                unaskable.add(each.location());
            }
        }
        List<RemoteAddress> addresses = new ArrayList<>();
        byAddress.forEach(
                (url, all) ->
                        addresses.add(
                                new RemoteAddress(
                                        url,
                                        all.stream().anyMatch(Written::isRead),
                                        all.stream()
                                                .map(OutgoingLinks::place)
                                                .sorted(Comparator.comparing(Place::location))
                                                .toList())));
        return new OutgoingLinks(addresses, unaskable.stream().sorted().toList());
    }

    private static Place place(Written written) {
        int hash = written.address().indexOf('#');
        String fragment = hash < 0 ? "" : written.address().substring(hash + 1).strip();
        return new Place(written.location(), fragment);
    }

    private static Stream<Written> on(String path, BuiltSite site) {
        try {
            return on(site.page(path), site).stream();
        } catch (UnreadableInputException e) {
            return Stream.empty();
        }
    }

    /** The addresses on one page: the one place that knows which elements have any. */
    private static List<Written> on(BuiltPage page, BuiltSite site) {
        List<Written> found = new ArrayList<>();
        page.document()
                .traverse(
                        new NodeVisitor() {
                            private Node sample;

                            @Override
                            public void head(Node node, int depth) {
                                if (sample != null || !(node instanceof Element element)) {
                                    return;
                                }
                                if (SAMPLES.contains(element.normalName())) {
                                    sample = node;
                                    return;
                                }
                                String name = element.normalName();
                                READ.getOrDefault(name, List.of())
                                        .forEach(a -> add(page, site, element, a, true, found));
                                if (!preparesOnly(element)) {
                                    LOADED.getOrDefault(name, List.of())
                                            .forEach(
                                                    a -> add(page, site, element, a, false, found));
                                }
                            }

                            @Override
                            public void tail(Node node, int depth) {
                                sample = node == sample ? null : sample;
                            }
                        });
        return found;
    }

    private static boolean preparesOnly(Element element) {
        return Stream.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                .anyMatch(NO_ADDRESS::contains);
    }

    private static void add(
            BuiltPage page,
            BuiltSite site,
            Element element,
            String attribute,
            boolean isRead,
            List<Written> found) {
        String address = element.attr(attribute);
        if (!address.isBlank() && site.resolve(page, address) instanceof LinkTarget.Elsewhere) {
            found.add(new Written(page.place(element, attribute), absolute(page, address), isRead));
        }
    }

    /** A page of this site has no address: what is relative and leads elsewhere does so by its base. */
    private static String absolute(BuiltPage page, String address) {
        if (WebAddress.of(address).isPresent()) {
            return address;
        }
        String base = page.base().orElse("https://localhost/");
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash);
        return WebAddress.of(base.strip().startsWith("//") ? "https:" + base.strip() : base)
                .flatMap(from -> from.resolve(address))
                .map(url -> url + fragment)
                .orElse(address);
    }
}
