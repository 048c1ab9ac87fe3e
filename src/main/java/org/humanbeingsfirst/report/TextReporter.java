package org.humanbeingsfirst.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.humanbeingsfirst.finding.Excerpt;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.Severity;

/**
 * Prints findings for people. The first line of each finding has the form compilers use, {@code
 * file:line:column: severity: message [rule]}, so that editors can jump to the place:
 *
 * <pre>{@code
 * content/posts/x.md:12:3: error: link has no address [link-empty]
 *   | see [this]()
 *   |     ^
 *   hint: write the address between the brackets
 *   see:  docs/rules/link-empty.md
 * }</pre>
 */
public final class TextReporter implements Reporter {

    private static final String GUTTER = "  | ";
    private static final String PLAIN = "\u001B[0m";

    private final boolean coloured;

    /**
     * @param coloured true to mark severities and carets with ANSI colours (ECMA-48), for terminals
     */
    public TextReporter(boolean coloured) {
        this.coloured = coloured;
    }

    /**
     * The report, findings sorted by file, line, column and rule, with counts in the last line.
     *
     * @return lines that each end in {@code \n}
     */
    public String report(Collection<Finding> findings) {
        StringWriter out = new StringWriter();
        try {
            write(findings.stream().sorted().toList(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out.toString();
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        write(report.findings(), out);
    }

    private void write(List<Finding> sorted, Writer out) throws IOException {
        for (Finding finding : sorted) {
            StringBuilder lines = new StringBuilder();
            append(finding, lines);
            out.append(lines).append('\n');
        }
        out.append(counts(sorted)).append('\n');
    }

    /** The last line alone: {@code 2 errors, 1 warning, 3 to review}, or {@code no findings}. */
    public static String counts(Collection<Finding> findings) {
        return Counts.of(findings).toString();
    }

    /** One finding without colours, each line ending in {@code \n}. */
    static String plain(Finding finding) {
        StringBuilder lines = new StringBuilder();
        new TextReporter(false).append(finding, lines);
        return lines.toString();
    }

    private void append(Finding finding, StringBuilder out) {
        Severity severity = finding.rule().severity();
        line(
                out,
                PlainLine.of(finding.location().toString())
                        + ": "
                        + colour(severity, severity.word())
                        + ": "
                        + PlainLine.of(finding.message())
                        + " ["
                        + finding.rule().id()
                        + "]");
        append(finding.excerpt(), severity, out);
        finding.details().forEach(detail -> line(out, "  " + PlainLine.of(detail)));
        if (!finding.hint().isEmpty()) {
            line(out, "  hint: " + PlainLine.of(finding.hint()));
        }
        line(out, "  see:  docs/rules/" + finding.rule().id() + ".md");
    }

    private void append(Excerpt excerpt, Severity severity, StringBuilder out) {
        if (excerpt.text().isBlank()) {
            return;
        }
        String text = PlainLine.of(excerpt.text());
        line(out, GUTTER + text);
        if (excerpt.column() > 0) {
            String note = excerpt.note().isEmpty() ? "" : " " + PlainLine.of(excerpt.note());
            line(
                    out,
                    GUTTER
                            + PlainLine.blankAsWideAs(text, excerpt.column() - 1)
                            + colour(severity, "^" + note));
        }
    }

    private String colour(Severity severity, String text) {
        if (!coloured) {
            return text;
        }
        int code =
                switch (severity) {
                    case ERROR -> 31;
                    case WARNING -> 33;
                    case REVIEW -> 36;
                };
        return String.format(Locale.ROOT, "\u001B[%dm%s%s", code, text, PLAIN);
    }

    private static void line(StringBuilder out, String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
