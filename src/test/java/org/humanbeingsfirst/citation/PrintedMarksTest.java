package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedMarksTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            textBlock =
                    """
                    A Child's Made-up Work,            A Child’s Made-up Work
                    The made-up children' work,        The made-up children’ work
                    A test for 'Made-up Grounds' in it, A test for ‘Made-up Grounds’ in it
                    "Made up" and more,                “Made up” and more
                    [Part of Doe's work],              [Part of Doe’s work]
                    Already curved: Doe’s “work”,      Already curved: Doe’s “work”
                    """)
    void marksAreThoseOfTheEntry(String title, String printed) {
        assertEquals(printed, PrintedMarks.in(title, "en-GB"));
        CslItem item =
                new CslItem(
                        "doe",
                        "book",
                        title,
                        "",
                        Map.of("id", "doe", "type", "book", "title", title),
                        Location.wholeFile("library.json"));
        String entry =
                new BibliographyFormatter("harvard-cite-them-right", "en-GB")
                        .format(List.of(item))
                        .get("doe");
        assertTrue(entry.contains(printed), entry);
    }

    @Test
    void marksOfOtherLanguagesAreLeftAlone() {
        assertEquals("Das \"Werk\"", PrintedMarks.in("Das \"Werk\"", "de-DE"));
    }
}
