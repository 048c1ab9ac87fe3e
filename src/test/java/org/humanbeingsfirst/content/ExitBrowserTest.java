package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What “Leave this site” does, in a real browser, with and without script. */
@ExtendWith(RealSite.Extension.class)
class ExitBrowserTest {

    private static final String BEFORE = "/about/";
    private static final String PAGE =
            "/series/when-help-harms-again/not-believed-questioned-punished/";

    /** Stands for the neutral page: no test asks anything of another site. */
    private static final String AWAY = "/404.html";

    /** Leads nowhere, so that what a reader sees until the other page is there can be looked at. */
    private static final String NOWHERE = "#nowhere";

    private static StaticServer server;
    private static Browser browser;

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
    void openThePage() {
        browser.resize(390);
        browser.open(server.origin() + BEFORE);
        browser.open(server.origin() + PAGE);
        leadTo(AWAY);
    }

    @AfterEach
    void withScriptAgain() {
        allowScript(true);
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
        assertEquals(PAGE, path());
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
        await(() -> status().equals("Leaving this site by Shift expired."));
        assertFalse(lights().isDisplayed());
        press(Keys.SHIFT);
        assertEquals(1, lit());
        assertEquals(PAGE, path());
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
        assertEquals(PAGE, path());
    }

    @Test
    void thePageIsBlankAtOnce() {
        leadTo(NOWHERE);
        press(Keys.SHIFT);
        control().click();
        assertEquals("Loading.", browser.driver().findElement(By.tagName("body")).getText());
        assertEquals("Loading.", overlay().get(0).getText());
        assertEquals("alert", overlay().get(0).getDomAttribute("role"));
        assertFalse(browser.driver().findElement(By.tagName("main")).isDisplayed());
        assertFalse(control().isDisplayed());
        assertEquals("", status());
    }

    @Test
    void aPageThatComesBackIsAsItWas() {
        leadTo(NOWHERE);
        control().click();
        browser.driver()
                .executeScript(
                        "dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
        assertTrue(browser.driver().findElement(By.tagName("main")).isDisplayed());
        assertTrue(control().isDisplayed());
        assertEquals(List.of(), overlay());
        press(Keys.SHIFT);
        assertEquals(1, lit());
    }

    @Test
    void theSecondSkipLinkLeavesToo() {
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB, Keys.TAB);
        WebElement second = browser.driver().switchTo().activeElement();
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
                browser.driver()
                        .executeScript(
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
        assertEquals(PAGE, path());
        assertEquals(List.of(), overlay());
        String first = browser.driver().getWindowHandle();
        for (String tab : browser.driver().getWindowHandles()) {
            if (!tab.equals(first)) {
                browser.driver().switchTo().window(tab).close();
            }
        }
        browser.driver().switchTo().window(first);
    }

    @Test
    void withoutScriptItIsAPlainLinkInTheSameTab() {
        allowScript(false);
        browser.open(server.origin() + PAGE);
        leadTo(AWAY);
        assertEquals(0, browser.driver().findElements(By.cssSelector("[role=status]")).size());
        for (int i = 0; i < 3; i++) {
            press(Keys.SHIFT);
        }
        assertEquals(PAGE, path());
        control().click();
        awaitPage(AWAY);
        assertEquals(1, browser.driver().getWindowHandles().size());
    }

    private static void leadTo(String address) {
        browser.driver()
                .executeScript(
                        "for (const link of document.querySelectorAll('[data-exit]'))"
                                + " link.href = arguments[0]",
                        address);
    }

    private static void allowScript(boolean isAllowed) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setScriptExecutionDisabled", Map.of("value", !isAllowed));
    }

    private static void press(Keys key) {
        new Actions(browser.driver()).keyDown(key).keyUp(key).perform();
    }

    private static void awaitPage(String path) {
        await(() -> path().equals(path));
    }

    private static void await(BooleanSupplier claim) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    while (!claim.getAsBoolean()) {
                        Thread.sleep(50);
                    }
                });
    }

    private static String path() {
        return browser.driver().getCurrentUrl().substring(server.origin().length());
    }

    private static WebElement control() {
        return browser.driver().findElement(By.cssSelector("header [data-exit]"));
    }

    private static WebElement lights() {
        return browser.driver().findElement(By.className("c-exit-this-page__lights"));
    }

    private static int lit() {
        return browser.driver().findElements(By.className("c-exit-this-page__light--on")).size();
    }

    private static String status() {
        return browser.driver()
                .findElement(By.cssSelector("header [role=status]"))
                .getDomProperty("textContent");
    }

    private static List<WebElement> overlay() {
        return browser.driver().findElements(By.cssSelector("[role=alert]"));
    }

    private static long height(WebElement element) {
        return element.getSize().height;
    }
}
