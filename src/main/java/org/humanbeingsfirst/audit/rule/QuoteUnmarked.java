package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Finds long passages in quotation marks that are neither marked as quotations nor lead to a source. */
final class QuoteUnmarked implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-unmarked",
                    RuleGroup.QUOTATIONS,
                    Severity.REVIEW,
                    "long passages in quotation marks have a source");

    private static final int WORDS = 20;
    private static final int CHARACTERS = 120;

    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "dd", "td");

    /** Words in these are no quotations of a sentence, or are judged by other rules. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "blockquote",
                    "button",
                    "code",
                    "figure",
                    "form",
                    "head",
                    "kbd",
                    "nav",
                    "pre",
                    "q",
                    "samp",
                    "script",
                    "select",
                    "style",
                    "svg",
                    "textarea");

    private static final String REFERRING =
            "a[href], cite, q, sup, [role=doc-noteref], [popovertarget]";

    /** A footnote or a year in brackets. */
    private static final Pattern REFERENCE =
            Pattern.compile("\\[\\d{1,3}\\]|\\([^()]{0,80}\\d{4}[^()]{0,20}\\)");

    /** What ends a passage, by what begins it: the marks of the languages of Europe and East Asia. */
    private static final Map<Character, String> MARKS =
            Map.of(
                    '“', "”", '„', "“”", '«', "»", '»', "«", '‹', "›", '「', "」", '『', "』", '"',
                    "\"");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        page.document()
                .body()
                .filter(
                        (node, depth) -> {
                            if (!(node instanceof Element element)) {
                                return NodeFilter.FilterResult.CONTINUE;
                            }
                            if (LEFT_OUT.contains(element.normalName())
                                    || Shown.isHidden(element)) {
                                return NodeFilter.FilterResult.SKIP_ENTIRELY;
                            }
                            if (!PARAGRAPHS.contains(element.normalName())
                                    || element.children().stream().anyMatch(Element::isBlock)) {
                                return NodeFilter.FilterResult.CONTINUE;
                            }
                            check(page, element, findings);
                            return NodeFilter.FilterResult.SKIP_ENTIRELY;
                        });
    }

    private static void check(BuiltPage page, Element paragraph, FindingSink findings) {
        String text = text(paragraph);
        List<String> passages = passages(text);
        if (passages.isEmpty()
                || paragraph.selectFirst(REFERRING) != null
                || REFERENCE.matcher(text).find()) {
            return;
        }
        for (String passage : passages) {
            findings.add(
                    page.finding(
                            INFO,
                            paragraph,
                            "a passage in quotation marks has no source: "
                                    + Excerpts.beginning(passage),
                            "mark it as a quotation and say whose words it is; if it is nobody's,"
                                    + " take the marks away"));
        }
    }

    /** The text of a paragraph without what is left out. */
    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.filter(
                (node, depth) -> {
                    if (node instanceof Element element
                            && LEFT_OUT.contains(element.normalName())) {
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                    if (node instanceof TextNode words) {
                        text.append(words.getWholeText());
                    }
                    return NodeFilter.FilterResult.CONTINUE;
                });
        return text.toString();
    }

    /** The long passages in quotation marks; a mark that is never closed begins none. */
    private static List<String> passages(String text) {
        List<String> passages = new ArrayList<>();
        String closing = "";
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!closing.isEmpty() && closing.indexOf(c) >= 0) {
                String passage = text.substring(start, at).strip();
                if (isLong(passage)) {
                    passages.add(passage);
                }
                closing = "";
            } else if (MARKS.containsKey(c)
                    && (closing.isEmpty() || MARKS.get(c).equals(closing))) {
                closing = MARKS.get(c);
                start = at + 1;
            }
        }
        return passages;
    }

    private static boolean isLong(String passage) {
        return passage.codePointCount(0, passage.length()) >= CHARACTERS
                || passage.split("\\s+").length >= WORDS;
    }
}
