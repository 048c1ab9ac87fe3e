package org.humanbeingsfirst.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of the index, as the script of the search reads them. Texts are known by their number.
 *
 * <ul>
 *   <li>A file of <em>words</em> holds a stretch of the alphabet: {@code {"words", "texts"}}, two
 *       strings with an entry for each word, parted by blanks. A word stands as the number of letters
 *       it shares with the one before (a {@link #DIGITS digit}) and the rest. Its texts stand as
 *       numbers of {@link #DIGITS}, the small digits first: how far the number of the text is from
 *       that before, and what the word weighs in it.
 *   <li>A file of <em>texts</em> holds some of them: address, kind, language, title, within, date,
 *       summary, and anchor, heading and text of each section.
 *   <li>The <em>root</em> names the files and what each begins with, and holds the rules of the
 *       folding.
 * </ul>
 *
 * So a browser loads the words that begin as those typed do, and the texts that it shows.
 */
public final class SearchIndex {

    /**
     * The digits of numbers, none of which JSON escapes: the first half are last digits of a number,
     * the others say that more follow.
     */
    static final String DIGITS = digits();

    private static final int BASE = DIGITS.length() / 2;

    /** About the length of a file of words; compressed it takes half. */
    private static final int USUAL_LENGTH = 100_000;

    private static final JsonFactory JSON = new JsonFactory();

    private SearchIndex() {}

    /**
     * A file of the index.
     *
     * @param first the word, or the number of the text, that it begins with
     * @param name its address beside that of the root
     */
    public record File(String first, String name) {}

    /**
     * Words, still without a name.
     *
     * @param first the first word
     * @param bytes the file
     */
    public record Words(String first, byte[] bytes) {}

    private static String digits() {
        StringBuilder digits = new StringBuilder();
        for (char character = '!'; character <= '~'; character++) {
            if (character != '"' && character != '\\') {
                digits.append(character);
            }
        }
        return digits.toString();
    }

    /** The texts of a word, as they are written. */
    private static final class Postings {

        private final StringBuilder written = new StringBuilder();
        private int last = -1;

        void add(int text, int weight) {
            int number = (text - last - 1) * SearchTerms.LEVELS + weight - 1;
            last = text;
            for (; number >= BASE; number /= BASE) {
                written.append(DIGITS.charAt(BASE + number % BASE));
            }
            written.append(DIGITS.charAt(number));
        }
    }

    /** The files of words, in order of the alphabet. */
    public static List<Words> words(List<SearchTerms> texts) {
        Map<String, Postings> postings = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            SearchTerms terms = texts.get(text);
            for (int i = 0; i < terms.terms().length; i++) {
                postings.computeIfAbsent(terms.terms()[i], term -> new Postings())
                        .add(text, terms.weights()[i]);
            }
        }
        String[] sorted = postings.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        List<Words> files = new ArrayList<>();
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            for (int length = 0; to < sorted.length && length < USUAL_LENGTH; to++) {
                length += sorted[to].length() + postings.get(sorted[to]).written.length();
            }
            files.add(words(sorted, from, to, postings));
            from = to;
        }
        return files;
    }

    private static Words words(String[] sorted, int from, int to, Map<String, Postings> postings) {
        StringBuilder words = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        String before = "";
        for (String word : Arrays.asList(sorted).subList(from, to)) {
            int shared = shared(before, word);
            words.append(words.isEmpty() ? "" : " ")
                    .append(DIGITS.charAt(shared))
                    .append(word, shared, word.length());
            texts.append(texts.isEmpty() ? "" : " ").append(postings.get(word).written);
            before = word;
        }
        return new Words(
                sorted[from],
                json(
                        json -> {
                            json.writeStartObject();
                            json.writeStringField("words", words.toString());
                            json.writeStringField("texts", texts.toString());
                            json.writeEndObject();
                        }));
    }

    private static int shared(String before, String word) {
        int most = Math.min(Math.min(before.length(), word.length()), BASE);
        int shared = 0;
        while (shared < most && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        // No text is cut within one of the letters that Java writes as two characters.
        return shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1))
                ? shared - 1
                : shared;
    }

    /** A file of texts. */
    public static byte[] texts(List<SearchText> texts) {
        return json(
                json -> {
                    json.writeStartArray();
                    for (SearchText text : texts) {
                        json.writeStartArray();
                        json.writeString(text.address());
                        json.writeString(text.kind());
                        json.writeString(text.language());
                        json.writeString(text.title());
                        json.writeString(text.within());
                        json.writeString(text.date());
                        json.writeString(text.summary());
                        for (SearchText.Section section : text.sections()) {
                            json.writeString(section.anchor());
                            json.writeString(section.heading());
                            json.writeString(section.text());
                        }
                        json.writeEndArray();
                    }
                    json.writeEndArray();
                });
    }

    /**
     * The root.
     *
     * @param count how many texts there are
     */
    public static byte[] root(
            int count, WordFolding folding, List<File> words, List<File> textFiles) {
        return json(
                json -> {
                    json.writeStartObject();
                    json.writeNumberField("count", count);
                    json.writeNumberField("levels", SearchTerms.LEVELS);
                    json.writeStringField("digits", DIGITS);
                    json.writeArrayFieldStart("rules");
                    for (WordFolding.Rule rule : folding.rules()) {
                        json.writeString(rule.pattern());
                        json.writeString(rule.replacement());
                    }
                    json.writeEndArray();
                    json.writeArrayFieldStart("words");
                    for (File file : words) {
                        json.writeString(file.first());
                        json.writeString(file.name());
                    }
                    json.writeEndArray();
                    json.writeArrayFieldStart("texts");
                    for (File file : textFiles) {
                        json.writeNumber(Integer.parseInt(file.first()));
                        json.writeString(file.name());
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static byte[] json(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
