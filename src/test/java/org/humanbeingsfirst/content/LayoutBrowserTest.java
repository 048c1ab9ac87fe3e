package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** How pages stand on screens of every size, and for readers who see or move differently. */
@ExtendWith(SiteInBrowser.Extension.class)
class LayoutBrowserTest {

    private static final String PART =
            "/series/when-help-harms-again/not-believed-questioned-punished/";

    /** What reaches over the right edge of the page, and how far, if the page scrolls there. */
    private static final String TOO_WIDE =
            """
            const page = document.documentElement;
            if (page.scrollWidth <= page.clientWidth) return [];
            return [`${page.scrollWidth} in ${page.clientWidth}`].concat(
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > page.clientWidth + 0.5)
                .map(e => e.getBoundingClientRect().right + ' ' + e.outerHTML.slice(0, 120))
                .slice(0, 5));
            """;

    /** Words of the title of which a part stands on another line; those with hyphens may. */
    private static final String BROKEN_WORDS =
            """
            const title = document.querySelector("h1").firstChild;
            return [...title.textContent.matchAll(/[\\p{L}’]+/gu)].filter(word => {
              const range = new Range();
              range.setStart(title, word.index);
              range.setEnd(title, word.index + word[0].length);
              return range.getClientRects().length > 1;
            }).map(word => word[0]);
            """;

    /** Escaped letters that begin in one line and end in the next, with what is around them. */
    private static final String PARTED =
            """
            const parted = [];
            const letter = /%[0-7][0-9A-F]|%[C-F][0-9A-F](?:%[89AB][0-9A-F])+/g;
            const words = document.createTreeWalker(
              document.querySelector("main"), NodeFilter.SHOW_TEXT);
            while (words.nextNode()) {
              for (const found of words.currentNode.textContent.matchAll(letter)) {
                const range = document.createRange();
                range.setStart(words.currentNode, found.index);
                range.setEnd(words.currentNode, found.index + found[0].length);
                const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
                if (lines.size > 1) parted.push(found[0] + " of " + found.input);
              }
            }
            return parted;
            """;

    private static final String SPACED_WIDE =
            """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
              + ' word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
            document.adoptedStyleSheets = [sheet];
            """;

    private final SiteInBrowser shown;
    private final Browser browser;

    LayoutBrowserTest(SiteInBrowser shown) {
        this.shown = shown;
        this.browser = shown.browser();
    }

    /** A box that scrolls cuts off what reaches over its edge, and frames do. */
    @Test
    void theFrameOfAFocusedLinkBesideTheTextIsWhole() {
        browser.resize(1440);
        shown.openAsSet(PART);
        assertEquals(
                List.of(),
                browser.ask(
                        """
                        const rail = document.querySelector('.l-article__rail');
                        const edges = rail.getBoundingClientRect();
                        return [...rail.querySelectorAll('a')].filter(link => {
                          link.focus({focusVisible: true});
                          const style = getComputedStyle(link);
                          const frame = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
                          const box = link.getBoundingClientRect();
                          return frame < 4 || box.left - frame < edges.left || box.right + frame > edges.right;
                        }).map(link => link.textContent);
                        """));
    }

    @TestFactory
    Stream<DynamicTest> noPageScrollsSideways() {
        return ShownPage.onEachKind(
                shown.site(),
                page -> {
                    for (int width : new int[] {320, 390, 768, 1440}) {
                        // A page that was laid out for another width may keep traces of it.
                        browser.resize(width);
                        shown.openAsSet(page.address());
                        assertNothingIsTooWide(page, width);
                    }
                });
    }

    /** Widths round each place where the layout changes; 320 × 256 is 1280 × 1024 at 400 %. */
    @TestFactory
    Stream<DynamicTest> noPageScrollsSidewaysWhenItsWindowChanges() {
        return ShownPage.onEachKind(
                shown.site(),
                page -> {
                    shown.openAsSet(page.address());
                    for (int width :
                            new int[] {
                                320, 351, 353, 600, 639, 641, 959, 961, 1087, 1089, 1279, 1281
                            }) {
                        browser.resize(width, width == 320 ? 256 : 800);
                        assertNothingIsTooWide(page, width);
                    }
                });
    }

    /** WCAG 2.2, 1.4.4, by larger letters alone: nothing is cut off, and titles keep their words. */
    @TestFactory
    Stream<DynamicTest> lettersCanBeTwiceAsLarge() {
        return ShownPage.onEachKind(
                shown.site(),
                page -> {
                    browser.enlargeLetters(2);
                    for (int width : new int[] {320, 390, 768}) {
                        browser.resize(width, 844);
                        shown.openAsSet(page.address());
                        assertNothingIsTooWide(page, width);
                        Object size =
                                browser.ask("return getComputedStyle(document.body).fontSize");
                        assertTrue(Double.parseDouble(((String) size).replace("px", "")) >= 36);
                        assertEquals(
                                List.of(),
                                width < 390 ? List.of() : browser.ask(BROKEN_WORDS),
                                () -> page + " at " + width + " px");
                    }
                });
    }

