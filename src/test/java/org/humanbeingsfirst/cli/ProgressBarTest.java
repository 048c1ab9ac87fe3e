package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.humanbeingsfirst.bake.Progress.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressBarTest {

    private static final String ERASE_TO_END = "\u001B[K";
    private static final String CLEARED = "\r" + ERASE_TO_END;

    /** As the JDK's, it may be below zero and pass the largest number while it runs. */
    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1);

    private final StringWriter written = new StringWriter();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(written), nanoTime::get);

    private void pass(long milliseconds) {
        nanoTime.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    /** Every line so far, each as it was written over the one before. */
    private List<String> lines() {
        return Arrays.stream(written.toString().split("\r"))
                .filter(line -> !line.isEmpty() && !line.equals(ERASE_TO_END))
                .map(line -> line.replace(ERASE_TO_END, ""))
                .toList();
    }

    private String lastLine() {
        List<String> lines = lines();
        return lines.get(lines.size() - 1);
    }

    @Test
    void firstHalfSecondIsQuiet() {
        bar.begin();
        pass(499);
        bar.advanced(Stage.READING, 499, 1_000);
        bar.close();
        assertEquals("", written.toString());
    }

    @Test
    void afterHalfASecondThereIsOneLine() {
        bar.begin();
        pass(500);
        bar.advanced(Stage.READING, 4_210, 10_000);
        bar.advanced(Stage.READING, 4_211, 10_000);
        assertEquals(
                "\rReading    4,210 of 10,000 ███████░░░░░░░░░░" + ERASE_TO_END,
                written.toString());
    }

    @Test
    void tenLinesASecondAreWrittenAtMost() {
        bar.begin();
        pass(500);
        for (int millisecond = 0; millisecond < 1_000; millisecond++) {
            bar.advanced(Stage.RENDERING, millisecond, 1_000);
            pass(1);
        }
        assertEquals(10, lines().size(), written.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5_000 | 10_000 | 1_000   | '4,900/s, 2 s left'",
                "  200 |  1_100 | 1_000   | '100/s, 9 s left'",
                "  105 |    200 | 1_000   | '5.0/s, 19 s left'",
                "  101 |    102 | 4_000   | '0.3/s, 4 s left'",
                "  110 |    700 | 1_000   | '10/s, 59 s left'",
                "  110 |    711 | 1_000   | '10/s, 2 min left'",
                "  101 |  3_701 | 1_000   | '1.0/s, 1 h left'",
                "  101 |  3_702 | 1_000   | '1.0/s, 2 h left'",
                "  200 |    200 | 1_000   | '100/s, 0 s left'",
            })
    void rateAndTimeLeftAreThoseSinceTheFirstLine(
            String done, String total, String milliseconds, String expected) {
        bar.begin();
        pass(500);
        bar.advanced(Stage.RENDERING, 100, number(total));
        pass(number(milliseconds));
        bar.advanced(Stage.RENDERING, number(done), number(total));
        assertTrue(lastLine().endsWith(" " + expected), lastLine());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace("_", ""));
    }

    @Test
    void nextStageHasARateOfItsOwn() {
        bar.begin();
        pass(500);
        bar.advanced(Stage.READING, 1, 1_000);
        pass(100);
        bar.advanced(Stage.READING, 501, 1_000);
        pass(100);
        bar.advanced(Stage.RENDERING, 1, 18);
        assertEquals("Rendering  1 of 18 " + "░".repeat(17), lastLine());
        pass(1_000);
        bar.advanced(Stage.RENDERING, 18, 18);
        assertEquals("Rendering 18 of 18 " + "█".repeat(17) + " 17/s, 0 s left", lastLine());
    }

    @Test
    void longestLineStaysUnderEightyColumns() {
        bar.begin();
        pass(500);
        bar.advanced(Stage.RENDERING, 1, 9_999_999);
        pass(100);
        bar.advanced(Stage.RENDERING, 900_000, 9_999_999);
        assertTrue(lastLine().contains("900,000 of 9,999,999"), lastLine());
        assertTrue(lastLine().length() < 80, lastLine());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void countsThatCannotBeDoNoHarm(int total) {
        bar.begin();
        pass(500);
        bar.advanced(Stage.READING, 1, total);
        pass(100);
        bar.advanced(Stage.READING, 2, total);
        assertTrue(lastLine().endsWith("10/s, 0 s left"), lastLine());
        pass(100);
        bar.advanced(Stage.READING, 0, total);
        assertTrue(lastLine().startsWith("Reading   0 of " + total), lastLine());
    }

    @Test
    void closingClearsTheLineOnce() {
        bar.begin();
        pass(500);
        bar.advanced(Stage.READING, 1, 2);
        bar.close();
        bar.close();
        assertTrue(written.toString().endsWith("░" + ERASE_TO_END + CLEARED), written.toString());
    }

    @Test
    void threadThatComesLateIsNotHeard() {
        bar.begin();
        bar.close();
        pass(10_000);
        bar.advanced(Stage.RENDERING, 1, 2);
        assertEquals("", written.toString());
    }

    @Test
    void clockStartsAnewWithEachBake() {
        bar.begin();
        bar.close();
        pass(10_000);
        bar.begin();
        pass(499);
        bar.advanced(Stage.RENDERING, 1, 2);
        assertEquals("", written.toString());
        pass(1);
        bar.advanced(Stage.RENDERING, 2, 2);
        assertEquals("Rendering 2 of 2 " + "█".repeat(17), lastLine());
    }

    @Test
    void manyThreadsWriteWholeLinesAndNoMoreThanAreDue() {
        int total = 20_000;
        AtomicInteger done = new AtomicInteger();
        bar.begin();
        pass(500);
        IntStream.range(0, total)
                .parallel()
                .forEach(
                        i -> {
                            nanoTime.addAndGet(TimeUnit.MICROSECONDS.toNanos(50));
                            bar.advanced(Stage.RENDERING, done.incrementAndGet(), total);
                        });
        bar.close();
        // The second that passed has ten lines, and one more if it began with one.
        assertTrue(lines().size() > 1 && lines().size() <= 11, written.toString());
        lines().forEach(line -> assertTrue(line.startsWith("Rendering "), line));
        assertTrue(written.toString().endsWith(CLEARED), written.toString());
    }
}
