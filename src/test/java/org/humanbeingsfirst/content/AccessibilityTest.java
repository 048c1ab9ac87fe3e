package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * axe finds nothing wrong on any page, nor in any example of a component; one page of each kind and
 * all examples are judged narrow and wide, light and dark. What axe cannot decide, somebody has looked at: {@code axe/incomplete.yaml} says what it is
 * and why it is well.
 */
@ExtendWith({SiteInBrowser.Extension.class, PreviewedSite.Extension.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityTest {

    private static final Accepted INCOMPLETE = Accepted.read("axe/incomplete.yaml");

    private static Axe axe;
    private static StaticServer preview;

    @BeforeAll
    static void bringAxe(SiteInBrowser shown, PreviewedSite site) throws IOException {
        axe = Axe.comingWithPages(shown.browser());
        preview = new StaticServer(site.folder());
    }

    @AfterAll
    static void takeAxeAway() {
        axe.close();
        preview.close();
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> everyKindOfPageInEveryVariant(SiteInBrowser shown) {
        return ShownPage.oneOfEachKind(shown.site()).stream()
                .map(
                        page ->
                                dynamicTest(
                                        page.toString(),
                                        () -> {
                                            shown.open(page);
                                            assertEquals(
                                                    List.of(),
                                                    inEveryVariant(
                                                            shown, axe::judge, axe::judgeColours),
                                                    page::toString);
                                        }));
    }

    private static List<String> inEveryVariant(
            SiteInBrowser shown,
            Supplier<Axe.Result> judgement,
            Supplier<Axe.Result> judgementOfColours) {
        List<String> wrong = new ArrayList<>();
        for (int width : List.of(390, 1440)) {
            shown.browser().resize(width);
            shown.browser().prefer("light");
            wrong(judgement.get()).forEach(line -> wrong.add(width + " light: " + line));
            shown.browser().prefer("dark");
            wrong(judgementOfColours.get()).forEach(line -> wrong.add(width + " dark: " + line));
        }
        return wrong;
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> everyOtherPageOnce(SiteInBrowser shown) {
        Set<String> judged =
                ShownPage.oneOfEachKind(shown.site()).stream()
                        .map(ShownPage::address)
                        .collect(Collectors.toSet());
        return ShownPage.all(shown.site()).stream()
                .filter(page -> !judged.contains(page.address()))
                .map(
                        page ->
                                dynamicTest(
                                        page.toString(),
                                        () -> {
                                            shown.open(page);
                                            assertEquals(
                                                    List.of(), wrong(axe.judge()), page::toString);
                                        }));
    }

    @TestFactory
    @Order(1)
    Stream<DynamicTest> everyComponentInEveryVariant(SiteInBrowser shown, PreviewedSite site) {
        return site.gallery().stream()
                .map(page -> dynamicTest(page.path(), () -> assertExamplesAreFine(page, shown)));
    }

    private static void assertExamplesAreFine(BuiltPage page, SiteInBrowser shown) {
        openExamples(page, shown);
        List<String> wrong = inEveryVariant(shown, axe::judgeExamples, axe::judgeColoursOfExamples);
        assertEquals(List.of(), wrong, page::path);
    }

    private static void openExamples(BuiltPage page, SiteInBrowser shown) {
        shown.browser().asMostReadersHaveIt();
        shown.browser().open(preview.origin() + "/" + page.path().replace("index.html", ""));
    }

    @Test
    @Order(2)
    void axeSeesWhatIsWrongInAnExample(SiteInBrowser shown, PreviewedSite site) {
        openExamples(site.built().page("components/mark/index.html"), shown);
        assertEquals(List.of(), axe.judgeExamples().violations());
        shown.browser()
                .ask(
                        """
                        const [example] = [...document.querySelectorAll('main *')]
                          .filter(e => e.shadowRoot);
                        example.shadowRoot.append(document.createElement('button'));
                        """);
        assertEquals(
                List.of("button-name"),
                axe.judgeExamples().violations().stream().map(Axe.Remark::rule).toList());
    }

    @Test
    @Order(2)
    void everyUndecidedThingIsStillThere() {
        INCOMPLETE.assertEveryEntryWasMet();
    }

    @Test
    @Order(2)
    void axeSeesWhatIsWrong(SiteInBrowser shown) {
        shown.open("/");
        shown.browser()
                .driver()
                .executeScript(
                        """
                        const main = document.querySelector('main');
                        const add = (name, values) =>
                          main.append(Object.assign(document.createElement(name), values));
                        add('h6', {textContent: 'Skipped'});
                        add('a', {href: '/'});
                        add('img', {src: 'data:,'});
                        add('p', {textContent: 'Pale', style: 'color: #777'});
                        add('p', {textContent: 'Soft', style: 'color: #666'});
                        """);
        Axe.Result result = axe.judge();
        Set<String> rules = new TreeSet<>();
        result.violations().forEach(remark -> rules.add(remark.rule()));
        assertEquals(
                Set.of(
                        "color-contrast",
                        "color-contrast-enhanced",
                        "heading-order",
                        "image-alt",
                        "link-name"),
                rules);
        assertTrue(
                result.rules() >= 20,
                () -> "only " + result.rules() + " rules had anything to judge");
    }

    /** What is wrong, and what axe cannot decide and nobody has looked at; one line each. */
    private static List<String> wrong(Axe.Result result) {
        List<String> lines = new ArrayList<>();
        result.violations().forEach(remark -> lines.add(remark.line()));
        for (Axe.Remark remark : result.incomplete()) {
            if (!INCOMPLETE.has(remark.rule() + ": " + remark.why(), remark.html())) {
                lines.add("undecided: " + remark.line());
            }
        }
        return lines;
    }
}
