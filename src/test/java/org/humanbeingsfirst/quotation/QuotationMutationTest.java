package org.humanbeingsfirst.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up passages are changed at one place, drawn with a fixed seed. */
class QuotationMutationTest {

    private static final List<String> WORDS =
            List.of(
                    "weaver",
                    "key",
                    "town",
                    "guild",
                    "not",
                    "kept",
                    "lost",
                    "the",
                    "old",
                    "12",
                    "1,200",
                    "never",
                    "of",
                    "and",
                    "believed",
                    "they",
                    "were",
                    "by",
                    "night",
                    "don’t",
                    "5%",
                    "colour",
                    "said",
                    "then",
                    "all");

    static List<Long> seeds() {
        return new Random(1999).longs(200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStretchOfThePassageIsExact(long seed) {
        Random random = new Random(seed);
        List<String> source = sentence(random);
        int from = random.nextInt(source.size() - 5);
        List<String> quoted = source.subList(from, from + 5);
        assertEquals(Verdict.EXACT, verdict(source, quoted));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneWordChangedNeverAgrees(long seed) {
        Random random = new Random(seed);
        List<String> source = sentence(random);
        List<String> quoted = new ArrayList<>(source);
        int at = random.nextInt(quoted.size());
        quoted.set(at, "x" + quoted.get(at));
        assertDisagrees(source, quoted);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneWordAddedNeverAgrees(long seed) {
        Random random = new Random(seed);
        List<String> source = sentence(random);
        List<String> quoted = new ArrayList<>(source);
        quoted.add(random.nextInt(quoted.size()), "ship");
        assertDisagrees(source, quoted);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneWordLostInTheMiddleNeverAgrees(long seed) {
        Random random = new Random(seed);
        List<String> source = sentence(random);
        List<String> quoted = new ArrayList<>(source);
        int at = 1 + random.nextInt(quoted.size() - 2);
        quoted.remove(at);
        if (!String.join(" ", source).contains(String.join(" ", quoted))) {
            assertDisagrees(source, quoted);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoWordsSwappedNeverAgree(long seed) {
        Random random = new Random(seed);
        List<String> source = sentence(random);
        List<String> quoted = new ArrayList<>(source);
        int at = random.nextInt(quoted.size() - 1);
        quoted.set(at, source.get(at + 1));
        quoted.set(at + 1, source.get(at));
        if (!quoted.equals(source)) {
            assertDisagrees(source, quoted);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneDigitChangedNeverAgrees(long seed) {
        Random random = new Random(seed);
        List<String> source = sentence(random);
        source.set(random.nextInt(source.size()), "2019");
        List<String> quoted = new ArrayList<>(source);
        quoted.replaceAll(word -> word.equals("2019") ? "2018" : word);
        assertDisagrees(source, quoted);
    }

    private static void assertDisagrees(List<String> source, List<String> quoted) {
        Verdict verdict = verdict(source, quoted);
        assertTrue(verdict == Verdict.ALTERED, () -> verdict + ": " + quoted + " of " + source);
    }

    private static Verdict verdict(List<String> source, List<String> quoted) {
        Passage passage =
                QuotationMatcherTest.passage(String.join(" ", source), Passage.Means.READ);
        return QuotationMatcher.compare(String.join(" ", quoted), List.of(passage)).verdict();
    }

    private static List<String> sentence(Random random) {
        String[] words = new String[8 + random.nextInt(30)];
        Arrays.setAll(words, i -> WORDS.get(random.nextInt(WORDS.size())));
        return new ArrayList<>(Arrays.asList(words));
    }
}