    /** What our pages do not have today an editor may write tomorrow. */
    @TestFactory
    Stream<DynamicTest> aWordThatIsLongerThanALineBreaks() {
        return ShownPage.onEachKind(
                shown.site(),
                page -> {
                    browser.resize(320);
                    shown.openAsSet(page.address());
                    browser.ask(
                            """
                            const word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(3);
                            const words = document.createTreeWalker(
                              document.querySelector("main"), NodeFilter.SHOW_TEXT);
                            for (const places = new Set(); words.nextNode(); ) {
                              const { parentElement: place, textContent: text } = words.currentNode;
                              const kind = place.tagName + place.className;
                              if (text.trim() && !places.has(kind) && place.matches(
                                  "h1, h2, h3, p, li, dd, h3 a, h2 a, li > a, cite, pre code")) {
                                places.add(kind);
                                words.currentNode.textContent = word + " " + text;
                              }
                            }
                            """);
                    assertNothingIsTooWide(page, 320);
                });
    }

    /** Half of {@code %C3} at the end of a line reads like a mistake. */
    @Test
    void noEscapedLetterOfAnAddressIsPartedBetweenTwoLines() {
        List<String> pages =
                shown.site()
                        .built()
                        .pages()
                        .filter(page -> page.document().text().matches("(?s).*%[0-9A-F]{2}.*"))
                        .map(page -> "/" + page.path())
                        .toList();
        assertTrue(pages.size() > 2, pages::toString);
        for (String page : pages) {
            for (int width : new int[] {320, 390, 1440}) {
                browser.resize(width);
                shown.openAsSet(page);
                assertEquals(List.of(), browser.ask(PARTED), () -> page + " at " + width + " px");
            }
            browser.emulatePaper();
            assertEquals(List.of(), browser.ask(PARTED), () -> page + " on paper");
            browser.startAnew();
        }
    }

    private void assertNothingIsTooWide(Object page, int width) {
        assertEquals(List.of(), browser.ask(TOO_WIDE), () -> page + " at " + width + " px");
    }

    /** WCAG 2.2, 1.4.12: readers may space the text as they need it. */
    @TestFactory
    Stream<DynamicTest> textCanBeSpacedWide() {
        return ShownPage.onEachKind(
                shown.site(),
                page -> {
                    shown.openAsSet(page.address());
                    browser.ask(SPACED_WIDE);
                    for (int width : new int[] {320, 390, 1280}) {
                        browser.resize(width, 800);
                        assertNothingIsTooWide(page, width);
                    }
                });
    }

    /** WCAG 2.2, 2.4.12: whatever has the focus is in sight, all of it. */
    @ParameterizedTest
    @CsvSource({"390, 800", "1280, 720"})
    void focusIsNeverUnderTheHeader(int width, int height) {
        browser.resize(width, height);
        shown.openAsSet(PART);
        int stops = 0;
        for (CharSequence keys : List.of(Keys.TAB, Keys.chord(Keys.SHIFT, Keys.TAB))) {
            for (int i = 0; i < 60; i++) {
                browser.active().sendKeys(keys);
                Object covered =
                        browser.ask(
                                """
                                const it = document.activeElement;
                                const header = document.querySelector('.c-site-header');
                                if (it === document.body || it.closest('.c-site-header, .c-skip-link')) {
                                  return '';
                                }
                                const box = it.getClientRects()[0];
                                return box.top < header.getBoundingClientRect().bottom
                                    || box.bottom > innerHeight
                                  ? it.outerHTML + ' at ' + box.top + ' to ' + box.bottom : 'seen';
                                """);
                assertTrue(List.of("", "seen").contains(covered), () -> "covered: " + covered);
                stops += "seen".equals(covered) ? 1 : 0;
            }
            browser.ask("scrollTo(0, document.body.scrollHeight / 2)");
        }
        assertTrue(stops > 80, "stops outside the header: " + stops);
    }

    @Test
    void focusIsDrawnInForcedColoursToo() {
        for (String forced : List.of("none", "active")) {
            browser.emulate(Map.of("forced-colors", forced));
            shown.openAsSet("/about/");
            browser.find("body").sendKeys(Keys.TAB);
            assertEquals(
                    "solid 3px",
                    browser.ask(
                            """
                            const style = getComputedStyle(document.activeElement);
                            return style.outlineStyle + ' ' + style.outlineWidth;
                            """),
                    "forced colours " + forced);
        }
    }

