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
 * javascript:} addresses, unless the page's content security policy allows them.
 */
final class PageInlineScript implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-inline-script",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "no page holds script that its policy does not allow");

    private static final String HINT =
            "move the script to a file and load it with src, or allow it in the page's content"
                    + " security policy by its hash";

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
        Optional<PagePolicy> policy = PagePolicy.of(page);
        if (policy.isEmpty() && !site.isOwn()) {
            // Without a policy nothing is blocked, and nothing was promised.
            return;
        }
        for (Element element : page.document().getAllElements()) {
            if (isScript(element) && policy.filter(each -> each.allowsScript(element)).isEmpty()) {
                findings.add(page.finding(INFO, element, "script stands in the page", HINT));
            }
            for (Attribute attribute : element.attributes()) {
                problem(attribute, policy)
                        .map(words -> page.finding(INFO, element, attribute.getKey(), words, HINT))
                        .ifPresent(findings::add);
            }
        }
    }

    /** Code that a browser runs; data blocks, such as JSON-LD, have the type of something else. */
    private static boolean isScript(Element element) {
        if (!element.normalName().equals("script")
                || element.hasAttr("src")
                || element.data().isBlank()) {
            return false;
        }
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || type.equals("module")
                || type.contains("javascript")
                || type.contains("ecmascript");
    }

    private static Optional<String> problem(Attribute attribute, Optional<PagePolicy> policy) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.startsWith("on")) {
            return policy.filter(each -> each.allowsHandler(value)).isPresent()
                    ? Optional.empty()
                    : Optional.of("script stands in the attribute " + name);
        }
        boolean isBlocked =
                ADDRESSES.contains(name)
                        && isScript(value)
                        && policy.filter(each -> each.allowsScriptAddress(value)).isEmpty();
        return isBlocked ? Optional.of("script stands in an address") : Optional.empty();
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
