package org.humanbeingsfirst.audit.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
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

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element script : PageData.scripts(page)) {
            problem(script.data())
                    .map(
                            problem ->
                                    page.finding(
                                            INFO,
                                            script,
                                            "JSON-LD " + problem,
                                            "write it with a program that makes JSON, or look for a"
                                                    + " missing quotation mark or comma"))
                    .ifPresent(findings::add);
        }
    }

    private static Optional<String> problem(String data) {
        try {
            boolean isData = Json.list(Json.read(data)).stream().allMatch(Map.class::isInstance);
            return isData
                    ? Optional.empty()
                    : Optional.of("is neither an object nor a list of objects");
        } catch (JsonProcessingException e) {
            return Optional.of("is no JSON from its character " + (Json.offset(e) + 1));
        }
    }
}
