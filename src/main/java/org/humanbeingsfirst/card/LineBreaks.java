package org.humanbeingsfirst.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines of a width. */
final class LineBreaks {

    private static final String ELLIPSIS = "\u2026";

    private final ToDoubleFunction<String> width;
    private final double most;

    /**
     * @param width measures a text
     * @param most the width of the lines
     */
    LineBreaks(ToDoubleFunction<String> width, double most) {
        this.width = width;
        this.most = most;
    }

    /** The lines; a word that is too wide for a line is broken where it must be. */
    List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \\t\\n]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = broken(word, lines);
            }
        }
        lines.add(line);
        return lines;
    }

    /** True if every word has room on a line. */
    boolean hasRoomForEachWord(String text) {
        return List.of(text.strip().split("[ \\t\\n]+")).stream().allMatch(this::fits);
    }

    /** At most so many lines; what is left out is marked. */
    List<String> of(String text, int mostLines) {
        List<String> lines = of(text);
        if (lines.size() <= mostLines) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines));
        String last = kept.get(mostLines - 1);
        while (!last.isEmpty() && !fits(last + ELLIPSIS)) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        kept.set(mostLines - 1, last.replaceFirst("[,;:.\\s]+$", "") + ELLIPSIS);
        return kept;
    }

    /** What remains of a word when full lines of it are written. */
    private String broken(String word, List<String> lines) {
        String rest = word;
        while (!fits(rest)) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && fits(rest.substring(0, rest.offsetByCodePoints(end, 1)))) {
                end = rest.offsetByCodePoints(end, 1);
            }
            if (end == rest.length()) {
                return rest; // One letter is wider than the line.
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private boolean fits(String text) {
        return width.applyAsDouble(text) <= most;
    }
}
