package org.humanbeingsfirst.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is written into the index can be read out of it. */
class SearchIndexTest {

    private static final int TEXTS = 900;

    /** Words with many and with few texts, so far apart that numbers take several digits. */
    private static List<SearchTerms> texts() {
        Random random = new Random(1);
        List<SearchTerms> texts = new ArrayList<>();
        for (int text = 0; text < TEXTS; text++) {
            TreeMap<String, Byte> words = new TreeMap<>();
            words.put("common", (byte) (1 + random.nextInt(SearchTerms.LEVELS)));
            words.put("word" + random.nextInt(4000), (byte) 1);
            words.put("ศนย" + random.nextInt(3), (byte) SearchTerms.LEVELS);
            words.put("𝒜".repeat(1 + random.nextInt(3)) + "𝒞", (byte) 2);
            words.put("x".repeat(60) + random.nextInt(2), (byte) 3);
            byte[] weights = new byte[words.size()];
            int i = 0;
            for (byte weight : words.values()) {
                weights[i++] = weight;
            }
            texts.add(new SearchTerms(words.keySet().toArray(String[]::new), weights));
        }
        return texts;
    }

    @Test
    void everyWordIsFoundWithItsTextsAndWeights() {
        Map<String, Map<Integer, Integer>> expected = new TreeMap<>();
        List<SearchTerms> texts = texts();
        for (int text = 0; text < texts.size(); text++) {
            for (int i = 0; i < texts.get(text).terms().length; i++) {
                expected.computeIfAbsent(texts.get(text).terms()[i], word -> new TreeMap<>())
                        .put(text, (int) texts.get(text).weights()[i]);
            }
        }
        Map<String, Map<Integer, Integer>> read = new TreeMap<>();
        for (SearchIndex.Words file : SearchIndex.words(texts)) {
            read.putAll(read(file));
        }
        assertEquals(expected, read);
    }

    private static Map<String, Map<Integer, Integer>> read(SearchIndex.Words file) {
        JsonNode json = new ObjectMapper().readTree(file.bytes());
        String[] words = json.get("words").asString().split(" ");
        String[] texts = json.get("texts").asString().split(" ");
        assertEquals(words.length, texts.length);
        Map<String, Map<Integer, Integer>> read = new TreeMap<>();
        String before = "";
        for (int i = 0; i < words.length; i++) {
            int shared = SearchIndex.DIGITS.indexOf(words[i].charAt(0));
            before = before.substring(0, shared) + words[i].substring(1);
            read.put(before, postings(texts[i]));
        }
        assertEquals(file.first(), read.keySet().iterator().next());
        return read;
    }

    private static Map<Integer, Integer> postings(String written) {
        int base = SearchIndex.DIGITS.length() / 2;
        Map<Integer, Integer> postings = new TreeMap<>();
        int text = -1;
        int number = 0;
        int unit = 1;
        for (char character : written.toCharArray()) {
            int digit = SearchIndex.DIGITS.indexOf(character);
            number += digit % base * unit;
            unit *= base;
            if (digit < base) {
                text += 1 + number / SearchTerms.LEVELS;
                postings.put(text, 1 + number % SearchTerms.LEVELS);
                number = 0;
                unit = 1;
            }
        }
        return postings;
    }

    @Test
    void aLargeIndexIsSeveralFilesInOrder() {
        List<SearchTerms> texts = new ArrayList<>();
        for (int text = 0; text < 20_000; text++) {
            texts.add(new SearchTerms(new String[] {"word" + text}, new byte[] {1}));
        }
        List<String> firsts =
                SearchIndex.words(texts).stream().map(SearchIndex.Words::first).toList();
        assertTrue(firsts.size() > 1, firsts::toString);
        assertEquals(firsts.stream().sorted().toList(), firsts);
    }

    @Test
    void sameTextsSameBytes() {
        assertArrayEquals(
                SearchIndex.words(texts()).get(0).bytes(),
                SearchIndex.words(texts()).get(0).bytes());
    }

    @Test
    void aWordInTheTitleWeighsMoreThanOneInTheText() {
        SearchText text =
                new SearchText(
                        "/a/",
                        "post",
                        "",
                        "Made up",
                        "",
                        "",
                        "",
                        List.of(
                                new SearchText.Section(
                                        "b", "Heading", "made, then " + "filler ".repeat(700))));
        SearchTerms terms = text.terms(WordFolding.of("en-GB"));
        assertEquals(List.of("filler", "heading", "made", "then", "up"), List.of(terms.terms()));
        assertTrue(terms.weights()[2] > terms.weights()[1], "title before heading");
        assertTrue(terms.weights()[1] > terms.weights()[3], "heading before text");
    }

    @Test
    void rootNamesFilesAndHoldsTheRules() {
        byte[] root =
                SearchIndex.root(
                        2,
                        WordFolding.of("en"),
                        List.of(new SearchIndex.File("a", "words.1.json")),
                        List.of(new SearchIndex.File("0", "texts.2.json")));
        JsonNode json = new ObjectMapper().readTree(root);
        assertEquals(2, json.get("count").asInt());
        assertEquals("[\"a\",\"words.1.json\"]", json.get("words").toString());
        assertEquals("[0,\"texts.2.json\"]", json.get("texts").toString());
        assertEquals(2 * WordFolding.of("en").rules().size(), json.get("rules").size());
    }
}
