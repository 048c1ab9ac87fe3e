package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import java.util.SortedMap;
import org.humanbeingsfirst.audit.AcrossPagesRule;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds pages whose description another page has, too. */
final class PageDuplicateDescription implements AcrossPagesRule<RepeatedWords> {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-duplicate-description",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "no two pages have the same description");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<RepeatedWords> collect(BuiltPage page, BuiltSite site) {
        return PageHead.meta(page, "description")
                .filter(description -> !description.attr("content").isBlank())
                .filter(description -> PageHead.isMeantToBeFound(page))
                .map(
                        description ->
                                new RepeatedWords(
                                        PageHead.normalised(description.attr("content")),
                                        page.finding(
                                                INFO,
                                                description,
                                                "content",
                                                "another page has the same description",
                                                "say what is on this page and on no other")));
    }

    @Override
    public void check(
            SortedMap<String, RepeatedWords> collected, BuiltSite site, FindingSink findings) {
        RepeatedWords.report(collected, findings);
    }
}
