package org.humanbeingsfirst.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.humanbeingsfirst.finding.Excerpt;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;

/** Made-up reports, and what reporters make of them. */
final class Reports {

    static final RuleInfo ERROR = rule("made-up-error", RuleGroup.LINKS, Severity.ERROR);
    static final RuleInfo WARNING = rule("made-up-warning", RuleGroup.PAGES, Severity.WARNING);
    static final RuleInfo REVIEW = rule("made-up-review", RuleGroup.LINKS, Severity.REVIEW);

    /** An error with everything a finding can have. */
    static final Finding LINK =
            new Finding(
                    ERROR,
                    new Location("a page/ü.html", 12, 9),
                    "link \"x\" leads to nothing",
                    new Excerpt("<a href=\"x\">100% & more</a>", 9, ""),
                    List.of("words: made up"),
                    "correct it");

    /** A warning about a page as a whole, which was made from a content file. */
    static final Finding PAGE =
            Finding.inFile(WARNING, "page.html", "page is heavy", "make it lighter")
                    .madeFrom("content/page.md");

    /** Something to review, without hint. */
    static final Finding WORDS =
            Finding.at(REVIEW, new Location("page.html", 3, 0), "words are doubtful", "");

    private Reports() {}

    private static RuleInfo rule(String id, RuleGroup group, Severity severity) {
        return new RuleInfo(id, group, severity, "a rule of severity " + severity.word());
    }

    /** Of a folder of built HTML, for the rules of the findings alone. */
    static Report of(Finding... findings) {
        List<RuleInfo> rules = Stream.of(findings).map(Finding::rule).distinct().toList();
        return new Report("1.2.3", "target/site", false, rules, List.of(findings));
    }

    /** Of a site in the folder the press was started in. */
    static Report ofSite(Finding... findings) {
        return new Report("1.2.3", ".", true, List.of(), List.of(findings));
    }

    static String written(Reporter reporter, Report report) {
        StringWriter out = new StringWriter();
        try {
            reporter.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
