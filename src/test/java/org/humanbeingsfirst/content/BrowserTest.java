package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The built site in a real browser. */
@ExtendWith(RealSite.Extension.class)
class BrowserTest {

    private static StaticServer server;
    private static Browser browser;

    /** One page of each kind. */
    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/series/when-help-harms-again/",
                "/series/when-help-harms-again/not-believed-questioned-punished/",
                "/posts/",
                "/posts/the-words-we-use/",
                "/topics/",
                "/topics/children/",
                "/world-day/",
                "/help/",
                "/sources/",
                "/about/",
                "/about/how-we-check/",
                "/about/privacy-and-safety/",
                "/about/rules/",
                "/corrections/",
                "/search/",
                "/404.html");
    }

    @BeforeAll
    static void start(RealSite site) throws IOException {
        browser = Browser.start();
        server = new StaticServer(site.baked().folder());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void asMostReadersHaveIt() {
        browser.resize(390);
        browser.prefer("light");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothing(String page) {
        List<String> violations = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            open(page);
            browser.violations().forEach(line -> violations.add(scheme + ": " + line));
        }
        assertEquals(List.of(), violations);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageScrollsSideways(String page) {
        for (int width : new int[] {320, 390, 768, 1440}) {
            browser.resize(width);
            open(page);
            Object overflow =
                    browser.driver()
                            .executeScript(
                                    "return document.documentElement.scrollWidth"
                                            + " - document.documentElement.clientWidth");
            assertEquals(0L, overflow, () -> page + " at " + width + " px");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsAskedOfOtherOriginsAndNothingIsStored(String page) {
        open(page);
        for (String address : browser.requests()) {
            assertTrue(address.startsWith(server.origin()) || address.startsWith("data:"), address);
        }
        assertEquals(0, browser.driver().manage().getCookies().size());
        assertEquals(
                0L,
                browser.driver()
                        .executeScript("return localStorage.length + sessionStorage.length"));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theSkipLinkIsFirstAndLeadsToTheContent() {
        open("/about/");
        WebElement first = pressTab();
        assertEquals("#content", first.getDomAttribute("href"));
        assertTrue(first.isDisplayed(), "the skip link shows when it has the focus");
        first.sendKeys(Keys.ENTER);
        assertEquals("main", active().getTagName());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1440})
    void theWayOutIsVisibleAndLargeEnoughToTap(int width) {
        browser.resize(width);
        open("/series/when-help-harms-again/not-believed-questioned-punished/");
        WebElement exit = browser.driver().findElement(By.linkText("Leave this site"));
        assertTrue(exit.isDisplayed());
        assertTrue(exit.getSize().height >= 44, () -> "height " + exit.getSize().height);
        assertEquals("https://www.bbc.co.uk/weather", exit.getDomAttribute("href"));
        assertEquals("nofollow noreferrer", exit.getDomAttribute("rel"));
    }

    @Test
    void helpIsOneStepFromEveryPage() {
        pages().forEach(
                        page -> {
                            open(page);
                            assertTrue(
                                    browser.driver()
                                            .findElement(By.cssSelector("header a[href='/help/']"))
                                            .isDisplayed(),
                                    page);
                        });
    }

    private static void open(String page) {
        browser.open(server.origin() + page);
    }

    private static WebElement pressTab() {
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        return active();
    }

    private static WebElement active() {
        return browser.driver().switchTo().activeElement();
    }
}
