package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader has on paper: every source, with its address in letters. */
@ExtendWith(SiteInBrowser.Extension.class)
class PrintTest {

    @TestFactory
    Stream<DynamicTest> everyPartAndPostPrintsWithItsSourcesAndTheirAddresses(SiteInBrowser shown) {
        return ShownPage.all(shown.site()).stream()
                .filter(page -> List.of("part", "post").contains(page.kind()))
                .map(page -> dynamicTest(page.toString(), () -> assertOnPaper(page, shown)));
    }

    private static void assertOnPaper(ShownPage page, SiteInBrowser shown) throws IOException {
        Document document =
                shown.site().built().page(page.address().substring(1) + "index.html").document();
        shown.open(page);
        String paper = letters(text(shown.browser().printed()));
        List<String> missing = new ArrayList<>();
        for (String words : headings(document)) {
            if (!paper.contains(letters(words))) {
                missing.add(words);
            }
        }
        assertEquals(List.of(), missing, () -> page + ": of the headings");
        List<Element> sources = document.select("li[id^=source-]");
        assertTrue(!sources.isEmpty(), "the page has sources");
        for (Element source : sources) {
            String entry = source.text();
            // The beginning is enough to know the entry by: what follows may be for screens alone.
            String beginning = letters(entry.substring(0, Math.min(entry.length(), 40)));
            if (!paper.contains(beginning)) {
                missing.add(entry);
            }
            for (String link : source.select("a[href^=http]").eachAttr("href")) {
                // The words to be marked in the work are for browsers.
                String address = link.replaceFirst("#:~:.*", "");
                if (!paper.contains(letters(address))) {
                    missing.add(address);
                }
            }
        }
        assertEquals(List.of(), missing, () -> page + ": of the sources");
    }

    /** At the end it stood on a sheet alone whenever the text filled the last one. */
    @TestFactory
    Stream<DynamicTest> theFirstSheetSaysWhoseWordsTheseAreAndWhereTheyStand(SiteInBrowser shown) {
        String host = shown.site().content().content().configuration().host();
        return ShownPage.oneOfEachKind(shown.site()).stream()
                .map(
                        page ->
                                dynamicTest(
                                        page.toString(),
                                        () -> {
                                            shown.open(page);
                                            List<String> sheets = sheets(shown.browser().printed());
                                            assertEquals(
                                                    List.of(1L, 1L),
                                                    List.of(
                                                            count(
                                                                    sheets,
                                                                    "Our own words may be used"),
                                                            count(sheets, host + page.address())));
                                            String first = letters(sheets.get(0));
                                            assertTrue(
                                                    first.contains(letters(host + page.address())),
                                                    first);
                                        }));
    }

    /** What lies under another box is in the file all the same. */
    @Test
    void nothingCoversThem(SiteInBrowser shown) {
        shown.open("/search/");
        shown.browser().emulatePaper();
        assertEquals(
                List.of("c-site-footer__kept", "c-site-footer__kept c-site-footer__address"),
                shown.browser()
                        .ask(
                                """
                                return [...document.querySelectorAll('.c-site-footer__kept')].map(words => {
                                  const range = document.createRange();
                                  range.selectNodeContents(words);
                                  const box = [...range.getClientRects()].at(-1);
                                  return document.elementFromPoint(box.right - 2, box.top + 2).className;
                                });
                                """));
    }

    private static long count(List<String> sheets, String words) {
        return sheets.stream().filter(sheet -> letters(sheet).contains(letters(words))).count();
    }

    private static List<String> sheets(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> sheets = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                sheets.add(stripper.getText(document));
            }
            return sheets;
        }
    }

    /** Where to read on is for screens. */
    private static List<String> headings(Document document) {
        return document.select("article h1, article h2:not(.c-related-list h2)").eachText();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Letters and digits alone: lines break anywhere on paper, also within an address. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
