package org.humanbeingsfirst.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five words of a work | #:~:text=five%20words%20of%20a%20work",
                "well-known, and so on | #:~:text=well%2Dknown%2C%20and%20so%20on",
                "caf\u00e9 & \u201ctea\u201d | #:~:text=caf%C3%A9%20%26%20%E2%80%9Ctea%E2%80%9D",
                "a b c d e f g h i j k | #:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k",
            })
    void wordsBecomeATextDirective(String words, String directive) {
        assertEquals(
                "https://x.example/work" + directive,
                TextFragment.link("https://x.example/work", words));
    }

    @ParameterizedTest
    @CsvSource({"https://x.example/work#part, https://x.example/work#part:~:text=words"})
    void aFragmentThatIsThereStays(String address, String link) {
        assertEquals(link, TextFragment.link(address, "words"));
    }
}
