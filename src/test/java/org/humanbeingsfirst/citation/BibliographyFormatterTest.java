package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibliographyFormatterTest {

    private static final BibliographyFormatter HARVARD =
            new BibliographyFormatter("harvard-cite-them-right", "en-GB");

    @Test
    void articleIsFormattedAsTheStyleSays() {
        assertEquals(
                "Example, J. (1999) ‘A Made-up Work’, <i>Journal of Samples</i>, 3(2), pp. 33–35.",
                entry(
                        """
                        "type":"article-journal","title":"A Made-up Work",
                        "author":[{"family":"Example","given":"Jane"}],
                        "container-title":"Journal of Samples","volume":"3","issue":"2",
                        "page":"33-35","issued":{"date-parts":[[1999]]}\
                        """));
    }

    @Test
    void addressIsALink() {
        String entry =
                entry("\"type\":\"webpage\",\"title\":\"T\",\"URL\":\"https://example.org/?a&b\"");
        String address = "https://example.org/?a&amp;b";
        assertTrue(
                entry.endsWith("Available at: <a href=\"" + address + "\">" + address + "</a>."),
                entry);
    }

    @Test
    void doiIsALink() {
        String entry = entry("\"type\":\"book\",\"title\":\"T\",\"DOI\":\"10.1000/x\"");
        String address = "https://doi.org/10.1000/x";
        assertTrue(entry.contains("<a href=\"" + address + "\">" + address + "</a>"), entry);
    }

    /** Signs that a DOI may hold, and an address may not. */
    @Test
    void theAddressOfADoiIsOne() {
        String entry = entry("\"type\":\"book\",\"title\":\"T\",\"DOI\":\"10.1000/x(1)<2:3>\"");
        assertTrue(entry.contains("<a href=\"https://doi.org/10.1000/x(1)%3C2:3%3E\">"), entry);
    }

    @Test
    void howLettersAreSetIsNoWord() {
        String entry =
                entry(
                        "\"type\":\"book\",\"title\":"
                                + "\"Of <span class=\\\"nocase\\\">a Thing</span>\"");
        assertTrue(entry.contains("Of a Thing"), entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "//example.org",
                " https://example.org/\\\" onclick=\\\"x"
            })
    void otherAddressesAreNotShown(String url) {
        String entry = entry("\"type\":\"webpage\",\"title\":\"T\",\"URL\":\"" + url + "\"");
        assertFalse(entry.contains("href") || entry.contains("alert"), entry);
        assertTrue(entry.contains("<i>T</i>"), entry);
    }

    @Test
    void everyFieldIsEscaped() {
        String bad = "<script>&\\\"'";
        String entry =
                entry(
                        "\"type\":\"book\",\"title\":\"T"
                                + bad
                                + "\",\"publisher\":\"P<b onclick=x>\",\"DOI\":\"10.1/\\\"><img>\","
                                + "\"author\":[{\"literal\":\"A<img src=x>\"}]");
        assertFalse(entry.contains("<script") || entry.contains("<img") || entry.contains("<b "));
        assertTrue(entry.contains("T&lt;script&gt;&amp;”’"), entry);
    }

    @Test
    void richTextOfCslIsKept() {
        String entry = entry("\"type\":\"book\",\"title\":\"On <sub>x</sub> and <i>y\"");
        assertTrue(entry.contains("On <sub>x</sub> and &lt;i&gt;y"), entry);
    }

    @Test
    void apostrophesAreNotTakenForQuotationMarks() {
        String entry = entry("\"type\":\"book\",\"title\":\"Samples' and \\\"made-up\\\" works'\"");
        assertTrue(entry.contains("Samples’ and “made-up” works’"), entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\":1",
                "\"type\":\"no-such-type\"",
                "\"author\":\"Jane Example\"",
                "\"author\":[null,{},[],\"Jane Example\",{\"family\":3}]",
                "\"author\":null",
                "\"author\":{\"family\":\"Example\"}",
                "\"issued\":\"1999\"",
                "\"issued\":[1999]",
                "\"issued\":{\"date-parts\":[[1999,13,45]]}",
                "\"issued\":{\"date-parts\":[[\"MCM\"]]}",
                "\"issued\":{\"date-parts\":[[]]}",
                "\"issued\":{\"date-parts\":[]}",
                "\"issued\":{\"date-parts\":{}}",
                "\"issued\":{\"raw\":\"1999-13-45\"}",
                "\"issued\":{\"date-parts\":[[1999],[2000],[2001]]}",
                "\"page\":[1,2]",
                "\"volume\":{\"x\":1}",
                "\"categories\":\"x\"",
                "\"language\":\"no such language\""
            })
    void oddFieldsDoNotHideTheTitle(String field) {
        for (String type : List.of("article-journal", "book", "webpage", "legal_case", "")) {
            String entry =
                    entry(
                            "\"type\":\""
                                    + type
                                    + "\",\"title\":\"A Made-up Work\",\"x1\":0,"
                                    + field.replace("\"type\"", "\"x2\""));
            assertTrue(entry.contains("A Made-up Work"), entry);
        }
    }

    @Test
    void anItemWithoutAnythingIsShownByItsId() {
        assertEquals("doe-1999", entry("\"type\":\"book\""));
    }

    @Test
    void entriesDoNotDependOnEachOther() {
        String json =
                """
                [{"id":"b","type":"book","title":"T","author":[{"family":"Example"}],
                  "issued":{"date-parts":[[1999]]}},
                 {"id":"a","type":"book","title":"U","author":[{"family":"Example"}],
                  "issued":{"date-parts":[[1999]]}}]\
                """;
        List<CslItem> items = library(json).entries();
        assertEquals(List.of("b", "a"), List.copyOf(HARVARD.format(items).keySet()));
        assertEquals(HARVARD.format(items.subList(0, 1)).get("b"), HARVARD.format(items).get("b"));
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        String fields =
                "\"type\":\"webpage\",\"title\":\"INDIVIDUAL"
                        + " title\",\"issued\":{\"date-parts\":[[1999,6,1]]}";
        String here = entry(fields);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            List<CslItem> items = library("[{\"id\":\"doe-1999\"," + fields + "}]").entries();
            assertEquals(
                    here,
                    new BibliographyFormatter("harvard-cite-them-right", "en-GB")
                            .format(items)
                            .get("doe-1999"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void datesAreThoseOfTheLanguage() {
        List<CslItem> items =
                library(
                                "[{\"id\":\"a\",\"type\":\"webpage\",\"title\":\"T\",\"issued\":{\"date-parts\":[[2018,2,7]]}}]")
                        .entries();
        assertTrue(
                new BibliographyFormatter("mhra-notes", "en-GB")
                        .format(items)
                        .get("a")
                        .contains("7 February 2018"));
        assertTrue(
                new BibliographyFormatter("mhra-notes", "en-US")
                        .format(items)
                        .get("a")
                        .contains("February 7, 2018"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"apa", "ieee", "chicago-author-date", "nlm-citation-sequence", "nature"})
    void otherStylesGiveInlineMarkupWithoutNumbers(String style) {
        List<CslItem> items =
                library(
                                "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"A Made-up"
                                    + " Work\",\"author\":[{\"family\":\"Example\",\"given\":\"Jane\"}]}]")
                        .entries();
        String entry = new BibliographyFormatter(style, "en-GB").format(items).get("a");
        assertFalse(entry.contains("<div") || entry.contains("<span"), entry);
        assertFalse(entry.startsWith("1") || entry.startsWith("[1]"), entry);
    }

    @Test
    void unknownStyleIsRefusedWithTheNearestNames() {
        UnreadableInputException e = refused("harvard-cite-them-rigth", "en-GB");
        assertEquals("configuration-unknown-style", e.ruleId());
        assertEquals("jbake.properties", e.location().toString());
        assertEquals("there is no citation style named harvard-cite-them-rigth", e.getMessage());
        assertTrue(e.hint().contains("harvard-cite-them-right"), e.hint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/style.csl",
                "../apa",
                "/apa",
                "apa.csl",
                "",
                "<style/>"
            })
    void onlyNamesAreStyles(String style) {
        assertEquals("configuration-unknown-style", refused(style, "en-GB").ruleId());
    }

    @Test
    void unknownLanguageIsRefusedWithTheNearestNames() {
        UnreadableInputException e = refused("apa", "en-UK");
        assertEquals("configuration-unknown-language", e.ruleId());
        assertTrue(e.hint().contains("en-GB"), e.hint());
    }

    private static UnreadableInputException refused(String style, String language) {
        return assertThrows(
                UnreadableInputException.class, () -> new BibliographyFormatter(style, language));
    }

    private static String entry(String fields) {
        return HARVARD.format(library("[{\"id\":\"doe-1999\"," + fields + "}]").entries())
                .get("doe-1999");
    }

    private static Bibliography library(String json) {
        return Bibliography.read(ContentFile.of("library.json", json));
    }
}
