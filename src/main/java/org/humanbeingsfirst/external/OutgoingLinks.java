package org.humanbeingsfirst.external;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.audit.Reference.Kind;
import org.humanbeingsfirst.external.RemoteAddress.Place;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * The addresses of other sites in a built site.
 *
 * @param addresses those that can be asked, sorted
 * @param unaskable where others stand, sorted
 */
record OutgoingLinks(List<RemoteAddress> addresses, List<Location> unaskable) {

    OutgoingLinks {
        addresses = List.copyOf(addresses);
        unaskable = List.copyOf(unaskable);
    }

    private record Written(Location location, String address, boolean isRead) {}

    /** Collects them from every page that can be read; the others are reported by the audit. */
    static OutgoingLinks of(BuiltSite site) {
        List<Written> written =
                site.pagePaths().parallelStream().flatMap(path -> on(path, site)).toList();
        Map<HttpAddress, List<Written>> byAddress = new TreeMap<>();
        List<Location> unaskable = new ArrayList<>();
        for (Written each : written) {
            Optional<HttpAddress> url = HttpAddress.of(each.address());
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
            return on(site.page(path)).stream();
        } catch (UnreadableInputException e) {
            return Stream.empty();
        }
    }

    private static List<Written> on(BuiltPage page) {
        List<Written> found = new ArrayList<>();
        for (Reference each : page.references()) {
            boolean isRead =
                    each.kind() == Kind.LINK
                            || each.kind() == Kind.CITATION
                            || each.kind() == Kind.REDIRECT;
            // Names of vocabularies in metadata need not be addresses of pages; those of link are.
            boolean isAddress =
                    isRead || each.isLoaded() || each.element().normalName().equals("link");
            if (isAddress && each.target() instanceof LinkTarget.Elsewhere) {
                found.add(new Written(page.place(each), absolute(page, each.address()), isRead));
            }
        }
        return found;
    }

    /** A page of this site has no address: what is relative and leads elsewhere does so by its base. */
    private static String absolute(BuiltPage page, String address) {
        if (HttpAddress.of(address).isPresent()) {
            return address;
        }
        String base = page.base().orElse("https://localhost/");
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash);
        return HttpAddress.of(base.strip().startsWith("//") ? "https:" + base.strip() : base)
                .flatMap(from -> from.resolve(address))
                .map(url -> url + fragment)
                .orElse(address);
    }
}
