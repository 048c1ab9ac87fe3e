package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.humanbeingsfirst.TestSite;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.ContentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    private static final String POST = "content/posts/a-made-up-post.md";

    @TempDir Path site;

    private ContentDocument document(String body) throws Exception {
        TestSite.copyTo(site);
        Files.writeString(
                site.resolve(POST), "---\ntitle: Made up\nstatus: published\n---\n\n" + body);
        return SiteReader.read(site, LocalDate.of(2030, 1, 1), false).content().documents().stream()
                .filter(each -> each.file().path().equals(POST))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "the, 1",
        "kettle, 2",
        "made, 1",
        "asked, 1",
        "started, 2",
        "idea, 2",
        "paper, 2",
        "police, 2",
        "re-read, 2",
        "Étude, 2",
        "2030, 1",
        "rhythm, 1",
        "believed, 2"
    })
    void syllablesAreEstimated(String word, int syllables) {
        assertEquals(syllables, Readability.syllables(word));
    }

    @Test
    void theFormulasAreThoseOfFleschAndKincaid() throws Exception {
        // 2 sentences, 12 words, 14 syllables.
        Readability reading =
                Readability.of(
                        document("The cat sat on the mat. The kettle sang a small paper.\n"));
        assertEquals(2, reading.sentences());
        assertEquals(12, reading.words());
        assertEquals(14, reading.syllables());
        assertEquals(6, reading.wordsPerSentence());
        assertEquals(206.835 - 1.015 * 6 - 84.6 * 14 / 12, reading.readingEase(), 1e-9);
        assertEquals(0.39 * 6 + 11.8 * 14 / 12 - 15.59, reading.grade(), 1e-9);
    }

    @Test
    void onlyParagraphsOfOurOwnCount() throws Exception {
        Readability reading =
                Readability.of(
                        document(
                                "## A heading of many words\n\n"
                                        + "One, two [@doe-1999]. [@roe-2001]\n\n"
                                        + "> Nothing in this work was ever said by anybody.\n"
                                        + "> -- [@doe-1999]\n\n"
                                        + "| A | table |\n"
                                        + "|---|---|\n\n"
                                        + "    code of many words\n\n"
                                        + "- Three `code` four.\n"));
        assertEquals(4, reading.words());
        assertEquals(2, reading.sentences());
    }

    @Test
    void theLongestSentenceHasItsPlace() throws Exception {
        ContentDocument document = document("One two.\n\nOne two three\nfour. Five.\n");
        Readability reading = Readability.of(document);
        assertEquals(4, reading.longestWords());
        assertEquals(POST + ":8:1", document.file().at(reading.longest()).toString());
    }

    @Test
    void anEmptyDocumentIsNoProblem() throws Exception {
        Readability reading = Readability.of(document(""));
        assertEquals(0, reading.grade());
        assertEquals(0, reading.readingEase());
    }
}
