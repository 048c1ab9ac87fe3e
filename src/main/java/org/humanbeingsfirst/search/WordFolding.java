package org.humanbeingsfirst.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds the words of a text, so that what means one word is one: whatever the case, with or without
 * accents and apostrophes, in British and American spelling, in the singular and the plural. The
 * script of the search folds what readers type in the same way, by the same {@link #rules}; {@code
 * folding.json} among the tests has cases for both. Safe for use by many threads.
 */
public final class WordFolding {

    /** The apostrophe of Unicode's letters is an apostrophe here. */
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]|ʼ");

    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ]s$");
    private static final int ASCII = 128;

    private static final int OF_WORDS =
            1 << Character.UPPERCASE_LETTER
                    | 1 << Character.LOWERCASE_LETTER
                    | 1 << Character.TITLECASE_LETTER
                    | 1 << Character.MODIFIER_LETTER
                    | 1 << Character.OTHER_LETTER
                    | 1 << Character.NON_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.LETTER_NUMBER
                    | 1 << Character.OTHER_NUMBER;

    private final List<Rule> rules;
    private final Map<String, List<List<String>>> known = new ConcurrentHashMap<>();

    /**
     * What is found, and what takes its place.
     *
     * @param pattern a regular expression that Java and browsers read alike
     * @param replacement with {@code $1} for the first group
     */
    public record Rule(String pattern, String replacement, Pattern compiled) {

        static Rule of(String line) {
            int blank = line.indexOf(' ');
            String pattern = line.substring(0, blank);
            return new Rule(pattern, line.substring(blank + 1), Pattern.compile(pattern));
        }

        private String apply(String word) {
            Matcher matcher = compiled.matcher(word);
            return matcher.find() ? matcher.replaceAll(replacement) : word;
        }
    }

    private WordFolding(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The folding for a language; spellings are known of English.
     *
     * @param language BCP 47 tag
     */
    public static WordFolding of(String language) {
        List<Rule> rules = new ArrayList<>(read("letters.txt"));
        if (Locale.forLanguageTag(language).getLanguage().equals("en")) {
            rules.addAll(read("en.txt"));
        }
        return new WordFolding(rules);
    }

    private static List<Rule> read(String resource) {
        try (InputStream in = WordFolding.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Rule::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules in order, for the script. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The words of a text in order. Each is given by its forms: its own; and, if it is part of a word
     * with hyphens, that whole word without them, so that {@code e-mail} and {@code email} meet.
     */
    public List<List<String>> words(String text) {
        List<List<String>> words = new ArrayList<>();
        int length = text.length();
        for (int i = 0; i < length; ) {
            int end = wordEnd(text, i);
            if (end == i) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            while (end < length && joins(text.charAt(end)) && wordEnd(text, end + 1) > end + 1) {
                end = wordEnd(text, end + 1);
            }
            words.addAll(known.computeIfAbsent(text.substring(i, end), this::fold));
            i = end;
        }
        return words;
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if ((OF_WORDS >> Character.getType(character) & 1) == 0) {
                break;
            }
            i += Character.charCount(character);
        }
        return i;
    }

    private static boolean joins(char character) {
        return isHyphen(character) || "'’".indexOf(character) >= 0;
    }

    private static boolean isHyphen(char character) {
        return "-‐‑".indexOf(character) >= 0;
    }

    private List<List<String>> fold(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isHyphen(word.charAt(i))) {
                parts.add(plain(word.substring(start, i)));
                start = i + 1;
            }
        }
        parts.removeIf(String::isEmpty);
        String whole = parts.size() > 1 ? respelt(String.join("", parts)) : "";
        return parts.stream()
                .map(this::respelt)
                .map(part -> whole.isEmpty() ? List.of(part) : List.of(part, whole))
                .toList();
    }

    /** Lower case, without marks and apostrophes. */
    private static String plain(String part) {
        String lower = part;
        if (!part.chars().allMatch(character -> character < ASCII)) {
            lower = Normalizer.normalize(part, Normalizer.Form.NFKD);
        }
        lower = POSSESSIVE.matcher(lower.toLowerCase(Locale.ROOT)).replaceFirst("");
        return NEITHER_LETTER_NOR_DIGIT.matcher(lower).replaceAll("");
    }

    private String respelt(String plain) {
        String word = plain;
        for (Rule rule : rules) {
            word = rule.apply(word);
        }
        return word;
    }
}
