package org.humanbeingsfirst.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;

/** Reports for tests, and what reporters make of them. */
final class Reports {

    private Reports() {}

    /** Of a folder of built HTML, for the rules of the findings alone. */
    static Report of(Finding... findings) {
        List<RuleInfo> rules = Stream.of(findings).map(Finding::rule).distinct().toList();
        return new Report("1.2.3", "target/site", false, rules, List.of(findings));
    }

    static String written(Reporter reporter, Report report) throws IOException {
        StringWriter out = new StringWriter();
        reporter.write(report, out);
        return out.toString();
    }
}
