package org.humanbeingsfirst.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.Severity;

/**
 * How many findings there are of each weight.
 *
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param reviews findings that a person must judge
 */
record Counts(int errors, int warnings, int reviews) {

    static Counts of(Collection<Finding> findings) {
        int[] counts = new int[Severity.values().length];
        findings.forEach(finding -> counts[finding.rule().severity().ordinal()]++);
        return new Counts(
                counts[Severity.ERROR.ordinal()],
                counts[Severity.WARNING.ordinal()],
                counts[Severity.REVIEW.ordinal()]);
    }

    /**
     * In words: {@code 2 errors, 1 warning, 3 to review}; kinds of which there are none left out.
     */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        if (errors > 0) {
            words.add(errors + (errors == 1 ? " error" : " errors"));
        }
        if (warnings > 0) {
            words.add(warnings + (warnings == 1 ? " warning" : " warnings"));
        }
        if (reviews > 0) {
            words.add(reviews + " to review");
        }
        return words.isEmpty() ? "no findings" : String.join(", ", words);
    }
}
