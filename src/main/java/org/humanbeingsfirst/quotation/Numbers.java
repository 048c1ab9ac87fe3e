package org.humanbeingsfirst.quotation;

/** Tells whether a stretch of a text begins or ends in the middle of a number. */
final class Numbers {

    private Numbers() {}

    /**
     * True if the words just outside a stretch belong to a number at its edge: {@code 21} of {@code
     * 15–21}, {@code 2} of {@code 2 million}, {@code 5} of {@code 5%}.
     *
     * @param from index of the first word of the stretch
     * @param to index after its last word
     */
    static boolean cut(Words words, Vocabulary vocabulary, int from, int to) {
        if (to <= from) {
            return false;
        }
        boolean before =
                from > 0
                        && vocabulary.isNumber(words.id(from - 1))
                        && vocabulary.isScale(words.id(from));
        boolean after =
                to < words.size()
                        && vocabulary.isNumber(words.id(to - 1))
                        && isScaleAt(words, vocabulary, to);
        return before
                || after
                || isRange(words, vocabulary, from - 1)
                || isRange(words, vocabulary, to);
    }

    /** "per" scales a number only before "cent". */
    private static boolean isScaleAt(Words words, Vocabulary vocabulary, int index) {
        int id = words.id(index);
        return vocabulary.isScale(id)
                && (!vocabulary.key(id).equals("per")
                        || index + 1 < words.size()
                                && vocabulary.key(words.id(index + 1)).equals("cent"));
    }

    /** True if a dash between digits stands at an index, without spaces. */
    private static boolean isRange(Words words, Vocabulary vocabulary, int dash) {
        return dash > 0
                && dash + 1 < words.size()
                && vocabulary.key(words.id(dash)).equals(Vocabulary.DASH)
                && words.end(dash - 1) == words.start(dash)
                && words.end(dash) == words.start(dash + 1)
                && vocabulary.hasDigit(words.id(dash - 1))
                && vocabulary.hasDigit(words.id(dash + 1));
    }
}
