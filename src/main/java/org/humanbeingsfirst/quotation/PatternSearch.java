package org.humanbeingsfirst.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.location.Span;

/**
 * Looks for a quotation in a source and allows what typography and marked changes allow.
 *
 * <p>A marked change may not carry away the sense: {@link Sense} judges that.
 *
 * <p>Time is linear in the length of both texts. For words in brackets several lengths are tried;
 * their number is bounded, and a quotation beyond the bound counts as not found.
 */
final class PatternSearch {

    private static final int MOST_CHANGES = 200;

    private final Words source;
    private final Vocabulary vocabulary;
    private final Sense sense;
    private List<QuotedPattern.Piece> pieces;
    private boolean pointDropped;
    private int anchor;
    private int anchorAt;
    private int firstEnd;
    private long budget;

    PatternSearch(Words source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.sense = new Sense(source, vocabulary);
    }

    /** True if the source has every chunk in order, and what is left out between them may be. */
    boolean finds(QuotedPattern pattern) {
        return !places(pattern).isEmpty();
    }

    /** Where in the source's text each chunk stands, in order; empty if the source lacks one. */
    List<Span> places(QuotedPattern pattern) {
        if (pattern.changes() > MOST_CHANGES) {
            return List.of();
        }
        budget = budget();
        List<Span> places = new ArrayList<>();
        int previousEnd = -1;
        for (QuotedPattern.Chunk chunk : pattern.chunks()) {
            int start = find(chunk, Math.max(0, previousEnd));
            if (start < 0 || previousEnd >= 0 && !sense.mayLeaveOut(previousEnd, start)) {
                return List.of();
            }
            previousEnd = firstEnd;
            int end = previousEnd > start ? source.end(previousEnd - 1) : source.start(start);
            places.add(new Span(source.start(start), end));
        }
        return places;
    }

    /**
     * The stretch of the source that has every chunk, in whatever order and with whatever left out
     * between them; only for a quotation of several chunks.
     */
    Optional<Resemblance> findsScattered(QuotedPattern pattern) {
        if (pattern.chunks().size() < 2 || pattern.changes() > MOST_CHANGES) {
            return Optional.empty();
        }
        budget = budget();
        int from = source.size();
        int to = 0;
        for (QuotedPattern.Chunk chunk : pattern.chunks()) {
            int start = find(chunk, 0);
            if (start < 0) {
                return Optional.empty();
            }
            from = Math.min(from, start);
            to = Math.max(to, firstEnd);
        }
        return Optional.of(new Resemblance(1, from, to));
    }

    private long budget() {
        return 10_000L + 20L * source.size();
    }

    /** The first place of a chunk at or after an index, or -1; sets {@link #firstEnd}. */
    private int find(QuotedPattern.Chunk chunk, int from) {
        pieces = chunk.pieces();
        pointDropped = chunk.pointDropped();
        anchor = longestRun();
        if (anchor < 0) {
            for (int start = from; start < source.size(); start++) {
                if (matchesAt(start)) {
                    return start;
                }
            }
            return -1;
        }
        int least = 0;
        int most = 0;
        for (QuotedPattern.Piece before : pieces.subList(0, anchor)) {
            boolean insertion = before instanceof QuotedPattern.Insertion;
            int length = before instanceof QuotedPattern.Run run ? run.ids().length : 1;
            least += insertion ? 0 : length;
            most += insertion ? 2 * Sense.MOST_WORDS_REPLACED : length;
        }
        int nearest = least;
        int farthest = most;
        int[] found = {-1};
        int[] run = ((QuotedPattern.Run) pieces.get(anchor)).ids();
        new SequenceSearch(run)
                .find(
                        source::id,
                        from,
                        source.size(),
                        at -> {
                            anchorAt = at;
                            int first = Math.max(from, at - farthest);
                            for (int start = at - nearest; start >= first; start--) {
                                if (matchesAt(start)) {
                                    found[0] = start;
                                    return true;
                                }
                            }
                            return false;
                        });
        return found[0];
    }

    private int longestRun() {
        int longest = -1;
        int length = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof QuotedPattern.Run run && run.ids().length > length) {
                longest = i;
                length = run.ids().length;
            }
        }
        return longest;
    }

    private boolean matchesAt(int start) {
        int end = walk(0, start);
        if (end < 0
                || sense.cutsNumber(start, end)
                || turnsQuestion(end)
                || pieces.get(0) instanceof QuotedPattern.FirstCase first
                        && sense.beginsBehindNegation(first.id(), start)
                || pieces.get(0) instanceof QuotedPattern.Insertion && sense.hides(start, -1)
                || pieces.get(pieces.size() - 1) instanceof QuotedPattern.Insertion
                        && sense.hides(end, 1)) {
            return false;
        }
        firstEnd = end;
        return true;
    }

    /** A full stop that stands where the source asks or exclaims is no matter of typography. */
    private boolean turnsQuestion(int end) {
        return pointDropped && end < source.size() && "?!".contains(vocabulary.key(source.id(end)));
    }

    /** Where the pieces from one on end if that one begins at an index, or -1. */
    private int walk(int piece, int at) {
        if (piece == pieces.size()) {
            return at;
        }
        if (--budget < 0) {
            return -1;
        }
        QuotedPattern.Piece next = pieces.get(piece);
        if (next instanceof QuotedPattern.Run run) {
            boolean here = piece == anchor ? at == anchorAt : hasRun(run.ids(), at);
            return here ? walk(piece + 1, at + run.ids().length) : -1;
        }
        if (next instanceof QuotedPattern.Insertion insertion) {
            return walkInsertion(insertion, piece, at);
        }
        return at < source.size() && isWord(next, source.id(at)) ? walk(piece + 1, at + 1) : -1;
    }

    private boolean isWord(QuotedPattern.Piece demanded, int id) {
        return demanded instanceof QuotedPattern.FirstCase word
                ? vocabulary.isSameButFirstCase(word.id(), id)
                : vocabulary.key(id).startsWith(((QuotedPattern.Stem) demanded).start())
                        && !vocabulary.isNegation(id)
                        && !vocabulary.endsInLess(id)
                        && !vocabulary.isNumber(id);
    }

    private boolean hasRun(int[] ids, int at) {
        if (at + ids.length > source.size()) {
            return false;
        }
        for (int i = 0; i < ids.length; i++) {
            if (--budget < 0 || source.id(at + i) != ids[i]) {
                return false;
            }
        }
        return true;
    }

    private int walkInsertion(QuotedPattern.Insertion insertion, int piece, int at) {
        int words = 0;
        for (int end = at;
                end <= source.size() && end <= at + 2 * Sense.MOST_WORDS_REPLACED;
                end++) {
            if (end > at) {
                int swallowed = source.id(end - 1);
                words += vocabulary.isWord(swallowed) ? 1 : 0;
                if (words > Sense.MOST_WORDS_REPLACED
                        || ".?!;".contains(vocabulary.key(swallowed))) {
                    return -1;
                }
            }
            if (sense.mayReplace(insertion.words(), at, end)) {
                int reached = walk(piece + 1, end);
                if (reached >= 0) {
                    return reached;
                }
            }
        }
        return -1;
    }
}
