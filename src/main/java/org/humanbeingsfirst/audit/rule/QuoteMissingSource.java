package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** Finds quotations that do not say, to programs or to readers, whose words they are. */
final class QuoteMissingSource implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-missing-source",
                    RuleGroup.QUOTATIONS,
                    Severity.WARNING,
                    "every quotation names or shows its source");

    private static final int SHORTEST_INLINE = 4;

    /** A figure may stand this many elements round its quotation. */
    private static final int NEAR = 3;

    private static final Pattern DASH = Pattern.compile("(?:[—–―‒]|--|[-~] ).*", Pattern.DOTALL);
    private static final String NAMING = "cite, footer, figcaption";
    private static final String REFERRING =
            "a[href], cite, sup, [role=doc-noteref], [popovertarget]";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Map<Element, Boolean> referring = new HashMap<>();
        for (Element quotation : quotations(page)) {
            boolean hasSource =
                    !quotation.attr("cite").isBlank()
                            || (quotation.normalName().equals("q")
                                    ? isExplained(quotation, referring)
                                    : isAttributed(quotation));
            if (!hasSource) {
                findings.add(
                        page.finding(
                                INFO,
                                quotation,
                                quotation.normalName()
                                        + " has no source: "
                                        + Excerpts.beginning(quotation.text()),
                                "name it in cite, or show it after the quotation, in a figcaption"
                                        + " or behind a dash"));
            }
        }
    }

    /** What a quotation quotes has the quotation's source; what is hidden is read by nobody. */
    private static List<Element> quotations(BuiltPage page) {
        List<Element> found = new ArrayList<>();
        page.document()
                .filter(
                        (node, depth) -> {
                            if (!(node instanceof Element element)) {
                                return NodeFilter.FilterResult.CONTINUE;
                            }
                            if (Shown.isHidden(element)) {
                                return NodeFilter.FilterResult.SKIP_ENTIRELY;
                            }
                            boolean isBlock = element.normalName().equals("blockquote");
                            if (isBlock && element.hasText() || element.normalName().equals("q")) {
                                found.add(element);
                            }
                            return isBlock
                                    ? NodeFilter.FilterResult.SKIP_ENTIRELY
                                    : NodeFilter.FilterResult.CONTINUE;
                        });
        return found;
    }

    private static boolean isAttributed(Element quotation) {
        Element within = quotation.selectFirst(NAMING);
        if (within != null && within.hasText() || endsWithName(quotation)) {
            return true;
        }
        Element next = quotation.nextElementSibling();
        if (next != null && (next.is(NAMING) || DASH.matcher(next.text()).matches())) {
            return true;
        }
        Element before = quotation.previousElementSibling();
        return before != null
                        && before.text().endsWith(":")
                        && before.selectFirst("a[href], cite") != null
                || isInFigureWithCaption(quotation);
    }

    /** True if the last line begins with a dash. */
    private static boolean endsWithName(Element quotation) {
        String words = quotation.wholeText().strip();
        Element last = quotation.lastElementChild();
        return DASH.matcher(words.substring(words.lastIndexOf('\n') + 1).strip()).matches()
                || last != null && DASH.matcher(last.text()).matches();
    }

    private static boolean isInFigureWithCaption(Element quotation) {
        Element round = quotation.parent();
        for (int i = 0; round != null && i < NEAR; i++, round = round.parent()) {
            if (round.normalName().equals("figure")) {
                return round.children().stream()
                        .anyMatch(
                                child ->
                                        child.normalName().equals("figcaption") && child.hasText());
            }
        }
        return false;
    }

    /** True if the sentence round an inline quotation leads somewhere, or if it is but a few words. */
    private static boolean isExplained(Element quotation, Map<Element, Boolean> referring) {
        if (quotation.text().split("\\s+").length < SHORTEST_INLINE) {
            return true;
        }
        Element block = quotation.parent();
        for (int i = 0; block != null && !block.isBlock() && i < 10; i++) {
            block = block.parent();
        }
        return block != null
                && referring.computeIfAbsent(block, each -> each.selectFirst(REFERRING) != null);
    }
}
