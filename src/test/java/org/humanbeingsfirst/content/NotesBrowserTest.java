package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** Notes on sources in a real browser, which opens and closes them; script only takes one away that is left. */
@ExtendWith(SiteInBrowser.Extension.class)
class NotesBrowserTest {

    private static final String PART =
            "/series/when-help-harms-again/not-believed-questioned-punished/";
    private static final int NARROW = 390;
    private static final int WIDE = 1440;

    private final SiteInBrowser shown;
    private final Browser browser;

    NotesBrowserTest(SiteInBrowser shown) {
        this.shown = shown;
        this.browser = shown.browser();
    }

    @BeforeEach
    void withoutScript() {
        browser.allowScript(false);
    }

    private void open(int width) {
        browser.resize(width);
        shown.openAsSet(PART);
    }

    /** Opens the page anew with a place at the top of the window. */
    private WebElement scrollTo(WebElement place) {
        String id = place.getDomAttribute("id");
        shown.openAsSet(PART + "#" + id);
        return find(id);
    }

    private WebElement find(String id) {
        return browser.driver().findElement(By.id(id));
    }

    private static Rectangle place(WebElement element) {
        return element.getRect();
    }

    private static int bottom(Rectangle place) {
        return place.getY() + place.getHeight();
    }

    @Test
    void onANarrowScreenAPressedNumberOpensItsNoteUnderTheLine() {
        open(NARROW);
        WebElement number = scrollTo(browser.all("button[popovertarget]").get(4));
        WebElement note = find(number.getDomAttribute("popovertarget"));
        assertFalse(note.isDisplayed());

        number.click();

        assertTrue(note.isDisplayed());
        Rectangle line = place(number);
        Rectangle opened = place(note);
        assertTrue(
                opened.getY() >= line.getY() + line.getHeight() / 2
                        && opened.getY() <= bottom(line) + 40,
                () -> "the line ends at " + bottom(line) + ", the note begins at " + opened.getY());
        assertTrue(opened.getX() >= 0 && opened.getX() + opened.getWidth() <= NARROW);
    }

