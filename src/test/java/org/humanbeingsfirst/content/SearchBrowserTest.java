package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The search of our real site in a real browser. */
@ExtendWith(RealSite.Extension.class)
class SearchBrowserTest {

    private static final Path FOLDING = Path.of("src/test/resources/search/folding.json");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_INDEX_BYTES = 60 * 1024;

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
        browser.resize(390);
        browser.open("about:blank");
        browser.complaints();
        browser.requests();
    }

    @Test
    void typingFinds() {
        open("/search/");
        field().sendKeys("victims of traff");
        awaitStatus("pages found");
        assertFalse(titles().isEmpty());
        assertTrue(marks().contains("trafficking"), () -> marks().toString());
        assertFalse(everything().isDisplayed(), "results take the place of the list");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theAddressMayHoldTheQuestionAndIsKeptInStepInItsFragment() {
        open("/search/?q=helpline");
        awaitStatus("pages found");
        assertEquals("helpline", field().getDomProperty("value"));
        assertEquals(server.origin() + "/search/#q=helpline", browser.driver().getCurrentUrl());
        field().sendKeys(" number");
        awaitAddress("#q=helpline%20number");
        open("/search/#q=interview");
        awaitStatus("pages found");
        assertTrue(marks().stream().anyMatch("interviews"::equalsIgnoreCase), marks()::toString);
    }

    @Test
    void whatIsTypedIsSentToNobody() {
        open("/search/");
        awaitStatus("");
        browser.requests();
        field().sendKeys("something very private", Keys.ENTER);
        awaitAddress("#q=something%20very%20private");
        awaitStatus("found");
        for (String address : browser.requests()) {
            assertFalse(address.contains("private"), address);
            assertTrue(address.startsWith(server.origin()), address);
        }
    }

    @Test
    void aResultLeadsToItsSection(RealSite site) {
        open("/search/?q=" + "%22not+what+we+know%22+world+day+themes");
        awaitStatus("found");
        List<String> addresses =
                browser.driver().findElements(By.cssSelector(".c-search-box__link")).stream()
                        .map(link -> link.getDomAttribute("href"))
                        .toList();
        assertTrue(addresses.stream().anyMatch(a -> a.contains("#")), addresses::toString);
        for (String address : addresses) {
            String[] parts = address.split("#");
            Path page = site.baked().folder().resolve(parts[0].substring(1)).resolve("index.html");
            assertTrue(Files.exists(page), address);
            assertTrue(
                    parts.length == 1 || read(page).contains("id=\"" + parts[1] + "\""), address);
        }
    }

    @Test
    void oneLetterMayBeWrong() {
        open("/search/?q=traficking");
        awaitStatus("With one letter changed");
        assertTrue(marks().stream().anyMatch("trafficking"::equalsIgnoreCase), marks()::toString);
    }

    @Test
    void britishAndAmericanSpellingsFindTheSame() {
        open("/search/?q=victim-centered%20");
        awaitStatus("found");
        List<String> american = titles();
        open("/search/?q=victim-centred%20");
        awaitStatus("found");
        assertEquals(american, titles());
        assertTrue(marks().stream().anyMatch("victim-centred"::equalsIgnoreCase));
    }

    @Test
    void wordsInQuotationMarksStandTogether() {
        open("/search/?q=%22being%20not%20believed%22");
        awaitStatus("in this order");
        open("/search/?q=%22not%20being%20believed%22");
        awaitStatus("found");
        assertFalse(status().contains("in this order"), status());
        assertTrue(titles().contains("Not being believed"), titles()::toString);
    }

    @Test
    void whoLooksForHelpIsShownTheWayFirst() {
        open("/search/?q=hotlines");
        awaitStatus("found");
        WebElement help = browser.driver().findElement(By.cssSelector(".c-search-box__help a"));
        assertTrue(help.isDisplayed());
        assertEquals("/help/", help.getDomAttribute("href"));
        field().sendKeys(Keys.chord(Keys.CONTROL, "a"), "children");
        awaitAddress("#q=children");
        awaitStatus("found");
        assertFalse(help.isDisplayed());
    }

    @Test
    void whatIsFoundNowhereLeavesTheListOfEverything() {
        open("/search/?q=qqqqqqq");
        awaitStatus("Nothing was found for “qqqqqqq”");
        assertEquals(List.of(), titles());
        assertTrue(everything().isDisplayed());
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        String markup = "<img src=x onerror=\"document.title='broken'\"> zzzz";
        open("/search/");
        field().sendKeys(markup);
        awaitAddress("#q=%3Cimg");
        awaitStatus("found");
        assertEquals(List.of(), browser.driver().findElements(By.cssSelector("main img")));
        assertFalse(browser.driver().getTitle().contains("broken"));
        field().sendKeys(Keys.chord(Keys.CONTROL, "a"), "<qqqqqqq>");
        awaitStatus("“<qqqqqqq>”");
    }

    @Test
    void aVeryLongQuestionIsCut() {
        open("/search/?q=" + "children%20".repeat(300));
        awaitStatus("found");
        assertEquals(200, field().getDomProperty("value").length());
    }

    @Test
    void theKeysLeadThroughTheResults() {
        open("/search/");
        awaitStatus("");
        browser.driver().findElement(By.tagName("body")).sendKeys("/");
        assertEquals(field(), active());
        field().sendKeys("children");
        awaitStatus("found");
        active().sendKeys(Keys.ARROW_DOWN);
        List<WebElement> links =
                browser.driver().findElements(By.cssSelector(".c-search-box__link"));
        assertEquals(links.get(0), active());
        active().sendKeys(Keys.ARROW_DOWN);
        assertEquals(links.get(1), active());
        active().sendKeys(Keys.ARROW_UP);
        active().sendKeys(Keys.ARROW_UP);
        assertEquals(field(), active());
        active().sendKeys("/");
        assertEquals("children/", field().getDomProperty("value"), "a / that is typed stays one");
        active().sendKeys(Keys.ESCAPE);
        assertEquals("", field().getDomProperty("value"));
        await(() -> titles().isEmpty(), () -> titles().toString());
        assertEquals(server.origin() + "/search/", browser.driver().getCurrentUrl());
    }

    @Test
    void theKeyThatOthersMaySayByChanceCanBeTurnedOff() {
        open("/search/");
        awaitStatus("");
        browser.driver().findElement(By.cssSelector(".c-search-box__summary")).click();
        browser.driver().findElement(By.cssSelector(".c-search-box__key")).click();
        browser.driver().findElement(By.tagName("body")).sendKeys("/");
        assertFalse(field().equals(active()));
    }

    @Test
    void aTabIsEnoughForEveryControl() {
        open("/search/?q=children");
        awaitStatus("found");
        field().sendKeys(Keys.TAB);
        assertEquals("Search", active().getText());
        active().sendKeys(Keys.TAB);
        assertEquals("summary", active().getTagName());
        active().sendKeys(Keys.TAB);
        assertEquals("c-search-box__link", active().getDomAttribute("class"));
    }

    @Test
    void moreResultsAreShownWhenAskedFor() {
        open("/search/?q=trafficking");
        awaitStatus("found");
        assertEquals(10, titles().size());
        browser.driver().findElement(By.cssSelector(".c-search-box__more")).click();
        await(() -> titles().size() == 20, () -> titles().toString());
        assertEquals("c-search-box__link", active().getDomAttribute("class"));
    }

    @Test
    void axeFindsNothingAmongResults() {
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            open("/search/?q=help%20children");
            awaitStatus("found");
            List<String> found =
                    browser.violations().stream()
                            .filter(line -> line.contains("c-search-box"))
                            .toList();
            assertEquals(List.of(), found, scheme);
        }
    }

    @Test
    void withoutScriptThereIsEveryPostByTopic(RealSite site) {
        setScript(false);
        try {
            open("/search/");
            assertFalse(field().isDisplayed(), "a field that finds nothing is not shown");
            assertTrue(everything().isDisplayed());
            List<String> listed =
                    everything().findElements(By.cssSelector("li a")).stream()
                            .map(link -> link.getDomAttribute("href"))
                            .toList();
            for (ContentDocument document : site.content().content().publicDocuments()) {
                if (document.type() != DocumentType.PAGE) {
                    assertTrue(listed.contains(document.permalink()), document.permalink());
                }
            }
        } finally {
            setScript(true);
        }
    }

    @Test
    void anIndexThatCannotBeLoadedIsSaid() {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.setBlockedURLs", Map.of("urls", List.of("*/assets/search/*")));
        try {
            open("/search/?q=children");
            awaitStatus("could not be loaded");
            assertTrue(everything().isDisplayed());
        } finally {
            browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
        }
        field().sendKeys(" ");
        awaitStatus("found");
    }

    @Test
    void scriptFoldsWordsAsTheBakeDoes() throws IOException {
        open("/search/?q=victims"); // The rules come with the index.
        awaitStatus("found");
        for (JsonNode entry : new ObjectMapper().readTree(FOLDING.toFile())) {
            Object folded =
                    browser.driver()
                            .executeScript(
                                    "return JSON.stringify("
                                            + "document.querySelector('.c-search-box')"
                                            + ".fold(arguments[0]))",
                                    entry.get(0).asString());
            assertEquals(entry.get(1).toString(), folded, entry.get(0).asString());
        }
    }

    @Test
    void theIndexIsSmall(RealSite site) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(site.baked().folder().resolve("assets/search"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json")).toList()) {
                bytes += compressed(Files.readAllBytes(file));
            }
        }
        long all = bytes;
        assertTrue(all > 0 && all <= MOST_INDEX_BYTES, () -> all + " bytes");
    }

    private static long compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(small)) {
            out.write(bytes);
        }
        return small.size();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void setScript(boolean runs) {
        browser.driver()
                .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
    }

    private static void open(String page) {
        browser.open("about:blank"); // Else a change of the fragment alone loads nothing.
        browser.open(server.origin() + page);
    }

    private static WebElement field() {
        return browser.driver().findElement(By.id("search-field"));
    }

    private static WebElement everything() {
        return browser.driver().findElement(By.id("everything"));
    }

    private static WebElement active() {
        return browser.driver().switchTo().activeElement();
    }

    private static String status() {
        return browser.driver().findElement(By.cssSelector(".c-search-box__status")).getText();
    }

    /** Waits until the search has said something; for no words, until its index is there. */
    private static void awaitStatus(String words) {
        await(
                () -> words.isEmpty() ? hasIndex() : status().contains(words),
                () -> "status is “" + status() + "”, not “" + words + "”");
    }

    private static boolean hasIndex() {
        return Boolean.TRUE.equals(
                browser.driver()
                        .executeScript(
                                "try { document.querySelector('.c-search-box').fold('a');"
                                        + " return true; } catch { return false; }"));
    }

    private static void awaitAddress(String part) {
        await(
                () -> browser.driver().getCurrentUrl().contains(part),
                () -> browser.driver().getCurrentUrl());
    }

    private static void await(BooleanSupplier isSo, Supplier<String> otherwise) {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !isSo.getAsBoolean(); ) {
            assertTrue(System.nanoTime() < end, otherwise);
        }
    }

    private static List<String> titles() {
        return texts(".c-search-box__title");
    }

    private static List<String> marks() {
        return texts(".c-search-box mark");
    }

    private static List<String> texts(String selector) {
        List<String> texts = new ArrayList<>();
        for (Object text :
                (List<?>)
                        browser.driver()
                                .executeScript(
                                        "return [...document.querySelectorAll(arguments[0])]"
                                                + ".map(e => e.textContent)",
                                        selector)) {
            texts.add((String) text);
        }
        return texts;
    }
}
