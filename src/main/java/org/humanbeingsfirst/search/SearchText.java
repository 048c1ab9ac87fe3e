package org.humanbeingsfirst.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the search knows of a page, or of something that stands on one.
 *
 * @param address permalink, with a fragment if it stands on a page
 * @param kind {@code post}, {@code part}, {@code series}, {@code page}, {@code topic} or {@code
 *     source}
 * @param language in which it is written, if it is not that of the site; else empty
 * @param title what readers see as its title
 * @param within the series that it is part of, or who made the work; may be empty
 * @param date day as year-month-day, or an empty string
 * @param summary one or two sentences; may be empty
 * @param sections its text
 */
public record SearchText(
        String address,
        String kind,
        String language,
        String title,
        String within,
        String date,
        String summary,
        List<Section> sections) {

    private static final int TITLE = 8;
    private static final int SUMMARY = 3;
    private static final int HEADING = 4;

    /** Of equal words, those of pages come before those of works that pages cite. */
    private static final double SHARE_OF_SOURCES = 0.4;

    /** The usual constants of BM25, and a usual length: of all texts it would change with each. */
    private static final double SATURATION = 1.2;

    private static final double LENGTH_MATTERS = 0.75;
    private static final double USUAL_LENGTH = 700;

    /**
     * A section.
     *
     * @param anchor the fragment of its heading; empty before the first
     * @param heading empty before the first
     * @param text running text
     */
    public record Section(String anchor, String heading, String text) {}

    public SearchText {
        sections = List.copyOf(sections);
    }

    /**
     * Its words by what they weigh in it: how often they stand there, more in titles and headings,
     * less in long texts (BM25).
     */
    public SearchTerms terms(WordFolding folding) {
        Map<String, Integer> counts = new TreeMap<>();
        int length = count(title, TITLE, folding, counts);
        length += count(summary, SUMMARY, folding, counts);
        length += count(within, 1, folding, counts);
        for (Section section : sections) {
            length += count(section.heading(), HEADING, folding, counts);
            length += count(section.text(), 1, folding, counts);
        }
        double share = kind.equals("source") ? SHARE_OF_SOURCES : 1;
        double damping = SATURATION * (1 - LENGTH_MATTERS + LENGTH_MATTERS * length / USUAL_LENGTH);
        List<String> terms = new ArrayList<>(counts.size());
        byte[] weights = new byte[counts.size()];
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            double weight = share * word.getValue() / (word.getValue() + damping);
            weights[terms.size()] = SearchTerms.level(weight);
            terms.add(word.getKey());
        }
        return new SearchTerms(terms.toArray(String[]::new), weights);
    }

    private static int count(
            String text, int times, WordFolding folding, Map<String, Integer> counts) {
        List<List<String>> words = text.isEmpty() ? List.of() : folding.words(text);
        for (List<String> forms : words) {
            forms.forEach(form -> counts.merge(form, times, Integer::sum));
        }
        return words.size();
    }
}