    @Test
    void theKeyboardOpensAndClosesANote() {
        open(NARROW);
        WebElement number = find("cite-2");
        WebElement note = find(number.getDomAttribute("popovertarget"));

        number.sendKeys(Keys.ENTER);
        assertTrue(note.isDisplayed());
        number.sendKeys(Keys.TAB);
        WebElement focused = browser.active();
        assertEquals(note.findElement(By.tagName("a")), focused, "the note follows its number");
        focused.sendKeys(Keys.ESCAPE);
        assertFalse(note.isDisplayed());
        assertEquals(number, browser.active(), "the focus comes back");
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, WIDE})
    void whereScriptRunsAnOpenNoteNeverCoversWhatHasTheFocus(int width) {
        browser.allowScript(true);
        open(width);
        List<WebElement> numbers = browser.all("button[popovertarget]");
        for (WebElement number : numbers.subList(0, 30)) {
            number.sendKeys(Keys.ENTER);
            WebElement note = find(number.getDomAttribute("popovertarget"));
            assertTrue(isOpen(note), () -> number.getDomAttribute("id") + " opens its note");
            number.sendKeys(Keys.TAB);
            assertTrue(isOpen(note), "the focus is in the note");
            browser.active().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
            assertEquals(number, browser.active());
            assertTrue(isOpen(note), "the focus is on its number");
            number.sendKeys(Keys.TAB);
            browser.active().sendKeys(Keys.TAB);
            assertFalse(isOpen(note), () -> "it covers " + browser.active().getText());
        }
    }

    @Test
    void anOpenNoteMovesToTheNextNumberOfItsWork() {
        for (boolean hasScript : List.of(true, false)) {
            browser.allowScript(hasScript);
            open(NARROW);
            List<WebElement> numbers = browser.all("button[popovertarget='note-17']");
            WebElement note = find("note-17");
            numbers.get(0).click();
            assertTrue(isOpen(note));
            numbers.get(0).click();
            assertFalse(isOpen(note), "a second press closes it");
            numbers.get(0).click();
            if (hasScript) {
                numbers.get(1).click();
                assertTrue(isOpen(note), "it is wanted here now");
            }
        }
    }

    private boolean isOpen(WebElement note) {
        return Boolean.TRUE.equals(
                browser.ask("return arguments[0].matches(':popover-open')", note));
    }

    @Test
    void openingOneNoteClosesTheOther() {
        open(NARROW);
        WebElement first = find("cite-2");
        WebElement second = find("cite-4");

        first.click();
        second.sendKeys(Keys.ENTER);

        assertFalse(find(first.getDomAttribute("popovertarget")).isDisplayed());
        assertTrue(find(second.getDomAttribute("popovertarget")).isDisplayed());
    }

    @Test
    void everyNumberOfAWorkOpensTheOneNoteOnIt() {
        open(NARROW);
        Set<String> notes = new HashSet<>();
        browser.all(".c-note").forEach(note -> assertTrue(notes.add(note.getDomAttribute("id"))));
        List<WebElement> numbers = browser.all("button[popovertarget]");
        Set<String> opened = new HashSet<>();
        for (WebElement number : numbers) {
            opened.add(number.getDomAttribute("popovertarget"));
        }
        assertEquals(notes, opened);
        assertTrue(numbers.size() > notes.size(), "some work is cited more than once");
    }

    @Test
    void theNoteLeadsToTheEntryAndTheEntryLeadsBack() {
        open(NARROW);
        for (WebElement number : browser.all("button[popovertarget]")) {
            String note = number.getDomAttribute("popovertarget");
            String entry = find(note).findElement(By.tagName("a")).getDomAttribute("href");
            String back = "a[href='#" + number.getDomAttribute("id") + "']";
            assertFalse(
                    find(entry.substring(1)).findElements(By.cssSelector(back)).isEmpty(),
                    () -> entry + " does not lead back to " + back);
        }
        find("cite-1").click();
        WebElement link =
                find(find("cite-1").getDomAttribute("popovertarget")).findElement(By.tagName("a"));
        String entry = link.getDomAttribute("href");
        link.click();
        assertTrue(browser.driver().getCurrentUrl().endsWith(entry));
    }

    @Test
    void onAWideScreenNotesStandBesideTheirLinesAndNoneCoversAnother() {
        open(WIDE);
        Rectangle text = place(browser.all(".l-article__body").get(0));
        List<Rectangle> shown = new ArrayList<>();
        int free = 0;
        for (WebElement note : browser.all(".c-prose > p .c-note, .c-prose > ul .c-note")) {
            assertTrue(note.isDisplayed());
            Rectangle place = place(note);
            assertTrue(place.getX() >= text.getX() + text.getWidth(), "in the margin");
            assertTrue(place.getX() + place.getWidth() <= WIDE, "on the screen");
            int line = place(numberBefore(note)).getY();
            int end = free;
            assertTrue(
                    Math.abs(place.getY() - line) <= 40 || place.getY() - end <= 40,
                    () -> place.getY() + " is beside neither " + line + " nor the note before");
            free = bottom(place);
            shown.add(place);
        }
        assertTrue(shown.size() > 20, () -> shown.size() + " notes");
        for (int i = 1; i < shown.size(); i++) {
            int before = bottom(shown.get(i - 1));
            int next = shown.get(i).getY();
            assertTrue(before <= next, () -> before + " reaches over " + next);
        }
        assertTrue(
                free <= place(browser.all(".l-article__after").get(0)).getY(), "within the text");
    }

    private static WebElement numberBefore(WebElement note) {
        return note.findElement(By.xpath("preceding-sibling::button[1]"));
    }

    @Test
    void onAWideScreenANumberFurtherDownOpensTheNoteThere() {
        open(WIDE);
        List<WebElement> further = browser.all("button[popovertarget]:not(:has(+ .c-note))");
        WebElement number = scrollTo(further.get(further.size() - 1));
        WebElement note = find(number.getDomAttribute("popovertarget"));
        assertTrue(place(note).getY() < place(number).getY(), "it stands further up");

        number.click();

        Rectangle line = place(number);
        Rectangle opened = place(note);
        assertTrue(
                opened.getY() >= line.getY() && opened.getY() <= bottom(line) + 40,
                () -> "the line ends at " + bottom(line) + ", the note begins at " + opened.getY());
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, WIDE})
    void onPaperThereAreNoNotesAndEverySourceHasItsAddress(int width) {
        open(width);
        browser.emulatePaper();
        browser.all(".c-note").forEach(note -> assertFalse(note.isDisplayed()));
        List<WebElement> entries = browser.all(".c-source-list__source");
        assertTrue(entries.size() > 20);
        for (WebElement entry : entries) {
            for (WebElement link : entry.findElements(By.cssSelector(":scope > p:first-child a"))) {
                assertTrue(link.isDisplayed());
                assertEquals(link.getDomAttribute("href"), link.getText());
            }
        }
    }

    @Test
    void axeFindsNothingInAnOpenNote() {
        browser.allowScript(true);
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            for (int width : new int[] {NARROW, WIDE}) {
                open(width);
                find("cite-2").click();
                List<String> inNotes =
                        browser.violations().stream()
                                .filter(line -> line.contains("c-note") || line.contains("c-cite"))
                                .toList();
                assertEquals(List.of(), inNotes, scheme + " at " + width);
            }
        }
    }
}
