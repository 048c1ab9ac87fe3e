package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** Notes on the sources of services that help, in a real browser without script. */
@ExtendWith(SiteInBrowser.Extension.class)
class ServiceNotesBrowserTest {

    private final SiteInBrowser shown;

    ServiceNotesBrowserTest(SiteInBrowser shown) {
        this.shown = shown;
    }

    @BeforeEach
    void open() {
        shown.browser().allowScript(false);
        shown.openAsSet("/help/");
    }

    @Test
    void everyNumberOfAServiceOpensTheOneNoteOnItsWork() {
        Set<String> notes = new HashSet<>();
        all(".c-note").forEach(note -> assertTrue(notes.add(note.getDomAttribute("id"))));
        List<WebElement> numbers = all(".c-helpline .c-cite__link");
        assertTrue(numbers.size() > 20, numbers.size() + " numbers");
        for (WebElement number : numbers) {
            assertEquals("button", number.getTagName());
            assertTrue(notes.contains(number.getDomAttribute("popovertarget")));
        }
        assertTrue(all(".c-source-list__source").size() <= notes.size(), "every source has one");
    }

    @Test
    void everySourceLeadsBackToEachServiceThatNamesIt() {
        List<String> places =
                all(".c-helpline .c-cite__link").stream()
                        .map(number -> "#" + number.getDomAttribute("id"))
                        .toList();
        int led = 0;
        for (WebElement source : all(".c-source-list__source")) {
            String id = source.getDomAttribute("id");
            String cited =
                    "#cite-[a-z]{2}[0-9]+-" + Pattern.quote(id.substring("source-".length()));
            List<String> back =
                    source.findElements(By.cssSelector(".c-return-links a")).stream()
                            .map(link -> link.getDomAttribute("href"))
                            .toList();
            List<String> services = places.stream().filter(place -> place.matches(cited)).toList();
            assertFalse(back.isEmpty(), () -> id + " has no way back");
            int inText = back.size() - services.size();
            assertEquals(services, back.subList(inText, back.size()), id);
            led += services.size();
        }

        assertEquals(places.size(), led, "every number of a service is led back to");
        WebElement way = all(".c-return-links a[href^='#cite-gb']").get(0);
        way.click();
        WebElement reached = all(way.getDomAttribute("href")).get(0);
        assertEquals(reached, all(":target").get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void aNoteIsOutOfTheWayUntilItsNumberIsPressed(int width) {
        shown.browser().resize(width);
        List<WebElement> held = all(".c-helpline .c-note");
        assertTrue(held.size() > 10, held.size() + " notes");
        held.forEach(note -> assertFalse(note.isDisplayed()));
        WebElement note = held.get(0);
        WebElement number = note.findElement(By.xpath("preceding-sibling::button[1]"));

        number.click();

        assertTrue(note.isDisplayed());
        Rectangle line = number.getRect();
        Rectangle opened = note.getRect();
        // Above it where the window ends below it.
        int below = opened.getY() - line.getY() - line.getHeight();
        int above = line.getY() - opened.getY() - opened.getHeight();
        assertTrue(
                Math.abs(Math.max(below, above)) < 40,
                () -> "it opens " + below + " px below its number, or " + above + " px above");
    }

    private List<WebElement> all(String selector) {
        return shown.browser().driver().findElements(By.cssSelector(selector));
    }
}
