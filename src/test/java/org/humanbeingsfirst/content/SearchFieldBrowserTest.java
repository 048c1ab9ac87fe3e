package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The field of the search, in a real browser: its keys, its address, and what is typed into it. */
@ExtendWith(SiteInBrowser.Extension.class)
class SearchFieldBrowserTest {

    private final SiteInBrowser shown;
    private final Browser browser;
    private final SearchPage search;

    SearchFieldBrowserTest(SiteInBrowser shown) {
        this.shown = shown;
        this.browser = shown.browser();
        this.search = new SearchPage(shown);
    }

    @Test
    void theAddressMayHoldTheQuestionAndIsKeptInStepInItsFragment() {
        search.open("/search/?q=helpline");
        search.awaitStatus("pages found");
        assertEquals("helpline", search.field().getDomProperty("value"));
        assertEquals("/search/#q=helpline", shown.address());
        search.field().sendKeys(" number");
        search.awaitAddress("#q=helpline%20number");
        search.open("/search/#q=interview");
        search.awaitStatus("pages found");
        assertTrue(
                search.marks().stream().anyMatch("interviews"::equalsIgnoreCase),
                search.marks()::toString);
    }

    @Test
    void whatIsTypedIsSentToNobody() {
        search.open("/search/");
        search.awaitStatus("");
        browser.requests();
        search.field().sendKeys("something very private", Keys.ENTER);
        search.awaitAddress("#q=something%20very%20private");
        search.awaitStatus("found");
        for (String address : browser.requests()) {
            assertFalse(address.contains("private"), address);
            assertTrue(address.startsWith(shown.server().origin()), address);
        }
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        String markup = "<img src=x onerror=\"document.title='broken'\"> zzzz";
        search.open("/search/");
        search.field().sendKeys(markup);
        search.awaitAddress("#q=%3Cimg");
        search.awaitStatus("found");
        assertEquals(List.of(), browser.all("main img"));
        assertFalse(browser.driver().getTitle().contains("broken"));
        search.field().sendKeys(Keys.chord(Keys.CONTROL, "a"), "<qqqqqqq>");
        search.awaitStatus("“<qqqqqqq>”");
    }

    /** Else the full stop behind it would stand before it, and the quotation marks be swapped. */
    @Test
    void aQuestionWrittenFromRightToLeftLeavesTheWordsAroundAlone() {
        search.open("/search/?q=qqqqqqq");
        search.awaitStatus("Nothing was found for “qqqqqqq”. ");
        search.open("/search/?q=%D7%9E%D7%99%D7%9C%D7%94");
        search.awaitStatus("Nothing was found for “\u2068מילה\u2069”. ");
    }

    @Test
    void aVeryLongQuestionIsCut() {
        search.open("/search/?q=" + "children%20".repeat(300));
        search.awaitStatus("found");
        assertEquals(200, search.field().getDomProperty("value").length());
    }

    /** What is cut, or comes from elsewhere, may end within a character of two units. */
    @Test
    void halfACharacterStopsNothing() {
        search.open("/search/?q=children%20" + "%20".repeat(190) + "%F0%9F%98%80");
        search.awaitStatus("pages found");
        assertEquals("/search/#q=children", shown.address());
        search.open("/search/?q=" + "a".repeat(199) + "%F0%9F%98%80");
        search.awaitStatus("Nothing was found");
    }

    @Test
    void wordsThatNoPageHasAreNotSaidToStandApart() {
        for (String words : List.of("\"zzzz qqqqq\"", "\" \"")) {
            search.open("/search/");
            search.awaitStatus("");
            search.field().sendKeys(words);
            search.awaitStatus("Nothing was found");
            assertFalse(search.status().contains("these have them apart"), search.status());
        }
    }

    @Test
    void theKeysLeadThroughTheResults() {
        search.open("/search/");
        search.awaitStatus("");
        browser.find("body").sendKeys("/");
        assertEquals(search.field(), browser.active());
        search.field().sendKeys("children");
        search.awaitStatus("found");
        browser.active().sendKeys(Keys.ARROW_DOWN);
        List<WebElement> links = browser.all(".c-search-box__link");
        assertEquals(links.get(0), browser.active());
        browser.active().sendKeys(Keys.ARROW_DOWN);
        assertEquals(links.get(1), browser.active());
        browser.active().sendKeys(Keys.ARROW_UP);
        browser.active().sendKeys(Keys.ARROW_UP);
        assertEquals(search.field(), browser.active());
        browser.active().sendKeys("/");
        assertEquals(
                "children/", search.field().getDomProperty("value"), "a / that is typed stays one");
        browser.active().sendKeys(Keys.ESCAPE);
        assertEquals("", search.field().getDomProperty("value"));
        browser.await(() -> search.titles().isEmpty(), () -> search.titles().toString());
        assertEquals("/search/", shown.address());
    }

    @Test
    void theKeyThatOthersMaySayByChanceCanBeTurnedOff() {
        search.open("/search/");
        search.awaitStatus("");
        browser.find(".c-search-box__summary").click();
        browser.find(".c-search-box__key").click();
        browser.find("body").sendKeys("/");
        assertFalse(search.field().equals(browser.active()));
    }

    @Test
    void aTabIsEnoughForEveryControl() {
        search.open("/search/?q=children");
        search.awaitStatus("found");
        search.field().sendKeys(Keys.TAB);
        assertEquals("Search", browser.active().getText());
        browser.active().sendKeys(Keys.TAB);
        assertEquals("summary", browser.active().getTagName());
        browser.active().sendKeys(Keys.TAB);
        assertEquals("c-search-box__link", browser.active().getDomAttribute("class"));
    }
}
