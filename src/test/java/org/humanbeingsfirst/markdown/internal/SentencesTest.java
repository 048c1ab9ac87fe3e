package org.humanbeingsfirst.markdown.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.humanbeingsfirst.quotation.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    /** Each line holds a text and its first sentence; {@code @} stands for a citation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    One. Two.                    | One.
                    One? Two.                    | One?
                    One! Two.                    | One!
                    One?! Two.                   | One?!
                    One … Two.                   | One …
                    One … two. Three             | One … two.
                    One... Two.                  | One...
                    (One.) Two.                  | (One.)
                    One e.g. two. Three          | One e.g. two.
                    One cf. Two. Three           | One cf. Two.
                    One No. 5 two. Three         | One No. 5 two.
                    One said no. Two.            | One said no.
                    One J. Example. Two.         | One J. Example.
                    One and I. Two.              | One and I.
                    One 3.5 two. Three           | One 3.5 two.
                    One example.org two. Three   | One example.org two.
                    One U.K. Two. Three          | One U.K. Two.
                    One “two. Three” four. Five  | One “two. Three” four.
                    One “two.” Three.            | One “two.”
                    One “two ‘three.’” Four.     | One “two ‘three.’”
                    One “two.” @ Three.          | One “two.” @
                    One “two.” @ @ Three.        | One “two.” @ @
                    One “two.” three. Four       | One “two.” three.
                    One “two?” Three. Four       | One “two?” Three.
                    One “two.” – Three. Four     | One “two.” – Three.
                    One                          | One
                    """)
    void firstSentenceEnds(String text, String first) {
        Sentences sentences =
                Sentences.of(
                        text,
                        QuotationMarks.in(text, i -> true).pairs().stream()
                                .map(QuotationMarks.Pair::span)
                                .toList(),
                        i -> text.charAt(i) == '@');

        assertEquals(first, text.substring(0, sentences.endAfter(0)));
        assertEquals(0, sentences.startBefore(1));
    }
}
