package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Finding;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our real site as built: one container for each page, one test for each rule. */
@ExtendWith(RealSite.Extension.class)
class BuiltSiteTest {

    @TestFactory
    Stream<DynamicContainer> everyPageKeepsEveryRule(RealSite site) {
        return site.built()
                .pages()
                .map(page -> dynamicContainer(page.path(), rulesFor(page, site.built())));
    }

    private static Stream<DynamicTest> rulesFor(BuiltPage page, BuiltSite site) {
        return Rules.all().stream()
                .filter(PageRule.class::isInstance)
                .map(PageRule.class::cast)
                .map(
                        rule ->
                                dynamicTest(
                                        rule.info().id(),
                                        () -> {
                                            List<Finding> findings = new ArrayList<>();
                                            rule.check(page, site, findings::add);
                                            assertEquals(List.of(), findings);
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> theSiteAsAWholeKeepsEveryRule(RealSite site) {
        return Rules.all().stream()
                .filter(rule -> Rules.builtRuleIds().contains(rule.info().id()))
                .filter(rule -> !(rule instanceof PageRule))
                .map(
                        rule ->
                                dynamicTest(
                                        rule.info().id(),
                                        () ->
                                                assertEquals(
                                                        List.of(),
                                                        Audit.ofBuiltSite(
                                                                site.built(), List.of(rule)))));
    }

    @Test
    void everyPageThatReadersNeedIsThere(RealSite site) {
        for (String path :
                List.of(
                        "index.html",
                        "404.html",
                        "about/index.html",
                        "about/how-we-check/index.html",
                        "about/privacy-and-safety/index.html",
                        "about/rules/index.html",
                        "corrections/index.html",
                        "feed.json",
                        "feed.xml",
                        "help/index.html",
                        "posts/index.html",
                        "robots.txt",
                        "series/when-help-harms-again/feed.json",
                        "series/when-help-harms-again/feed.xml",
                        "series/when-help-harms-again/index.html",
                        "sitemap.xml",
                        "sources/index.html",
                        "topics/index.html",
                        "world-day/index.html")) {
            assertTrue(Files.exists(site.baked().folder().resolve(path)), path);
        }
    }

    @Test
    void everyYearOfWorldDayHasAStableAnchor(RealSite site) {
        BuiltPage worldDay = site.built().page("world-day/index.html");
        for (int year = 2014; year <= 2026; year++) {
            String id = Integer.toString(year);
            assertEquals(1, worldDay.document().getElementsByAttributeValue("id", id).size(), id);
        }
    }

    @Test
    void everyQuotationOfTheContentIsOnItsPage(RealSite site) {
        int built =
                site.built()
                        .pages()
                        .mapToInt(
                                page -> page.document().select("blockquote[cite], q[cite]").size())
                        .sum();
        assertEquals(site.baked().quotations(), built);
    }

    @Test
    void everyHelplineNumberCanBeTapped(RealSite site) {
        BuiltPage help = site.built().page("help/index.html");
        List<String> numbers = help.document().select("a[href^=tel:]").eachAttr("href");
        assertTrue(numbers.size() >= 15, () -> "only " + numbers);
        numbers.forEach(number -> assertTrue(number.matches("tel:\\+?\\d+"), number));
    }
}
