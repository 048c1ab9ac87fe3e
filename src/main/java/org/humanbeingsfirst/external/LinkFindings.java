package org.humanbeingsfirst.external;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.rule.ExternalRules;
import org.humanbeingsfirst.external.RemoteAddress.Place;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;

/** Collects what is to be said of addresses, and says it page by page, so that each is read once. */
final class LinkFindings {

    private static final LinkMessage UNASKABLE =
            new LinkMessage(
                    ExternalRules.UNASKED,
                    "an address here cannot be asked by a program",
                    "see whether it is written rightly, and open it in a browser",
                    List.of());

    private final BuiltSite site;
    private final SortedMap<String, List<Said>> byPage = new TreeMap<>();

    LinkFindings(BuiltSite site) {
        this.site = site;
    }

    private record Said(Location location, LinkMessage message) {}

    /** Adds what is to be said of an address, at each of its places. */
    void add(RemoteAddress address, LinkRecord record) {
        for (Place place : address.places()) {
            LinkMessage.of(record, place.fragment())
                    .ifPresent(message -> add(place.location(), message));
        }
    }

    /** Adds a place with an address that no server can be asked for. */
    void addUnaskable(Location location) {
        add(location, UNASKABLE);
    }

    private void add(Location location, LinkMessage message) {
        byPage.computeIfAbsent(location.file(), page -> new ArrayList<>())
                .add(new Said(location, message));
    }

    /** All of it, sorted. */
    List<Finding> sorted() {
        List<Finding> findings = new ArrayList<>();
        byPage.forEach(
                (path, said) -> {
                    ContentFile page = site.file(path);
                    said.forEach(each -> findings.add(finding(page, each)));
                });
        findings.sort(null);
        return findings;
    }

    private Finding finding(ContentFile page, Said said) {
        LinkMessage message = said.message();
        Finding finding =
                Finding.at(
                        message.rule(), page, said.location(), message.message(), message.hint());
        return site.manifest()
                .contentFile(page.path())
                .map(finding::madeFrom)
                .orElse(finding)
                .withDetails(message.details());
    }
}
