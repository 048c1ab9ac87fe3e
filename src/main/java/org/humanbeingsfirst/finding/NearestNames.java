package org.humanbeingsfirst.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what an editor most likely meant by a misspelt name. */
public final class NearestNames {

    private static final int MOST = 3;

    private NearestNames() {}

    /**
     * The known names nearest to a wrong one, best first, at most three. A name is near when no
     * more than a third of the wrong name would have to change, or when one begins with the other.
     */
    public static List<String> to(String wrong, Collection<String> known) {
        String sought = wrong.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, sought.length() / 3);
        record Candidate(String name, int distance) {}
        return known.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(sought, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** A hint that names the nearest known names, or lists what there is when none is near. */
    public static String hint(String wrong, String what, Collection<String> known) {
        List<String> nearest = to(wrong, known);
        if (!nearest.isEmpty()) {
            return "did you mean " + String.join(", ", nearest) + "?";
        }
        if (known.isEmpty()) {
            return "there are no " + what + " yet";
        }
        List<String> sorted = known.stream().distinct().sorted().toList();
        String some = String.join(", ", sorted.subList(0, Math.min(12, sorted.size())));
        return "known " + what + ": " + some + (sorted.size() > 12 ? ", …" : "");
    }

    private static int distance(String a, String b) {
        if (a.length() >= 3 && b.startsWith(a) || b.length() >= 3 && a.startsWith(b)) {
            return 1;
        }
        return LevenshteinDistance.getDefaultInstance().apply(a, b);
    }
}
