package org.humanbeingsfirst.quotation;

import java.util.Arrays;

/** A text as a sequence of numbers, one for each word and mark, that a vocabulary gives. */
final class Words {

    private static final int UNASKED = -1;

    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final int[] ids;

    private Words(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.ids = new int[tokens.size()];
        Arrays.fill(ids, UNASKED); // Of a long passage most are never asked for.
    }

    /** The words of a text. */
    static Words of(String text, Vocabulary vocabulary) {
        return of(Tokens.of(text), vocabulary);
    }

    /** The words of a text that was taken apart before. */
    static Words of(Tokens tokens, Vocabulary vocabulary) {
        return new Words(tokens, vocabulary);
    }

    /** The text as given, which {@link #start} and {@link #end} point into. */
    String text() {
        return tokens.text();
    }

    int size() {
        return ids.length;
    }

    int id(int index) {
        if (ids[index] == UNASKED) {
            ids[index] = vocabulary.id(tokens.key(index));
        }
        return ids[index];
    }

    /** The numbers of a stretch of words. */
    int[] ids(int from, int to) {
        for (int i = from; i < to; i++) {
            id(i);
        }
        return Arrays.copyOfRange(ids, from, to);
    }

    int start(int index) {
        return tokens.start(index);
    }

    int end(int index) {
        return tokens.end(index);
    }

    /** The index of the first word that begins at an offset of the text or after it. */
    int firstFrom(int offset) {
        return tokens.firstFrom(offset);
    }
}
