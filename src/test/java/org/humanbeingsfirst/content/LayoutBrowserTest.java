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
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** How pages stand on screens of every size, and for readers who see or move differently. */
@ExtendWith(RealSite.Extension.class)
class LayoutBrowserTest {

    private static final String PART =
            "/series/when-help-harms-again/not-believed-questioned-punished/";

    /** Elements that reach over the right edge, and how far, as long as the page scrolls there. */
    private static final String SIDEWAYS =
            """
            const width = document.documentElement.clientWidth;
            return document.documentElement.scrollWidth <= width ? [] :
              [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > width + 0.5)
                .map(e => e.tagName + '.' + e.className + ' ' + e.getBoundingClientRect().right);
            """;

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
    void asMostReadersHaveIt() {
        emulate();
        size(390, 900);
    }

    /** Widths round each place where the layout changes; 320 × 256 is 1280 × 1024 at 400 %. */
    @Test
    void noPageScrollsSidewaysAtAnyWidth(RealSite site) {
        for (ShownPage page : ShownPage.oneOfEachKind(site)) {
            open(page.address());
            for (int width :
                    new int[] {320, 351, 353, 600, 639, 641, 959, 961, 1087, 1089, 1279, 1281}) {
                size(width, width == 320 ? 256 : 800);
                assertEquals(List.of(), run(SIDEWAYS), page + " at " + width + " px");
            }
        }
    }

    /** WCAG 2.2, 1.4.12: readers may space the text as they need it. */
    @ParameterizedTest
    @ValueSource(strings = {"/", PART, "/help/"})
    void textCanBeSpacedWide(String page) {
        open(page);
        run(
                """
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                  + ' word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
                document.adoptedStyleSheets = [sheet];
                """);
        for (int width : new int[] {320, 390, 1280}) {
            size(width, 800);
            assertEquals(List.of(), run(SIDEWAYS), page + " at " + width + " px");
        }
    }

    /** WCAG 2.2, 2.4.12: whatever has the focus is in sight, all of it. */
    @ParameterizedTest
    @CsvSource({"390, 800", "1280, 720"})
    void focusIsNeverUnderTheHeader(int width, int height) {
        size(width, height);
        open(PART);
        int stops = 0;
        for (CharSequence keys : List.of(Keys.TAB, Keys.chord(Keys.SHIFT, Keys.TAB))) {
            for (int i = 0; i < 60; i++) {
                browser.driver().switchTo().activeElement().sendKeys(keys);
                Object covered =
                        run(
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
            run("scrollTo(0, document.body.scrollHeight / 2)");
        }
        assertTrue(stops > 80, "stops outside the header: " + stops);
    }

    @Test
    void focusIsDrawnInForcedColoursToo() {
        for (String forced : List.of("none", "active")) {
            emulate("forced-colors", forced);
            open("/about/");
            browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
            assertEquals(
                    "solid 3px",
                    run(
                            """
                            const style = getComputedStyle(document.activeElement);
                            return style.outlineStyle + ' ' + style.outlineWidth;
                            """),
                    "forced colours " + forced);
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
        emulate("forced-colors", "active");
        open(page);
        WebElement box = browser.driver().findElement(By.cssSelector(selector));
        assertEquals(true, run("return matchMedia('(forced-colors: active)').matches"));
        assertEquals(
                true,
                browser.driver()
                        .executeScript(
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
        emulate("forced-colors", "active");
        open(PART);
        assertEquals(
                true,
                run(
                        """
                        const verdict = document.querySelector('.c-quotation .c-verdict--exact');
                        return getComputedStyle(verdict, '::before').backgroundColor
                          === getComputedStyle(document.body).color;
                        """));
    }

    @Test
    void nothingMovesForReadersWhoAskForStillness(RealSite site) {
        emulate("prefers-reduced-motion", "reduce");
        for (ShownPage page : ShownPage.oneOfEachKind(site)) {
            open(page.address());
            assertEquals(
                    List.of(),
                    run(
                            """
                            return [...document.querySelectorAll('*')].filter(e => {
                              const style = getComputedStyle(e);
                              return style.animationName !== 'none' || style.scrollBehavior !== 'auto'
                                || style.transitionDuration.split(', ').some(d => parseFloat(d) > 0);
                            }).map(e => e.tagName + '.' + e.className);
                            """));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1440})
    void helpAndItsNumbersAreLargeEnoughToTap(int width) {
        size(width, 800);
        open("/help/");
        for (String selector : List.of(".c-site-header__help", ".c-helpline__contact")) {
            for (WebElement target : browser.driver().findElements(By.cssSelector(selector))) {
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
        size(width, 900);
        open(PART);
        Object average =
                run(
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
        size(1280, 900);
        open(PART);
        Object free =
                run(
                        """
                        const text = document.querySelector('.l-article__body').getBoundingClientRect();
                        const page = document.querySelector('.l-article').getBoundingClientRect();
                        return Math.floor(page.right - text.right);
                        """);
        // 13.5rem for the notes and 3rem between them and the text.
        assertTrue((Long) free >= 16.5 * 16, () -> free + " px");
    }

    private static void open(String page) {
        browser.open(server.origin() + page);
    }

    private static Object run(String script) {
        return browser.driver().executeScript(script);
    }

    private static void size(int width, int height) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of(
                                "width",
                                width,
                                "height",
                                height,
                                "deviceScaleFactor",
                                1,
                                "mobile",
                                false));
    }

    /** Media features by name and value, in turn; without any, all are as they were. */
    private static void emulate(String... features) {
        List<Map<String, String>> list =
                features.length == 0
                        ? List.of()
                        : List.of(Map.of("name", features[0], "value", features[1]));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", list));
    }
}
