package org.humanbeingsfirst.audit.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds addresses that two documents, aliases or generated pages claim. */
final class PermalinkDuplicate implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "permalink-duplicate",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every address belongs to one page");

    /** What every site has beside its content. */
    private static final List<String> GENERATED =
            List.of("/feed.xml", "/sitemap.xml", "/robots.txt");

    private static final Set<String> ENDINGS = Set.of("", "index.html", "index.htm");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Map<String, String> owners = new HashMap<>();
        GENERATED.forEach(address -> owners.put(normal(address), "a page the press makes"));
        site.topics()
                .forEach(t -> owners.put(normal(t.permalink()), "the page of the topic " + t.id()));
        // Pages first: where an alias takes a page's address, the alias is at fault.
        for (ContentDocument document : site.documents()) {
            Optional<YamlNode> key = document.frontMatter().get("permalink");
            Location place =
                    key.map(YamlNode::location).orElse(Location.wholeFile(document.file().path()));
            claim(document.permalink(), document, place, owners, findings);
        }
        for (ContentDocument document : site.documents()) {
            for (YamlNode alias :
                    document.frontMatter().get("aliases").map(YamlNode::items).orElse(List.of())) {
                alias.text()
                        // A page that has moved back names its own among them.
                        .filter(address -> !address.equals(document.permalink()))
                        .ifPresent(
                                address ->
                                        claim(
                                                address,
                                                document,
                                                alias.location(),
                                                owners,
                                                findings));
            }
        }
    }

    private static void claim(
            String address,
            ContentDocument document,
            Location place,
            Map<String, String> owners,
            FindingSink findings) {
        String owner = owners.putIfAbsent(normal(address), document.file().path());
        if (owner != null) {
            findings.add(
                    Finding.at(
                            INFO,
                            document.file(),
                            place,
                            "address " + address + " already belongs to " + owner,
                            "give one of the two another permalink, alias or file name"));
        }
    }

    /**
     * What two addresses have in common when they lead to one file: with or without the final slash
     * and {@code index.html}, and in small or capital letters, which some disks do not tell apart.
     */
    private static String normal(String address) {
        String lowerCase = address.toLowerCase(Locale.ROOT);
        int slash = lowerCase.lastIndexOf('/');
        return slash >= 0 && ENDINGS.contains(lowerCase.substring(slash + 1))
                ? lowerCase.substring(0, slash)
                : lowerCase;
    }
}
