package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
@ExtendWith({RealSite.Extension.class, SiteInBrowser.Extension.class})
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

    /** What reaches over the right edge of the page, if the page can be scrolled there. */
    private static final String TOO_WIDE =
            """
            const page = document.documentElement;
            if (page.scrollWidth <= page.clientWidth) return [];
            return [`${page.scrollWidth} in ${page.clientWidth}`].concat(
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > page.clientWidth)
                .map(e => e.outerHTML.slice(0, 120)).slice(0, 5));
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

    private static Stream<DynamicTest> onEachKind(
            SiteInBrowser shown, Consumer<ShownPage> judgement) {
        return ShownPage.oneOfEachKind(shown.site()).stream()
                .map(page -> dynamicTest(page.toString(), () -> judgement.accept(page)));
    }

    @TestFactory
    Stream<DynamicTest> noPageScrollsSideways(SiteInBrowser shown) {
        return onEachKind(
                shown,
                page -> {
                    for (int width : new int[] {320, 390, 768, 1440}) {
                        // A page that was laid out for another width may keep traces of it.
                        shown.browser().resize(width);
                        shown.browser().open(shown.server().origin() + page.address());
                        assertEquals(
                                List.of(),
                                ask(shown, TOO_WIDE),
                                () -> page + " at " + width + " px");
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> withoutScriptNoWordsAreMissing(SiteInBrowser shown) {
        return onEachKind(
                shown,
                page -> {
                    shown.open(page);
                    List<?> withScript = (List<?>) ask(shown, WORDS_OUT_OF_SIGHT);
                    shown.browser().allowScript(false);
                    shown.browser().open(shown.server().origin() + page.address());
                    List<?> without = new ArrayList<>((List<?>) ask(shown, WORDS_OUT_OF_SIGHT));
                    without.removeAll(withScript);
                    assertEquals(List.of(), without, page::toString);
                });
    }

    @TestFactory
    Stream<DynamicTest> nothingMovesForReadersWhoAskForCalm(SiteInBrowser shown) {
        return onEachKind(
                shown,
                page -> {
                    shown.browser().asMostReadersHaveIt();
                    shown.browser().emulate(Map.of("prefers-reduced-motion", "reduce"));
                    shown.browser().open(shown.server().origin() + page.address());
                    assertEquals(List.of(), ask(shown, MOVEMENT), page::toString);
                });
    }

    @TestFactory
    Stream<DynamicTest> controlsShowInForcedColours(SiteInBrowser shown) {
        return onEachKind(
                shown,
                page -> {
                    shown.browser().asMostReadersHaveIt();
                    shown.browser().emulate(Map.of("forced-colors", "active"));
                    shown.browser().open(shown.server().origin() + page.address());
                    assertEquals(
                            true,
                            ask(shown, "return matchMedia('(forced-colors: active)').matches"));
                    assertEquals(List.of(), ask(shown, LOST_CONTROLS), page::toString);
                });
    }

    @TestFactory
    Stream<DynamicTest> helpIsOneStepAway(SiteInBrowser shown) {
        return onEachKind(
                shown,
                page -> {
                    shown.open(page);
                    By help = By.cssSelector("header a[href='/help/']");
                    assertTrue(
                            shown.browser().driver().findElement(help).isDisplayed(),
                            page::toString);
                });
    }

    @Test
    void theSkipLinkIsFirstAndLeadsToTheContent(SiteInBrowser shown) {
        shown.open("/about/");
        shown.browser().driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement first = active(shown);
        assertEquals("#content", first.getDomAttribute("href"));
        assertTrue(first.isDisplayed(), "the skip link shows when it has the focus");
        first.sendKeys(Keys.ENTER);
        assertEquals("main", active(shown).getTagName());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1440})
    void theWayOutIsVisibleAndLargeEnoughToTap(int width, SiteInBrowser shown) {
        shown.open(ShownPage.ofKind(shown.site(), "part"));
        shown.browser().resize(width);
        WebElement exit =
                shown.browser().driver().findElement(By.cssSelector("header a[data-exit]"));
        assertTrue(exit.isDisplayed());
        assertTrue(exit.getSize().height >= 44, () -> "height " + exit.getSize().height);
        assertEquals("https://www.bbc.co.uk/weather", exit.getDomAttribute("href"));
        assertEquals("nofollow noreferrer", exit.getDomAttribute("rel"));
    }

    private static Object ask(SiteInBrowser shown, String script) {
        return shown.browser().driver().executeScript(script);
    }

    private static WebElement active(SiteInBrowser shown) {
        return shown.browser().driver().switchTo().activeElement();
    }
}
