package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds JSON-LD that names the page otherwise than the page itself does. */
final class PageJsonLdMismatch implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-json-ld-mismatch",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "the JSON-LD about a page says what the page shows");

    /** Types of schema.org that a whole page is. */
    private static final Set<String> PAGES =
            Set.of(
                    "Article",
                    "AdvertiserContentArticle",
                    "BlogPosting",
                    "NewsArticle",
                    "AnalysisNewsArticle",
                    "BackgroundNewsArticle",
                    "OpinionNewsArticle",
                    "ReportageNewsArticle",
                    "ReviewNewsArticle",
                    "Report",
                    "SatiricalArticle",
                    "ScholarlyArticle",
                    "SocialMediaPosting",
                    "TechArticle",
                    "WebPage",
                    "AboutPage",
                    "CheckoutPage",
                    "CollectionPage",
                    "ContactPage",
                    "FAQPage",
                    "ItemPage",
                    "MedicalWebPage",
                    "ProfilePage",
                    "QAPage",
                    "SearchResultsPage");

    private static final Pattern SCHEMA =
            Pattern.compile("(?i)^(?:https?://schema\\.org/|schema:)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element script : PageData.scripts(page)) {
            List<Map<?, ?>> pages =
                    PageData.things(script).stream().filter(PageJsonLdMismatch::isPage).toList();
            // Of several, such as the posts of a list, nobody can tell which is meant to be this
            // page.
            if (pages.size() == 1) {
                checkName(page, script, pages.get(0), findings);
                checkAddress(page, script, pages.get(0), findings);
            }
        }
    }

    private static boolean isPage(Map<?, ?> thing) {
        return Json.list(thing.get("@type")).stream()
                .map(type -> SCHEMA.matcher(Json.text(type)).replaceFirst(""))
                .anyMatch(PAGES::contains);
    }

    private static void checkName(
            BuiltPage page, Element script, Map<?, ?> thing, FindingSink findings) {
        String key = thing.containsKey("headline") ? "headline" : "name";
        String name = Json.text(thing.get(key));
        if (!name.isEmpty()
                && shown(page).noneMatch(words -> words.contains(PageHead.normalised(name)))) {
            findings.add(
                    page.finding(
                            INFO,
                            script,
                            key + " is not what the page is called: " + Excerpts.beginning(name),
                            "write the words of the page's h1 or title"));
        }
    }

    private static Stream<String> shown(BuiltPage page) {
        return Stream.concat(
                        Stream.of(page.document().title()),
                        page.document().getElementsByTag("h1").stream().map(Element::text))
                .map(PageHead::normalised);
    }

    private static void checkAddress(
            BuiltPage page, Element script, Map<?, ?> thing, FindingSink findings) {
        String address = Json.text(thing.get("url"));
        Optional<String> canonical =
                PageHead.links(page, "canonical").stream()
                        .map(link -> link.attr("href"))
                        .findFirst();
        if (!address.isEmpty()
                && canonical.isPresent()
                && !page.resolve(address).equals(page.resolve(canonical.get()))) {
            findings.add(
                    page.finding(
                            INFO,
                            script,
                            "url is not the canonical address: " + Excerpts.beginning(address),
                            "write " + canonical.get()));
        }
    }
}
