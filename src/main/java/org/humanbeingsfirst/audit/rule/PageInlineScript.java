package org.humanbeingsfirst.audit.rule;

import java.util.Locale;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds script elements with code, event attributes such as {@code onclick}, and {@code javascript:} addresses. */
final class PageInlineScript implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo("page-inline-script", Severity.ERROR, "no page holds script of its own");

    private static final String HINT =
            "move the script to a file in assets/js/ and load it with src: the page's security"
                    + " policy blocks it here";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element element : page.document().getAllElements()) {
            if (element.normalName().equals("script")
                    && !element.hasAttr("src")
                    && !isData(element)) {
                findings.add(page.finding(INFO, element, "script stands in the page", HINT));
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (name.matches("on[a-z]+")) {
                    findings.add(
                            page.finding(
                                    INFO,
                                    element,
                                    attribute.getKey(),
                                    "script stands in the attribute " + name,
                                    HINT));
                } else if (isAddressOfScript(attribute)) {
                    findings.add(
                            page.finding(
                                    INFO,
                                    element,
                                    attribute.getKey(),
                                    "script stands in an address",
                                    HINT));
                }
            }
        }
    }

    /** Data blocks such as JSON-LD are not run. */
    private static boolean isData(Element script) {
        return script.attr("type").strip().toLowerCase(Locale.ROOT).endsWith("json");
    }

    private static boolean isAddressOfScript(Attribute attribute) {
        return attribute
                .getValue()
                .replaceAll("[\\p{Cntrl}\\s]", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("javascript:");
    }
}
