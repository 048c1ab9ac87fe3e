package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What “Leave this site” does, in a real browser, with and without script. */
@ExtendWith(SiteInBrowser.Extension.class)
class ExitBrowserTest {

    private static final String BEFORE = "/about/";
    private static final String PAGE =
            "/series/when-help-harms-again/not-believed-questioned-punished/";

    /** Stands for the neutral page: no test asks anything of another site. */
    private static final String AWAY = "/404.html";

    /** Leads nowhere, so that what a reader sees until the other page is there can be looked at. */
    private static final String NOWHERE = "#nowhere";

    private final SiteInBrowser shown;
    private final Browser browser;

    ExitBrowserTest(SiteInBrowser shown) {
        this.shown = shown;
        this.browser = shown.browser();
    }

    @BeforeEach
    void openThePage() {
        shown.open(BEFORE);
        shown.open(PAGE);
        leadTo(AWAY);
    }

    @Test
    void theLinkLeavesAndTheWayBackPassesThePageBy() {
        control().click();
        awaitPage(AWAY);
        browser.driver().navigate().back();
        awaitPage(BEFORE);
    }

    @Test
    void shiftPressedThreeTimesLeaves() {
        press(Keys.SHIFT);
        press(Keys.SHIFT);
        assertEquals(PAGE, shown.address());
        press(Keys.SHIFT);
        awaitPage(AWAY);
    }

    @Test
    void eachPressLightsALightThatOnlyEyesSee() {
        WebElement lights = lights();
        assertFalse(lights.isDisplayed());
        assertEquals("true", lights.getDomAttribute("aria-hidden"));
        long before = height(control());
        press(Keys.SHIFT);
        assertTrue(lights.isDisplayed());
        assertEquals(1, lit());
        press(Keys.SHIFT);
        assertEquals(2, lit());
        assertEquals(before, height(control()), "nothing moves");
    }

    @Test
    void eachPressIsSpoken() {
        assertEquals("", status());
        press(Keys.SHIFT);
        assertEquals("Shift, press 2 more times to leave this site.", status());
        press(Keys.SHIFT);
        assertEquals("Shift, press 1 more time to leave this site.", status());
    }

    @Test
    void pressesAreForgottenAfterFiveSeconds() {
        press(Keys.SHIFT);
        press(Keys.SHIFT);
        browser.await(() -> status().equals("Leaving this site by Shift expired."), this::status);
        assertFalse(lights().isDisplayed());
        press(Keys.SHIFT);
        assertEquals(1, lit());
        assertEquals(PAGE, shown.address());
    }

    @Test
    void whatWasSaidIsNotLeftForWhoeverReadsOn() {
        press(Keys.SHIFT);
        browser.await(() -> status().equals("Leaving this site by Shift expired."), this::status);
        browser.await(() -> status().isEmpty(), this::status);
    }

    @Test
    void anotherKeyInBetweenBeginsAnew() {
        press(Keys.SHIFT);
        press(Keys.SHIFT);
        browser.find("body").sendKeys(Keys.TAB);
        assertEquals("Leaving this site by Shift expired.", status());
        assertFalse(lights().isDisplayed());
        press(Keys.SHIFT);
        press(Keys.SHIFT);
        assertEquals(2, lit());
        assertEquals(PAGE, shown.address());
    }

    /** A place on the page that was gone to leaves the page in the history once more. */
    @Test
    void whoComesBackAllTheSameFindsThePageWhole() {
        browser.ask("location.hash = 'sources'");
        press(Keys.SHIFT);
        press(Keys.SHIFT);
        press(Keys.SHIFT);
        awaitPage(AWAY);
        browser.driver().navigate().back();
        awaitPage(PAGE);
        assertTrue(browser.find("main").isDisplayed());
        assertEquals(List.of(), overlay());
        assertEquals("", status());
    }

