package org.humanbeingsfirst.quotation;

import java.util.Arrays;
import java.util.List;

/** The keys of one record in {@code sources/passages/<item-id>.yaml}. */
public enum PassageKey {
    EXACT("exact", "the words read, letter for letter"),
    PREFIX("prefix", "words that stand just before them; optional"),
    SUFFIX("suffix", "words that stand just after them; optional"),
    LOCATOR("locator", "where in the work, such as p. 492; optional"),
    WHERE("where", "address at which the words were read; optional if second-hand"),
    WHEN("when", "day of the entry, such as 2026-11-23"),
    MEANS("means", "read, saved-copy or second-hand"),
    QUOTED_IN("quoted-in", "item id of the work that quotes the words; only if second-hand");

    /** The keys of a passage file itself. */
    static final List<String> FILE_KEYS = List.of("item", "passages");

    private final String key;
    private final String meaning;

    PassageKey(String key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    /** The key as written. */
    public String key() {
        return key;
    }

    /** What its value is, for messages and the manual. */
    public String meaning() {
        return meaning;
    }

    /** All keys as written, in order. */
    public static List<String> names() {
        return Arrays.stream(values()).map(PassageKey::key).toList();
    }
}
