package org.humanbeingsfirst.audit.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds JSON-LD that cannot be read. */
final class PageInvalidJsonLd implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-invalid-json-ld",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every block of JSON-LD can be read");

    private static final String HINT =
            "write it with a program that makes JSON, or look for a missing quotation mark or"
                    + " comma";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element script : PageData.scripts(page)) {
            try {
                if (!Json.list(Json.read(script.data())).stream().allMatch(Map.class::isInstance)) {
                    String message = "JSON-LD is neither an object nor a list of objects";
                    findings.add(page.finding(INFO, script, message, HINT));
                }
            } catch (JsonProcessingException e) {
                findings.add(notJson(page, script, Json.offset(e)));
            }
        }
    }

    /** Placed where the text stops being JSON; a script begins where its tag ends. */
    private static Finding notJson(BuiltPage page, Element script, int offset) {
        Finding atTag = page.finding(INFO, script, "JSON-LD is no JSON from here", HINT);
        int at = script.sourceRange().endPos() + offset;
        if (!script.sourceRange().isTracked() || at > page.source().text().length()) {
            return atTag;
        }
        return Finding.at(INFO, page.source(), page.source().at(at), atTag.message(), HINT)
                .withDetails(atTag.details());
    }
}
