package org.humanbeingsfirst.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.humanbeingsfirst.audit.Readability;
import org.humanbeingsfirst.site.ContentDocument;

/** Prints how hard each content file is to read, the hardest first. */
final class ReadingTable {

    /** Shorter texts say nothing on average. */
    private static final int FEWEST_WORDS = 100;

    private record Row(ContentDocument document, Readability reading) {}

    private ReadingTable() {}

    static void print(List<ContentDocument> documents, PrintWriter out) {
        List<Row> rows =
                documents.parallelStream()
                        .map(document -> new Row(document, Readability.of(document)))
                        .filter(row -> row.reading().words() >= FEWEST_WORDS)
                        .sorted(
                                Comparator.comparing((Row row) -> row.reading().readingEase())
                                        .thenComparing(row -> row.document().file().path()))
                        .toList();
        out.println("Ease  Grade  Words/sentence  Longest  Words  File and its longest sentence");
        for (Row row : rows) {
            Readability reading = row.reading();
            out.println(
                    String.format(
                            Locale.ROOT,
                            "%4.0f  %5.1f  %14.1f  %7d  %5d  %s",
                            reading.readingEase(),
                            reading.grade(),
                            reading.wordsPerSentence(),
                            reading.longestWords(),
                            reading.words(),
                            row.document().file().at(reading.longest())));
        }
        out.println();
        out.println(
                "Flesch reading ease (60 to 70 is plain English, lower is harder) and"
                        + " Flesch-Kincaid grade (years of school).");
        out.println("Texts of fewer than " + FEWEST_WORDS + " words are left out. Nothing fails.");
    }
}
