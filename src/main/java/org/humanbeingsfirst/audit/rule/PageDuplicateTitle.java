package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import java.util.SortedMap;
import org.humanbeingsfirst.audit.AcrossPagesRule;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages whose title another page has, too. */
final class PageDuplicateTitle implements AcrossPagesRule<RepeatedWords> {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-duplicate-title",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "no two pages have the same title");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<RepeatedWords> collect(BuiltPage page, BuiltSite site) {
        Element title = page.document().head().selectFirst("title");
        if (title == null || title.text().isBlank() || !PageHead.isMeantToBeFound(page)) {
            return Optional.empty();
        }
        Finding finding =
                page.finding(
                        INFO,
                        title,
                        "another page has the same title",
                        "say in the title what is on this page and on no other");
        return Optional.of(new RepeatedWords(PageHead.normalised(title.text()), finding));
    }

    @Override
    public void check(
            SortedMap<String, RepeatedWords> collected, BuiltSite site, FindingSink findings) {
        RepeatedWords.report(collected, findings);
    }
}
