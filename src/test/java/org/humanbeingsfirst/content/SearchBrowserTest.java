package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the search of our real site finds, in a real browser. */
@ExtendWith(SiteInBrowser.Extension.class)
class SearchBrowserTest {

    private static final Path FOLDING = Path.of("src/test/resources/search/folding.json");

    private final SiteInBrowser shown;
    private final Browser browser;
    private final SearchPage search;

    SearchBrowserTest(SiteInBrowser shown) {
        this.shown = shown;
        this.browser = shown.browser();
        this.search = new SearchPage(shown);
    }

    @Test
    void typingFinds() {
        search.open("/search/");
        search.field().sendKeys("victims of traff");
        search.awaitStatus("pages found");
        assertFalse(search.titles().isEmpty());
        assertTrue(search.marks().contains("trafficking"), search.marks()::toString);
        assertFalse(search.everything().isDisplayed(), "results take the place of the list");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aResultLeadsToItsSection() throws IOException {
        search.open("/search/?q=" + "%22not+what+we+know%22+world+day+themes");
        search.awaitStatus("found");
        List<String> addresses =
                browser.all(".c-search-box__link").stream()
                        .map(link -> link.getDomAttribute("href"))
                        .toList();
        assertTrue(addresses.stream().anyMatch(a -> a.contains("#")), addresses::toString);
        for (String address : addresses) {
            String[] parts = address.split("#");
            Path page =
                    shown.site()
                            .baked()
                            .folder()
                            .resolve(parts[0].substring(1))
                            .resolve("index.html");
            assertTrue(Files.exists(page), address);
            assertTrue(
                    parts.length == 1 || Files.readString(page).contains("id=\"" + parts[1] + "\""),
                    address);
        }
    }

    @Test
    void theSectionOfAResultIsHeardApartFromItsTitle() {
        search.open("/search/?q=police");
        search.awaitStatus("found");
        List<String> names =
                browser.all(".c-search-box__link").stream()
                        .map(WebElement::getAccessibleName)
                        .toList();
        assertTrue(names.contains("Get help : What these services are"), names::toString);
        assertTrue(names.stream().noneMatch(name -> name.strip().endsWith(":")), names::toString);
    }

    @Test
    void oneLetterMayBeWrong() {
        search.open("/search/?q=traficking");
        search.awaitStatus("With one letter changed");
        assertTrue(
                search.marks().stream().anyMatch("trafficking"::equalsIgnoreCase),
                search.marks()::toString);
    }

    @Test
    void britishAndAmericanSpellingsFindTheSame() {
        search.open("/search/?q=victim-centered%20");
        search.awaitStatus("found");
        List<String> american = search.titles();
        search.open("/search/?q=victim-centred%20");
        search.awaitStatus("found");
        assertEquals(american, search.titles());
        assertTrue(search.marks().stream().anyMatch("victim-centred"::equalsIgnoreCase));
    }

    @Test
    void wordsInQuotationMarksStandTogether() {
        search.open("/search/?q=%22being%20not%20believed%22");
        search.awaitStatus("in this order");
        search.open("/search/?q=%22not%20being%20believed%22");
        search.awaitStatus("found");
        assertFalse(search.status().contains("in this order"), search.status());
        assertTrue(search.titles().contains("Not being believed"), search.titles()::toString);
    }

    @Test
    void whoLooksForHelpIsShownTheWayFirst() {
        search.open("/search/?q=hotlines");
        search.awaitStatus("found");
        WebElement help = browser.find(".c-search-box__help a");
        assertTrue(help.isDisplayed());
        assertEquals("/help/", help.getDomAttribute("href"));
        search.field().sendKeys(Keys.chord(Keys.CONTROL, "a"), "children");
        search.awaitAddress("#q=children");
        search.awaitStatus("found");
        assertFalse(help.isDisplayed());
    }

    @Test
    void whatIsFoundNowhereLeavesTheListOfEverything() {
        search.open("/search/?q=qqqqqqq");
        search.awaitStatus("Nothing was found for “qqqqqqq”");
        assertEquals(List.of(), search.titles());
        assertTrue(search.everything().isDisplayed());
    }

    @Test
    void moreResultsAreShownWhenAskedFor() {
        search.open("/search/?q=trafficking");
        search.awaitStatus("found");
        assertEquals(10, search.titles().size());
        browser.find(".c-search-box__more").click();
        browser.await(() -> search.titles().size() == 20, () -> search.titles().toString());
        assertEquals("c-search-box__link", browser.active().getDomAttribute("class"));
    }

    @Test
    void axeFindsNothingAmongResults() {
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            search.open("/search/?q=help%20children");
            search.awaitStatus("found");
            List<String> found =
                    browser.violations().stream()
                            .filter(line -> line.contains("c-search-box"))
                            .toList();
            assertEquals(List.of(), found, scheme);
        }
    }

    @Test
    void withoutScriptThereIsEveryPostByTopic() {
        browser.allowScript(false);
        search.open("/search/");
        assertFalse(search.field().isDisplayed(), "a field that finds nothing is not shown");
        assertTrue(search.everything().isDisplayed());
        List<String> listed =
                search.everything().findElements(By.cssSelector("li a")).stream()
                        .map(link -> link.getDomAttribute("href"))
                        .toList();
        for (ContentDocument document : shown.site().content().content().publicDocuments()) {
            if (document.type() != DocumentType.PAGE) {
                assertTrue(listed.contains(document.permalink()), document.permalink());
            }
        }
    }

    @Test
    void anIndexThatCannotBeLoadedIsSaid() {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.setBlockedURLs", Map.of("urls", List.of("*/assets/search/*")));
        try {
            search.open("/search/?q=children");
            search.awaitStatus("could not be loaded");
            assertTrue(search.everything().isDisplayed());
        } finally {
            browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
        }
        search.field().sendKeys(" ");
        search.awaitStatus("found");
    }

    @Test
    void scriptFoldsWordsAsTheBakeDoes() throws IOException {
        search.open("/search/?q=victims"); // The rules come with the index.
        search.awaitStatus("found");
        for (JsonNode entry : new ObjectMapper().readTree(FOLDING.toFile())) {
            Object folded =
                    browser.ask(
                            "return JSON.stringify("
                                    + "document.querySelector('.c-search-box')"
                                    + ".fold(arguments[0]))",
                            entry.get(0).asString());
            assertEquals(entry.get(1).toString(), folded, entry.get(0).asString());
        }
    }
}