    @Test
    void shiftThatModifiesSomethingDoesNotCount() {
        Actions typing = new Actions(browser.driver());
        for (int i = 0; i < 3; i++) {
            typing.keyDown(Keys.SHIFT).sendKeys("a").keyUp(Keys.SHIFT);
            typing.keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT);
            typing.keyDown(Keys.CONTROL).keyDown(Keys.SHIFT).keyUp(Keys.SHIFT).keyUp(Keys.CONTROL);
        }
        typing.perform();
        assertEquals("", status());
        assertEquals(PAGE, shown.address());
    }

    @Test
    void thePageIsBlankAtOnce() {
        leadTo(NOWHERE);
        press(Keys.SHIFT);
        control().click();
        assertEquals("Loading.", browser.find("body").getText());
        assertEquals("Loading.", overlay().get(0).getText());
        assertEquals("alert", overlay().get(0).getDomAttribute("role"));
        assertFalse(browser.find("main").isDisplayed());
        assertFalse(control().isDisplayed());
        assertEquals("", status());
    }

    @Test
    void aPageThatComesBackIsAsItWas() {
        leadTo(NOWHERE);
        control().click();
        browser.ask("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
        assertTrue(browser.find("main").isDisplayed());
        assertTrue(control().isDisplayed());
        assertEquals(List.of(), overlay());
        press(Keys.SHIFT);
        assertEquals(1, lit());
    }

    /**
     * Chromium keeps no page that another took the place of, but it keeps one that was blank
     * already when its reader went elsewhere, and brings it back without loading it.
     */
    @Test
    void aBlankPageThatTheBrowserKeptComesBackWhole() {
        leadTo(NOWHERE);
        press(Keys.SHIFT);
        control().click();
        browser.ask("window.isTheOneThatWasLeft = true");
        browser.ask("location.href = arguments[0]", AWAY);
        awaitPage(AWAY);
        browser.driver().navigate().back();
        awaitPage(PAGE + NOWHERE);
        assertEquals(true, browser.ask("return window.isTheOneThatWasLeft"), "it was kept");
        assertTrue(browser.find("main").isDisplayed());
        assertTrue(control().isDisplayed());
        assertEquals(List.of(), overlay());
        assertEquals("", status());
        press(Keys.SHIFT);
        assertEquals(1, lit());
    }

    @Test
    void theSecondSkipLinkLeavesToo() {
        browser.find("body").sendKeys(Keys.TAB, Keys.TAB);
        WebElement second = browser.active();
        assertTrue(second.isDisplayed());
        assertEquals("Leave this site", second.getText());
        assertEquals(control().getDomProperty("href"), second.getDomProperty("href"));
        second.sendKeys(Keys.ENTER);
        awaitPage(AWAY);
        browser.driver().navigate().back();
        awaitPage(BEFORE);
    }

    @Test
    void itNeverCoversWhatHasTheFocus() {
        Object covered =
                browser.ask(
                        """
                        const header = document.querySelector("header");
                        const links = [...document.querySelectorAll("main a[href]")]
                          .filter(link => link.getClientRects().length > 0);
                        return links.reverse().filter(link => {
                          link.focus();
                          const bottom = header.getBoundingClientRect().bottom;
                          return link.getClientRects()[0].top < bottom - 0.5;
                        }).map(link => link.outerHTML);
                        """);
        assertEquals(List.of(), covered);
    }

    @Test
    void whoAsksForAnotherTabGetsIt() {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .click(control())
                .keyUp(Keys.CONTROL)
                .perform();
        assertEquals(PAGE, shown.address());
        assertEquals(List.of(), overlay());
        browser.await(
                () -> browser.driver().getWindowHandles().size() == 2, () -> "there is no new tab");
    }

    @Test
    void withoutScriptItIsAPlainLinkInTheSameTab() {
        browser.allowScript(false);
        shown.openAsSet(PAGE);
        leadTo(AWAY);
        assertEquals(0, browser.all("[role=status]").size());
        for (int i = 0; i < 3; i++) {
            press(Keys.SHIFT);
        }
        assertEquals(PAGE, shown.address());
        control().click();
        awaitPage(AWAY);
        assertEquals(1, browser.driver().getWindowHandles().size());
    }

    private void leadTo(String address) {
        browser.ask(
                "for (const link of document.querySelectorAll('[data-exit]'))"
                        + " link.href = arguments[0]",
                address);
    }

    private void press(Keys key) {
        new Actions(browser.driver()).keyDown(key).keyUp(key).perform();
    }

    private void awaitPage(String address) {
        browser.await(() -> shown.address().equals(address), shown::address);
    }

    private WebElement control() {
        return browser.find("header [data-exit]");
    }

    private WebElement lights() {
        return browser.find(".c-exit-this-page__lights");
    }

    private int lit() {
        return browser.all(".c-exit-this-page__light--on").size();
    }

    private String status() {
        return browser.find("header [role=status]").getDomProperty("textContent");
    }

    private List<WebElement> overlay() {
        return browser.all("[role=alert]");
    }

    private static long height(WebElement element) {
        return element.getSize().height;
    }
}
