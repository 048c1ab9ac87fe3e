package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A reader walks: with the keyboard through one page of each kind, and over every page there is. */
@ExtendWith(SiteInBrowser.Extension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReaderWalkTest {

    /** More steps than any page has controls: a walk that goes in circles ends here. */
    private static final int MOST_STEPS = 2_000;

    /**
     * Where the focus is: what has it, the landmark it is in, and what is wrong with it. A name is
     * computed by the browser, see {@code name}.
     */
    private static final String FOCUSED =
            """
            const done = arguments[arguments.length - 1];
            const e = document.activeElement;
            if (!e || e === document.body || e === document.documentElement) return done(null);
            const last = window.walked;
            window.walked = e;
            const order = last && !(last.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)
              ? ['comes after something below it'] : [];
            const look = () => {
              const box = [...e.getClientRects()].find(b => b.width > 0 && b.height > 0);
              if (!box) return ['has no place on the page'];
              if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) {
                return ['is not in view'];
              }
              const top = document.elementFromPoint(
                box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
              if (!top || !(e.contains(top) || top.contains(e))) {
                return ['is covered by ' + (top && top.outerHTML.slice(0, 80))];
              }
              const style = getComputedStyle(e);
              return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2
                ? ['does not show that it has the focus'] : [];
            };
            // The browser scrolls to what has the focus in its own time, up to a second here.
            const tell = (patience) => {
              const seen = look();
              if (seen.length && patience > 0) return setTimeout(tell, 20, patience - 1);
              const landmark = e.closest('header, main, footer, nav');
              done({
                html: e.outerHTML.slice(0, 120),
                wrong: order.concat(seen).join(', '),
                landmark: landmark ? landmark.localName : '',
                href: e.getAttribute('href') || ''
              });
            };
            tell(50);
            """;

    /** Everything a page can keep in a browser, by kind. */
    private static final String STORED =
            """
            const done = arguments[arguments.length - 1];
            (async () => done({
              cookie: document.cookie,
              local: localStorage.length,
              session: sessionStorage.length,
              databases: (await indexedDB.databases()).length,
              caches: (await caches.keys()).length,
              workers: (await navigator.serviceWorker.getRegistrations()).length
            }))().catch(error => done({failure: String(error)}));
            """;

    @ParameterizedTest
    @Order(1)
    @CsvSource({"part, 390", "part, 1440", "help, 390", "home, 1440"})
    void everyStepOfTheKeyboardCanBeFollowed(String kind, int width, SiteInBrowser shown) {
        shown.open(ShownPage.ofKind(shown.site(), kind));
        shown.browser().resize(width);
        List<Map<?, ?>> steps = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Map<?, ?> step = tab(shown); step != null; step = tab(shown)) {
            steps.add(step);
            if (!step.get("wrong").equals("")) {
                wrong.add(step.get("html") + " " + step.get("wrong"));
            }
            String name = shown.browser().driver().switchTo().activeElement().getAccessibleName();
            if (name.isBlank()) {
                wrong.add(step.get("html") + " has no name");
            }
            assertTrue(steps.size() < MOST_STEPS, "the walk has no end");
        }
        assertEquals(List.of(), wrong);
        assertEquals("#content", steps.get(0).get("href"), "the first step skips to the content");
        List<Object> landmarks =
                steps.stream().<Object>map(step -> step.get("landmark")).distinct().toList();
        assertTrue(
                landmarks.indexOf("header") < landmarks.indexOf("main")
                        && landmarks.indexOf("main") < landmarks.indexOf("footer"),
                landmarks::toString);
        assertEquals(controls(shown), steps.size(), "controls that can be reached");
    }

    private static Map<?, ?> tab(SiteInBrowser shown) {
        new Actions(shown.browser().driver()).sendKeys(Keys.TAB).perform();
        return (Map<?, ?>) shown.browser().driver().executeAsyncScript(FOCUSED);
    }

    /** Links and controls that a reader sees or that show when they have the focus. */
    private static int controls(SiteInBrowser shown) {
        Object number =
                shown.browser()
                        .driver()
                        .executeScript(
                                """
                                return [...document.querySelectorAll(
                                    'a[href], button:enabled, input:enabled, select, textarea, summary')]
                                  .filter(e => e.checkVisibility({visibilityProperty: true}) && e.tabIndex >= 0).length;
                                """);
        return ((Number) number).intValue();
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> everyPageAsksOnlyForFilesThatItNames(SiteInBrowser shown) {
        return ShownPage.all(shown.site()).stream()
                .map(page -> dynamicTest(page.toString(), () -> assertAsksOnlyForOwn(page, shown)));
    }

    private static void assertAsksOnlyForOwn(ShownPage page, SiteInBrowser shown) throws Exception {
        Browser browser = shown.browser();
        browser.requests();
        browser.complaints();
        shown.open(page);
        Path folder = shown.site().baked().folder();
        String origin = shown.server().origin();
        String html = browser.driver().getPageSource();
        List<String> refused = new ArrayList<>();
        for (String address : browser.requests()) {
            URI uri = URI.create(address);
            boolean isOwn = address.startsWith(origin + "/");
            boolean isNamed = isOwn && html.contains("\"" + uri.getPath() + "\"");
            boolean isPage = address.equals(origin + page.address());
            boolean isThere =
                    isPage || isOwn && Files.exists(folder.resolve(uri.getPath().substring(1)));
            if (!address.startsWith("data:") && !(isPage || isNamed && isThere)) {
                refused.add(address);
            }
        }
        assertEquals(List.of(), refused, page::toString);
        assertEquals(List.of(), browser.complaints(), page::toString);
    }

    @Test
    @Order(3)
    void afterTheWholeWalkNothingIsKept(SiteInBrowser shown) {
        shown.open("/");
        assertEquals(
                Map.of(
                        "cookie", "",
                        "local", 0L,
                        "session", 0L,
                        "databases", 0L,
                        "caches", 0L,
                        "workers", 0L),
                shown.browser().driver().executeAsyncScript(STORED));
        Map<String, Object> cookies =
                shown.browser().driver().executeCdpCommand("Network.getAllCookies", Map.of());
        assertEquals(List.of(), cookies.get("cookies"));
        Map<String, Object> usage =
                shown.browser()
                        .driver()
                        .executeCdpCommand(
                                "Storage.getUsageAndQuota",
                                Map.of("origin", shown.server().origin()));
        assertEquals(0L, ((Number) usage.get("usage")).longValue(), usage::toString);
    }
}
