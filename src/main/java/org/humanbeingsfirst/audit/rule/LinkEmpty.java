package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds links that lead nowhere, or that have nothing to read aloud. */
final class LinkEmpty implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-empty",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every link has an address and words");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element link : page.document().select("a[href], area[href]")) {
            if (link.attr("href").isBlank()) {
                findings.add(
                        page.finding(
                                INFO,
                                link,
                                "href",
                                (words(link).isEmpty() ? "link" : "link “" + words(link) + "”")
                                        + " has no address",
                                "give it an address, or take the link away"));
            } else if (link.normalName().equals("a") && words(link).isEmpty()) {
                findings.add(
                        page.finding(
                                INFO,
                                link,
                                "link to " + link.attr("href") + " has no words",
                                "write what the link leads to; for an image, in its text"
                                        + " alternative"));
            }
        }
    }

    /** What a screen reader has to say: the text, an image's alternative, or a label. */
    private static String words(Element link) {
        StringBuilder words = new StringBuilder(link.text());
        for (Element element : link.getAllElements()) {
            words.append(element.attr("alt"))
                    .append(element.attr("aria-label"))
                    .append(element.attr("aria-labelledby"))
                    .append(element.attr("title"));
        }
        return words.toString().strip();
    }
}
