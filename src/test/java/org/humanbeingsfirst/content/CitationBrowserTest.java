package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** "Cite this page" in a real browser: copied where script runs, selected by hand where it does not. */
@ExtendWith(SiteInBrowser.Extension.class)
class CitationBrowserTest {

    private static final String POST = "/posts/the-words-we-use/";

    private static final List<String> FORMATS = List.of("plain text", "BibTeX", "CSL-JSON");

    private final SiteInBrowser shown;

    CitationBrowserTest(SiteInBrowser shown) {
        this.shown = shown;
    }

    @BeforeEach
    void letTheTestReadWhatWasCopied() {
        shown.browser()
                .driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of(
                                "permissions",
                                List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    @AfterEach
    void takeItBack() {
        shown.browser().driver().executeCdpCommand("Browser.resetPermissions", Map.of());
    }

    @Test
    void theKeyboardCopiesEachFormatAndKeepsItsPlace() throws IOException {
        open();
        for (int i = 0; i < FORMATS.size(); i++) {
            WebElement button = buttons().get(i);
            assertEquals("Copy " + FORMATS.get(i), button.getText());

            button.sendKeys(Keys.ENTER);

            assertEquals("Copied: " + FORMATS.get(i) + ".", status());
            assertEquals(button, shown.browser().driver().switchTo().activeElement());
            assertEquals(file(i), copied());
        }
        assertEquals(all(".c-cite-this__text").get(0).getText(), file(0).strip());
    }

    @Test
    void whatCannotBeCopiedIsSaid() {
        open();
        shown.browser()
                .driver()
                .executeScript(
                        "document.querySelector('.c-cite-this a[download]').href = '/nowhere.txt'");

        buttons().get(0).click();

        assertEquals("Not copied: plain text. The file holds the same.", status());
    }

    @Test
    void axeFindsNothingInTheOpenCitation() {
        for (String scheme : List.of("light", "dark")) {
            open();
            shown.browser().prefer(scheme);
            buttons().get(0).click();
            assertEquals("Copied: plain text.", status());
            assertEquals(List.of(), shown.browser().violations(), scheme);
        }
    }

    @Test
    void withoutScriptTheEntryIsThereToBeSelectedAndTheFilesToBeKept() {
        shown.browser().allowScript(false);
        shown.openAsSet(POST);
        all(".c-cite-this summary").get(0).click();
        assertTrue(all(".c-cite-this__text").get(0).isDisplayed());
        assertEquals(FORMATS, texts(all(".c-cite-this a[download]")));
        assertTrue(buttons().isEmpty());
    }

    private void open() {
        shown.open(POST);
        assertFalse(all(".c-cite-this__copies").get(0).isDisplayed(), "it is closed");
        all(".c-cite-this summary").get(0).click();
    }

    private List<WebElement> buttons() {
        return all(".c-cite-this button");
    }

    private List<WebElement> all(String selector) {
        return shown.browser().driver().findElements(By.cssSelector(selector));
    }

    private static List<String> texts(List<WebElement> elements) {
        return elements.stream().map(WebElement::getText).toList();
    }

    /** What is said of the button that was pressed last; waits until something is. */
    private String status() {
        return (String)
                shown.browser()
                        .driver()
                        .executeAsyncScript(
                                """
                                const status = document.querySelector(".c-cite-this [role=status]");
                                const look = () =>
                                    status.textContent
                                        ? arguments[0](status.textContent)
                                        : setTimeout(look, 20);
                                look();
                                """);
    }

    private String copied() {
        return (String)
                shown.browser()
                        .driver()
                        .executeAsyncScript(
                                "navigator.clipboard.readText().then(arguments[0], arguments[0])");
    }

    private String file(int format) throws IOException {
        String address = all(".c-cite-this a[download]").get(format).getDomAttribute("href");
        return Files.readString(shown.site().baked().folder().resolve(address.substring(1)));
    }
}
