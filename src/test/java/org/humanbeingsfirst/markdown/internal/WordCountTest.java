package org.humanbeingsfirst.markdown.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~                      | 0
                    – … […] &               | 0
                    one two                 | 2
                    don't victim’s          | 2
                    re-victimised           | 1
                    one—two–three           | 3
                    55,000 or 3.5%          | 3
                    and/or                  | 2
                    vic\u00ADtim of\u2060fer     | 2
                    one.Two                 | 1
                    one, two. Three         | 3
                    e\u0301te\u0301 été     | 2
                    Straße ΑΒΓ слово        | 3
                    ไม่มีใครเชื่อ           | 5
                    人身取引                | 2
                    𝒳𝒴 𝒵                    | 2
                    """)
    void wordsAreCountedAsReadersDo(String text, int words) {
        assertEquals(words, WordCount.of(text));
    }
}
