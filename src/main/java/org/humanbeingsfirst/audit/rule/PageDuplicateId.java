package org.humanbeingsfirst.audit.rule;

import java.util.HashMap;
import java.util.Map;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds ids that two elements of a page share. */
final class PageDuplicateId implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-duplicate-id",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "no id stands twice on a page");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Map<String, Element> first = new HashMap<>();
        for (Element element : page.document().select("[id]")) {
            Element earlier = first.putIfAbsent(element.id(), element);
            if (earlier != null) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                "id",
                                "id "
                                        + element.id()
                                        + " already stands in line "
                                        + page.place(earlier).line(),
                                "give one of the two another id; a heading's own is written"
                                        + " ## Title {#own-id}"));
            }
        }
    }
}
