package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** One page of each kind in a real browser, as different readers have it. */
@ExtendWith(SiteInBrowser.Extension.class)
class BrowserTest {

    /**
     * Elements with words of their own that have no place on the page, though nobody hid them. A form
     * may go with the script that answers it.
     */
    private static final String WORDS_OUT_OF_SIGHT =
            """
            return [...document.querySelectorAll('main *')]
              .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
              .filter(e => !e.closest('script, style, template, form, [hidden], details:not([open]), [popover]'))
              .filter(e => e.getClientRects().length === 0)
              .map(e => e.outerHTML.slice(0, 120));
            """;

    /** What moves, or would move, although the reader asked for calm. */
    private static final String MOVEMENT =
            """
            const seconds = (list) => Math.max(...list.split(',').map(parseFloat));
            const moving = [...document.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              return seconds(style.transitionDuration) > 0.01
                || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
                || style.scrollBehavior === 'smooth';
            });
            return moving.map(e => e.outerHTML.slice(0, 80))
              .concat(document.getAnimations().map(a => 'running: ' + a.animationName));
            """;

    /** Controls whose words or drawing have the colour of what is behind them. */
    private static final String LOST_CONTROLS =
            """
            const behind = (e) => {
              for (; e; e = e.parentElement) {
                const colour = getComputedStyle(e).backgroundColor;
                if (!/, 0\\)$/.test(colour)) return colour;
              }
              return 'rgb(255, 255, 255)';
            };
            const drawn = (e) => {
              const shapes = [...e.querySelectorAll('svg *')];
              return shapes.length ? shapes : [e];
            };
            return [...document.querySelectorAll('a[href], button, input, select, summary')]
              .filter(e => e.getClientRects().length > 0)
              .filter(e => drawn(e).every(shape => {
                const style = getComputedStyle(shape);
                const colours = shape === e ? [style.color] : [style.fill, style.stroke];
                return colours.every(colour => colour === behind(e) || colour === 'none');
              }))
              .map(e => e.outerHTML.slice(0, 120));
            """;

    private final SiteInBrowser shown;
    private final Browser browser;

    BrowserTest(SiteInBrowser shown) {
        this.shown = shown;
        this.browser = shown.browser();
    }

    @TestFactory
    Stream<DynamicTest> withoutScriptNoWordsAreMissing() {
        return ShownPage.onEachKind(
                shown.site(),
                page -> {
                    shown.open(page);
                    List<?> withScript = (List<?>) browser.ask(WORDS_OUT_OF_SIGHT);
                    browser.allowScript(false);
                    shown.openAsSet(page.address());
                    List<?> without = new ArrayList<>((List<?>) browser.ask(WORDS_OUT_OF_SIGHT));
                    without.removeAll(withScript);
                    assertEquals(List.of(), without, page::toString);
                });
    }

    @TestFactory
    Stream<DynamicTest> nothingMovesForReadersWhoAskForCalm() {
        return ShownPage.onEachKind(
                shown.site(),
                page -> {
                    browser.asMostReadersHaveIt();
                    browser.emulate(Map.of("prefers-reduced-motion", "reduce"));
                    shown.openAsSet(page.address());
                    assertEquals(List.of(), browser.ask(MOVEMENT), page::toString);
                });
    }

    @TestFactory
    Stream<DynamicTest> controlsShowInForcedColours() {
        return ShownPage.onEachKind(
                shown.site(),
                page -> {
                    browser.asMostReadersHaveIt();
                    browser.emulate(Map.of("forced-colors", "active"));
                    shown.openAsSet(page.address());
                    assertEquals(
                            true,
                            browser.ask("return matchMedia('(forced-colors: active)').matches"));
                    assertEquals(List.of(), browser.ask(LOST_CONTROLS), page::toString);
                });
    }

    @TestFactory
    Stream<DynamicTest> helpIsOneStepAway() {
        return ShownPage.onEachKind(
                shown.site(),
                page -> {
                    shown.open(page);
                    assertTrue(
                            browser.find("header a[href='/help/']").isDisplayed(), page::toString);
                });
    }

    @Test
    void theSkipLinkIsFirstAndLeadsToTheContent() {
        shown.open("/about/");
        browser.find("body").sendKeys(Keys.TAB);
        WebElement first = browser.active();
        assertEquals("#content", first.getDomAttribute("href"));
        assertTrue(first.isDisplayed(), "the skip link shows when it has the focus");
        first.sendKeys(Keys.ENTER);
        assertEquals("main", browser.active().getTagName());
    }

    /** Whoever points somebody to a service points to it, and not to a list of countries. */
    @Test
    void everyServiceHasAnAddressOfItsOwn() {
        shown.open("/help/");
        Set<String> addresses = new HashSet<>();
        for (WebElement service : browser.all(".c-helpline")) {
            String id = service.getDomAttribute("id");
            assertTrue(addresses.add(id), () -> id + " is the address of two");
            assertEquals(
                    "#" + id,
                    service.findElement(By.cssSelector(".c-permalink")).getDomAttribute("href"));
        }
        assertTrue(addresses.contains("gb-childline"), addresses::toString);
    }

    /** Trusted Types: whatever a script is made to do, words stay words. */
    @Test
    void noScriptMakesMarkupOfWords() {
        shown.open("/search/");
        Object refused =
                browser.ask(
                        """
                        try {
                          document.querySelector("main").innerHTML = "<b>made up</b>";
                          return "";
                        } catch (error) {
                          return error.name;
                        }
                        """);
        assertEquals("TypeError", refused);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1440})
    void theWayOutIsVisibleAndLargeEnoughToTap(int width) {
        shown.open(ShownPage.ofKind(shown.site(), "part"));
        browser.resize(width);
        WebElement exit = browser.find("header a[data-exit]");
        assertTrue(exit.isDisplayed());
        assertTrue(exit.getSize().height >= 44, () -> "height " + exit.getSize().height);
        assertEquals("https://www.bbc.co.uk/weather", exit.getDomAttribute("href"));
        assertEquals("nofollow noreferrer", exit.getDomAttribute("rel"));
    }
}
