package org.humanbeingsfirst.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words to look for, as an editor writes them in {@code registers/terminology.yaml}:
 *
 * <ul>
 *   <li>words and numbers, whatever their case, with spaces or hyphens between them;
 *   <li>{@code prostitut*}: every word with this beginning, of three letters at least;
 *   <li>{@code {number}}: any number in digits; {@code {thousands}}: one of 10,000 or more, or with
 *       its thousands parted;
 *   <li>{@code …}: up to {@value #LONGEST_GAP} words in between.
 * </ul>
 */
final class Phrase {

    static final int FEWEST_LETTERS = 3;
    private static final int LONGEST_GAP = 6;

    /** What one place of a phrase asks of a token. */
    private enum Kind {
        WORD,
        BEGINNING,
        NUMBER,
        THOUSANDS
    }

    /**
     * One place of a phrase.
     *
     * @param mayFollowGap true if other words may stand before it
     */
    private record Place(Kind kind, String text, boolean mayFollowGap) {

        boolean fits(Token token) {
            return switch (kind) {
                case WORD -> token.normal().equals(text);
                case BEGINNING -> token.normal().startsWith(text);
                case NUMBER -> token.isNumber();
                case THOUSANDS -> token.isThousands();
            };
        }
    }

    private final List<Place> places;

    private Phrase(List<Place> places) {
        this.places = places;
    }

    /** The phrase that an editor wrote; empty if it is none. */
    static Optional<Phrase> of(String written) {
        List<Place> places = new ArrayList<>();
        boolean gap = false;
        for (String word : written.strip().split("\\s+")) {
            if (word.equals("…") || word.equals("...")) {
                gap = true;
                continue;
            }
            List<Place> more = places(word, gap);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            places.addAll(more);
            gap = false;
        }
        return gap || places.isEmpty() || places.get(0).mayFollowGap()
                ? Optional.empty()
                : Optional.of(new Phrase(List.copyOf(places)));
    }

    private static List<Place> places(String word, boolean gap) {
        int brace = word.indexOf('}');
        if (word.startsWith("{") && brace > 0) {
            List<Place> places = new ArrayList<>();
            switch (word.substring(0, brace + 1)) {
                case "{number}" -> places.add(new Place(Kind.NUMBER, "", gap));
                case "{thousands}" -> places.add(new Place(Kind.THOUSANDS, "", gap));
                default -> {
                    return List.of();
                }
            }
            if (brace + 1 < word.length()) {
                List<Place> rest = places(word.substring(brace + 1), false);
                if (rest.isEmpty()) {
                    return List.of();
                }
                places.addAll(rest);
            }
            return places;
        }
        boolean isBeginning = word.endsWith("*");
        String text = isBeginning ? word.substring(0, word.length() - 1) : word;
        List<Token> tokens = Token.of(text);
        List<Place> places = new ArrayList<>();
        for (Token token : tokens) {
            boolean last = token == tokens.get(tokens.size() - 1);
            Kind kind = last && isBeginning ? Kind.BEGINNING : Kind.WORD;
            places.add(new Place(kind, token.normal(), gap && places.isEmpty()));
        }
        boolean isTooShort =
                isBeginning
                        && (places.isEmpty()
                                || places.get(places.size() - 1).text().length() < FEWEST_LETTERS);
        return text.indexOf('*') >= 0 || text.indexOf('{') >= 0 || isTooShort ? List.of() : places;
    }

    /**
     * Under what a phrase is found: its first word, the first letters of a beginning, or an empty
     * string for numbers.
     */
    String key() {
        Place first = places.get(0);
        return switch (first.kind()) {
            case WORD -> first.text();
            case BEGINNING -> first.text().substring(0, FEWEST_LETTERS);
            case NUMBER, THOUSANDS -> "";
        };
    }

    /** True if its first place asks for more than one word. */
    boolean isFoundByBeginning() {
        return places.get(0).kind() == Kind.BEGINNING;
    }

    /**
     * The index after the last token of the phrase, if it begins at a token; else -1. A comma, a full
     * stop or an object between two tokens ends what could be a phrase.
     */
    int endAt(List<Token> tokens, int start) {
        if (!places.get(0).fits(tokens.get(start))) {
            return -1;
        }
        int at = start + 1;
        for (Place place : places.subList(1, places.size())) {
            int last = place.mayFollowGap() ? at + LONGEST_GAP : at;
            while (at <= last
                    && at < tokens.size()
                    && tokens.get(at).isJoined()
                    && !place.fits(tokens.get(at))) {
                at++;
            }
            if (at > last || at >= tokens.size() || !tokens.get(at).isJoined()) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
