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

/** Finds links that have nothing to read aloud; those round an image are judged with the images. */
final class PageLinkWithoutWords implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-link-without-words",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "every link has words");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Map<String, Element> byId = new HashMap<>();
        for (Element element : page.document().getAllElements()) {
            if (element.hasAttr("id")) {
                byId.putIfAbsent(element.id(), element);
            }
        }
        for (Element link : Shown.elements(page.document())) {
            if (link.normalName().equals("a")
                    && link.hasAttr("href")
                    && link.selectFirst("img") == null
                    && !Shown.hasName(link, byId::get)) {
                findings.add(
                        page.finding(
                                INFO,
                                link,
                                "link to " + link.attr("href") + " has no words",
                                "write what the link leads to"));
            }
        }
    }
}
