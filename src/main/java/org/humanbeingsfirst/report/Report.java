package org.humanbeingsfirst.report;

import java.util.List;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;

/**
 * What a check found, and what it looked for.
 *
 * @param version the program's version
 * @param root the folder that the findings' paths are relative to, as typed: {@code .} for the one the
 *     press was started in; with {@code /}, without final slash
 * @param isSite true if {@code root} is a site's folder, in which the content files lie that pages
 *     were made {@code from:}
 * @param rules the rules that were looked for, by id
 * @param findings what was found; sorted here by file, line, column and rule
 */
public record Report(
        String version, String root, boolean isSite, List<RuleInfo> rules, List<Finding> findings) {

    public Report {
        rules = List.copyOf(rules);
        findings = findings.stream().sorted().toList();
    }
}