    @Test
    void linesAndNotesAreStrongerForWhoAsksForMoreContrast() {
        String colours =
                """
                return ['border-bottom-color', 'color'].map(property =>
                  getComputedStyle(document.querySelector(
                    property === 'color' ? '.c-meta-line' : '.c-main-nav'))
                  .getPropertyValue(property));
                """;
        shown.openAsSet(PART);
        assertEquals(List.of("rgb(197, 208, 219)", "rgb(58, 70, 84)"), browser.ask(colours));
        browser.emulate(Map.of("prefers-contrast", "more"));
        assertEquals(List.of("rgb(100, 114, 127)", "rgb(22, 32, 44)"), browser.ask(colours));
    }

    /** A ground alone is not seen by everybody, and forced colours take it away. */
    @Test
    void whereTheReaderIsIsMoreThanAColour() {
        String line = "return getComputedStyle(arguments[0]).textDecorationLine";
        for (String page : List.of("/help/", "/world-day/")) {
            shown.openAsSet(page);
            for (WebElement link : browser.all("header a, .c-main-nav a")) {
                boolean isHere = "page".equals(link.getDomAttribute("aria-current"));
                assertEquals(
                        isHere ? "underline" : "none",
                        browser.ask(line, link),
                        () -> link.getText() + " on " + page);
            }
        }
    }

    /** A colour scheme of the reader's takes all backgrounds away; what is a box keeps its line. */
    @ParameterizedTest
    @CsvSource({
        "/, .c-site-header__help",
        "/, .c-exit-this-page",
        "/, .c-series-panel",
        "/, .c-signpost__link",
        "/help/, .c-helpline__contact",
        PART + ", .c-quotation",
        PART + ", .c-part-links__part"
    })
    void boxesHaveALineInForcedColours(String page, String selector) throws IOException {
        browser.emulate(Map.of("forced-colors", "active"));
        shown.openAsSet(page);
        WebElement box = browser.find(selector);
        assertEquals(true, browser.ask("return matchMedia('(forced-colors: active)').matches"));
        assertEquals(
                true,
                browser.ask(
                        """
                        const style = getComputedStyle(arguments[0]);
                        return style.color !== style.backgroundColor;
                        """,
                        box),
                "its words can be seen");
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(box.getScreenshotAs(OutputType.BYTES)));
        int middle = image.getHeight() / 2;
        Set<Integer> firstPixels = new HashSet<>();
        IntStream.range(0, 4).forEach(x -> firstPixels.add(image.getRGB(x, middle)));
        assertTrue(firstPixels.size() > 1, "no line at the left edge of " + selector);
    }

    /** The sign of a verdict is drawn by its background, which forced colours would empty. */
    @Test
    void verdictsKeepTheirSignsInForcedColours() {
        browser.emulate(Map.of("forced-colors", "active"));
        shown.openAsSet(PART);
        assertEquals(
                true,
                browser.ask(
                        """
                        const verdict = document.querySelector('.c-quotation .c-verdict--exact');
                        return getComputedStyle(verdict, '::before').backgroundColor
                          === getComputedStyle(document.body).color;
                        """));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1440})
    void helpItsNumbersAndTheWayOutAreLargeEnoughToTap(int width) {
        browser.resize(width, 800);
        shown.openAsSet("/help/");
        for (String selector :
                List.of(".c-exit-this-page", ".c-site-header__help", ".c-helpline__contact")) {
            for (WebElement target : browser.all(selector)) {
                int height = target.getSize().height;
                int across = target.getSize().width;
                assertTrue(
                        height >= 44 && across >= 44,
                        () -> target.getText() + ": " + across + " by " + height);
            }
        }
    }

    /** Fonts differ from machine to machine, therefore some characters to either side. */
    @ParameterizedTest
    @ValueSource(ints = {768, 1280, 1920})
    void linesHoldSixtyToSeventyCharacters(int width) {
        browser.resize(width);
        shown.openAsSet(PART);
        Object average =
                browser.ask(
                        """
                        let characters = 0, lines = 0;
                        for (const p of document.querySelectorAll('.l-article__body > p')) {
                          const height = parseFloat(getComputedStyle(p).lineHeight);
                          const count = Math.round(p.getBoundingClientRect().height / height);
                          if (count > 3) {
                            const text = p.cloneNode(true);
                              text.querySelectorAll('.c-note').forEach(note => note.remove());
                              characters += text.textContent.trim().length;
                            lines += count - 0.5;
                          }
                        }
                        return Math.round(characters / lines);
                        """);
        assertTrue((Long) average >= 55 && (Long) average <= 75, () -> average + " characters");
    }

    @Test
    void aWideScreenKeepsAMarginForNotes() {
        browser.resize(1280);
        shown.openAsSet(PART);
        Object free =
                browser.ask(
                        """
                        const text = document.querySelector('.l-article__body').getBoundingClientRect();
                        const page = document.querySelector('.l-article').getBoundingClientRect();
                        return Math.floor(page.right - text.right);
                        """);
        // 13.5rem for the notes and 3rem between them and the text.
        assertTrue((Long) free >= 16.5 * 16, () -> free + " px");
    }
}
