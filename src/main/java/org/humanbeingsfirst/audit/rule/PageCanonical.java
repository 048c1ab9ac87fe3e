package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.AcrossPagesRule;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages that do not say clearly which address stands for them. */
final class PageCanonical implements AcrossPagesRule<PageCanonical.Canonical> {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-canonical",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "every page names the one address that stands for it");

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#]");

    /**
     * What a page says of its address.
     *
     * @param target path of the page that stands for it: its own, unless it names another
     * @param endsHere true if it stands for itself and is meant to be found
     * @param chain what to report if the target does not stand for itself
     * @param findings what is wrong whatever the target says
     */
    record Canonical(
            String target, boolean endsHere, Optional<Finding> chain, List<Finding> findings) {

        static Canonical ofItself(BuiltPage page, boolean endsHere, List<Finding> findings) {
            return new Canonical(page.path(), endsHere, Optional.empty(), findings);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Canonical> collect(BuiltPage page, BuiltSite site) {
        if (!PageHead.isMeantToBeFound(page)) {
            return Optional.of(Canonical.ofItself(page, false, List.of()));
        }
        List<Element> links = PageHead.links(page, "canonical");
        return Optional.of(
                links.isEmpty()
                        ? Canonical.ofItself(page, true, missing(page, site))
                        : of(page, site, links));
    }

    /** Only a site whose home page names its address says that pages have one. */
    private static List<Finding> missing(BuiltPage page, BuiltSite site) {
        return site.home().isEmpty() && !site.isOwn()
                ? List.of()
                : List.of(
                        page.finding(
                                INFO,
                                "page has no canonical link",
                                "write <link rel=\"canonical\" href=\"https://…\"> in the layout"));
    }

    private static Canonical of(BuiltPage page, BuiltSite site, List<Element> links) {
        List<Finding> findings = new ArrayList<>();
        for (Element other : links.subList(1, links.size())) {
            findings.add(
                    page.finding(
                            INFO,
                            other,
                            "page has another canonical link",
                            "keep the one that names the page's own address"));
        }
        Element link = links.get(0);
        LinkTarget target = site.resolve(page, link.attr("href"));
        problem(site, link, target)
                .map(problem -> finding(page, link, problem))
                .ifPresent(findings::add);
        if (!(target instanceof LinkTarget.Found found) || found.path().equals(page.path())) {
            return Canonical.ofItself(page, true, findings);
        }
        Finding chain = finding(page, link, "leads to a page that does not stand for itself");
        return new Canonical(found.path(), false, Optional.of(chain), findings);
    }

    private static Finding finding(BuiltPage page, Element link, String problem) {
        return page.finding(
                INFO,
                link,
                "href",
                "canonical link " + problem,
                "in the head, name the address that stands for the page, with https:// and host");
    }

    /** What is wrong with one link; a target that is not there is reported with the other links. */
    private static Optional<String> problem(BuiltSite site, Element link, LinkTarget target) {
        String address = link.attr("href").strip();
        if (link.closest("head") == null) {
            return Optional.of("stands outside the head, where nothing reads it");
        }
        if (!ABSOLUTE.matcher(address).lookingAt()) {
            return Optional.of(
                    address.isEmpty()
                            ? "has no address"
                            : "has the address " + address + ", which is not absolute");
        }
        if (address.indexOf('#') >= 0) {
            return Optional.of("names a place within a page: " + address);
        }
        if (target instanceof LinkTarget.Elsewhere elsewhere && !site.home().isEmpty()) {
            return Optional.of("leads to another site: " + elsewhere.origin());
        }
        return Optional.empty();
    }

    @Override
    public void check(
            SortedMap<String, Canonical> collected, BuiltSite site, FindingSink findings) {
        for (Canonical canonical : collected.values()) {
            canonical.findings().forEach(findings::add);
            Canonical target = collected.get(canonical.target());
            // Of some pages of a site only, nobody knows what the others say.
            if (target == null ? site.isWhole() : !target.endsHere()) {
                canonical.chain().ifPresent(findings::add);
            }
        }
    }
}
