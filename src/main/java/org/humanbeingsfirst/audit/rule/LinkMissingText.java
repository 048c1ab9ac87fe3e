package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.audit.PageOutline;
import org.humanbeingsfirst.audit.VisibleText;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.quotation.TextDirective;

/** Finds links to words ({@code #:~:text=…}) that do not stand on the page they lead to. */
final class LinkMissingText implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-missing-text",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every link to words on a page finds those words");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        Map<String, String> texts = new HashMap<>();
        for (String path : site.pagePaths()) {
            List<BuiltSite.LinkFinding> found = new ArrayList<>();
            for (PageOutline.Link link : site.outline(path).links()) {
                String target = link.target().path();
                List<String> directives = TextDirective.valuesIn(link.target().fragment());
                if (directives.isEmpty() || !hasText(site, target)) {
                    continue;
                }
                String text =
                        texts.computeIfAbsent(
                                target, page -> VisibleText.of(site.page(page).document()));
                for (String words : directives) {
                    if (!isFound(words, text)) {
                        found.add(finding(link, words));
                    }
                }
            }
            site.findings(INFO, path, found).forEach(findings::add);
        }
    }

    /** False for what is no page, and for a page that cannot be opened. */
    private static boolean hasText(BuiltSite site, String path) {
        site.outline(path);
        return site.hasAnchors(path);
    }

    private static boolean isFound(String words, String text) {
        return TextDirective.parse(words).map(each -> each.isFoundIn(text)).orElse(false);
    }

    private static BuiltSite.LinkFinding finding(PageOutline.Link link, String words) {
        return new BuiltSite.LinkFinding(
                link,
                "the words text=" + words + " do not stand in " + link.target().path(),
                "copy the words from the page, or leave out everything from :~: on");
    }
}
