package org.humanbeingsfirst.markdown.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    What the words mean       | what-the-words-mean
                    A “b” & c’s d_e-f (2019)  | a-b--cs-d_e-f-2019
                    Été ΑΒΓ ÇÖŞ               | été-αβγ-çöş
                    Ιστορία \u00A0x           | ιστορία--x
                    ไม่เชื่อ                  | ไม่เชื่อ
                    !?                        | section
                    Quote 1                   | section-quote-1
                    Source-criticism          | section-source-criticism
                    Sources                   | section-sources
                    Other sources             | other-sources
                    """)
    void headingBecomesAnId(String heading, String id) {
        assertEquals(id, new HeadingIds().of(heading));
    }

    @Test
    void idsAreUniqueOnAPage() {
        HeadingIds ids = new HeadingIds();

        assertEquals("a", ids.of("A"));
        assertEquals("a-1", ids.of("A 1"));
        assertEquals("a-2", ids.of("a"));
        assertEquals("a-3", ids.own("a"));
    }
}
