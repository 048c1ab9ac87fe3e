package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanbeingsfirst.site.ContentDocument;

/**
 * Finds for a post or a part what else to read: others that share its topics or cite the same works.
 * What few share counts more, and a shared work more than a shared topic. Of a topic that very many
 * carry, only those are compared that are nearest in time: the work grows with the site, not with its
 * square.
 */
final class RelatedDocuments {

    private static final int MOST = 3;
    private static final int MOST_COMPARED = 100;
    private static final double WORK_COUNTS = 1.5;
    private static final int[] NONE = {};

    private final List<ContentDocument> documents;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Shared, int[]> sharing;

    /** What two documents may share: the id of a topic, or of a cited work. */
    record Shared(boolean isWork, String id) {}

    /**
     * A document that is worth reading after another.
     *
     * @param topics ids of the topics they share, the rarest first
     * @param works ids of the works both cite, the rarest first
     */
    record Related(ContentDocument document, List<String> topics, List<String> works) {}

    private record Candidate(int position, double score, List<Shared> shared) {}

    /**
     * @param documents posts and parts, newest first
     * @param topicIds the topics that have a page
     */
    RelatedDocuments(List<ContentDocument> documents, Collection<String> topicIds) {
        this.documents = documents;
        Set<String> topics = new HashSet<>(topicIds);
        Map<Shared, List<Integer>> lists = new HashMap<>();
        for (int position = 0; position < documents.size(); position++) {
            positions.put(documents.get(position).permalink(), position);
            for (Shared shared : of(documents.get(position))) {
                if (shared.isWork() || topics.contains(shared.id())) {
                    lists.computeIfAbsent(shared, key -> new ArrayList<>()).add(position);
                }
            }
        }
        this.sharing = new HashMap<>();
        lists.forEach(
                (shared, list) ->
                        sharing.put(shared, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static Set<Shared> of(ContentDocument document) {
        Set<Shared> all = new LinkedHashSet<>();
        document.tags().forEach(tag -> all.add(new Shared(false, tag)));
        document.outline().citedItems().forEach(item -> all.add(new Shared(true, item)));
        return all;
    }

    /** What to read after a document: the nearest first, of equally near ones the newest. */
    List<Related> to(ContentDocument document) {
        Integer own = positions.get(document.permalink());
        if (own == null) {
            return List.of();
        }
        Map<Integer, List<Shared>> sharedWith = new TreeMap<>();
        for (Shared shared : of(document)) {
            int[] list = sharing.getOrDefault(shared, NONE);
            for (int position : nearest(list, own)) {
                sharedWith.computeIfAbsent(position, other -> new ArrayList<>()).add(shared);
            }
        }
        sharedWith.remove(own);
        List<Candidate> candidates = new ArrayList<>();
        sharedWith.forEach(
                (position, shared) -> {
                    if (!isOfSeries(document.seriesFolder(), documents.get(position))) {
                        double score = shared.stream().mapToDouble(this::weight).sum();
                        candidates.add(new Candidate(position, score, shared));
                    }
                });
        candidates.sort(
                Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparingInt(Candidate::position));
        return best(candidates);
    }

    /** The best, with no more than one part of a series among them. */
    private List<Related> best(List<Candidate> candidates) {
        List<Related> best = new ArrayList<>();
        Set<String> series = new TreeSet<>();
        for (Candidate candidate : candidates) {
            ContentDocument document = documents.get(candidate.position());
            if (best.size() < MOST
                    && (document.seriesFolder().isEmpty() || series.add(document.seriesFolder()))) {
                best.add(
                        new Related(
                                document,
                                ids(candidate.shared(), false),
                                ids(candidate.shared(), true)));
            }
        }
        return best;
    }

    private static boolean isOfSeries(String folder, ContentDocument document) {
        return !folder.isEmpty() && folder.equals(document.seriesFolder());
    }

    private List<String> ids(List<Shared> all, boolean works) {
        return all.stream()
                .filter(shared -> shared.isWork() == works)
                .sorted(
                        Comparator.comparingDouble(this::weight)
                                .reversed()
                                .thenComparing(Shared::id))
                .map(Shared::id)
                .toList();
    }

    private double weight(Shared shared) {
        double rarity = Math.log(1 + (double) documents.size() / sharing.get(shared).length);
        return shared.isWork() ? WORK_COUNTS * rarity : rarity;
    }

    /** Of a long list the part around a position. */
    private static int[] nearest(int[] list, int own) {
        if (list.length <= MOST_COMPARED) {
            return list;
        }
        int found = Arrays.binarySearch(list, own);
        int middle = found >= 0 ? found : -found - 1;
        int from = Math.max(0, Math.min(middle - MOST_COMPARED / 2, list.length - MOST_COMPARED));
        return Arrays.copyOfRange(list, from, from + MOST_COMPARED);
    }
}
