package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The links by which readers point others to a place of a page. */
@ExtendWith(RealSite.Extension.class)
class PermalinksTest {

    /** A title in a list of links leads elsewhere, and so do the sections of the home page. */
    private static final String LISTED = "h2:has(a), h3:has(a), h4:has(a), .c-topic-index__title";

    private static Stream<BuiltPage> pages(RealSite site) {
        return site.built().pages().filter(page -> !page.path().equals("index.html"));
    }

    @Test
    void everyHeadingHasOneThatIsNamedByItsWords(RealSite site) {
        List<String> without = new ArrayList<>();
        Set<String> sections = new HashSet<>();
        for (BuiltPage page : pages(site).toList()) {
            for (Element heading : page.document().select("main :is(h2, h3, h4)").not(LISTED)) {
                Element link = heading.parent().selectFirst("> .c-permalink");
                if (link == null || !link.attr("aria-label").contains(": " + heading.text())) {
                    without.add(page.path() + ": " + heading.outerHtml());
                }
                sections.add(heading.id());
            }
        }
        assertEquals(List.of(), without);
        List<String> made = List.of("sources", "related", "parts", "works", "services", "read");
        assertTrue(sections.containsAll(made), sections::toString);
    }

    @Test
    void everyRuleHasOne(RealSite site) {
        Document rules = site.built().page("about/rules/index.html").document();
        List<String> ids = rules.select(".c-rule-entry").eachAttr("id");
        assertTrue(ids.size() > 100, ids::toString);
        assertEquals(
                ids.stream().map(id -> "Link to this rule: " + id).toList(),
                rules.select(".c-rule-entry > .c-permalink").eachAttr("aria-label"));
    }

    @Test
    void eachLeadsToAPlaceAndNoTwoOfAPageAreCalledTheSame(RealSite site) {
        for (BuiltPage page : pages(site).toList()) {
            Set<String> names = new HashSet<>();
            for (Element link : page.document().select(".c-permalink")) {
                String id = link.attr("href").substring(1);
                assertTrue(page.document().getElementById(id) != null, page.path() + ": " + link);
                assertTrue(names.add(link.attr("aria-label")), page.path() + ": " + link);
            }
        }
    }
}
