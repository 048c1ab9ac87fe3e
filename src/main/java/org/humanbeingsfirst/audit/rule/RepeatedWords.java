package org.humanbeingsfirst.audit.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;

/**
 * Words that should stand on one page only, such as a title.
 *
 * @param words as they compare, see {@link PageHead#normalised}
 * @param finding what to report if an earlier page has the same
 */
record RepeatedWords(String words, Finding finding) {

    /** Reports each page whose words an earlier page has; the detail {@code also} names that page. */
    static void report(SortedMap<String, RepeatedWords> byPage, FindingSink findings) {
        Map<String, String> first = new HashMap<>();
        byPage.forEach(
                (path, found) -> {
                    String earlier = first.putIfAbsent(found.words(), path);
                    if (earlier != null) {
                        findings.add(found.finding().withDetails(List.of("also: " + earlier)));
                    }
                });
    }
}
