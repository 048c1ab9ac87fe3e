package org.humanbeingsfirst.audit.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds script elements with code, event attributes such as {@code onclick}, and {@code
 * javascript:} addresses.
 */
final class PageInlineScript implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-inline-script",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "no page holds script of its own");

    private static final String HINT =
            "move the script to a file in assets/js/ and load it with src: the page's security"
                    + " policy blocks it here";

    /** Attributes whose address a browser opens. */
    private static final Set<String> ADDRESSES =
            Set.of("action", "data", "formaction", "href", "src", "xlink:href");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.of(Severity.WARNING);
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
                problem(attribute)
                        .map(words -> page.finding(INFO, element, attribute.getKey(), words, HINT))
                        .ifPresent(findings::add);
            }
        }
    }

    /** Data blocks such as JSON-LD are not run. */
    private static boolean isData(Element script) {
        return script.attr("type").strip().toLowerCase(Locale.ROOT).endsWith("json");
    }

    private static Optional<String> problem(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on")) {
            return Optional.of("script stands in the attribute " + name);
        }
        return ADDRESSES.contains(name) && isScript(attribute.getValue())
                ? Optional.of("script stands in an address")
                : Optional.empty();
    }

    /** Browsers read past blanks and control characters within the scheme. */
    private static boolean isScript(String address) {
        return address.indexOf(':') >= 0
                && UNSEEN.matcher(address)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("javascript:");
    }
}
