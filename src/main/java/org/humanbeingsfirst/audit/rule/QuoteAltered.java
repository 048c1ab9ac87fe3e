package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Passage;
import org.humanbeingsfirst.quotation.Verdict;
import org.humanbeingsfirst.quotation.WordChange;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;

/** Finds quotations whose words differ from the passage read in their source, and shows where. */
final class QuoteAltered implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-altered",
                    Severity.ERROR,
                    "the words of every quotation are those of its source");

    /** A word is looked for this many characters beyond the last one found. */
    private static final int FAR = 200;

    /** Words shown on either side of a change. */
    private static final int NEIGHBOURS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, SiteContent site, FindingSink findings) {
        for (CheckedQuotation checked : document.body().quotations()) {
            if (checked.comparison().verdict() == Verdict.ALTERED) {
                findings.add(finding(checked, document));
            }
        }
    }

    private static Finding finding(CheckedQuotation checked, ContentDocument document) {
        ContentFile file = document.file();
        List<WordChange> diff = checked.comparison().diff();
        int offset = firstChange(file.text(), checked.quotation().span(), diff);
        return Finding.at(
                        INFO,
                        file,
                        file.at(offset),
                        "quotation differs from the passage read in its source",
                        "restore the source's words, or mark what you left out with […] and what"
                                + " you added with [ ]")
                .withCaretNote(caretNote(diff))
                .withDetails(details(checked));
    }

    /**
     * Where in the file the first change stands: the words that did not change are looked up one
     * after the other, past the Markdown between them.
     */
    private static int firstChange(String text, Span span, List<WordChange> diff) {
        int at = span.start();
        for (WordChange change : diff) {
            for (String word : change.quoted().split("\\s+")) {
                int found = text.substring(at, Math.min(span.end(), at + FAR)).indexOf(word);
                if (found < 0 || word.isEmpty()) {
                    continue;
                }
                if (change.kind() != WordChange.Kind.SAME) {
                    return at + found;
                }
                at += found + word.length();
            }
            if (change.kind() != WordChange.Kind.SAME) {
                return at;
            }
        }
        return span.start();
    }

    private static String caretNote(List<WordChange> diff) {
        for (WordChange change : diff) {
            switch (change.kind()) {
                case LOST:
                    return "source has here: " + change.source();
                case REPLACED:
                    return "source has: " + change.source();
                case ADDED:
                    return "source does not have: " + change.quoted();
                default:
                    break;
            }
        }
        return "";
    }

    private static List<String> details(CheckedQuotation checked) {
        List<String> details = new ArrayList<>();
        checked.comparison().passage().map(QuoteAltered::source).ifPresent(details::add);
        details.add("words: " + words(checked.comparison().diff()));
        return details;
    }

    private static String source(Passage passage) {
        String locator = passage.locator().map(where -> ", " + where).orElse("");
        String file = passage.location().file();
        return "source: " + passage.itemId() + locator + " (" + file + ")";
    }

    /** The word diff as {@code git diff --word-diff} writes it, long stretches without change cut. */
    private static String words(List<WordChange> diff) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < diff.size(); i++) {
            WordChange change = diff.get(i);
            boolean isEdge = i == 0 || i == diff.size() - 1;
            shown.add(
                    switch (change.kind()) {
                        case SAME -> shortened(change.quoted(), isEdge, i == 0);
                        case LOST -> "[-" + change.source() + "-]";
                        case ADDED -> "{+" + change.quoted() + "+}";
                        case REPLACED -> "[-" + change.source() + "-]{+" + change.quoted() + "+}";
                    });
        }
        return String.join(" ", shown);
    }

    private static String shortened(String same, boolean isEdge, boolean isFirst) {
        String[] words = same.split("\\s+");
        if (words.length <= 2 * NEIGHBOURS) {
            return same;
        }
        String first = String.join(" ", List.of(words).subList(0, NEIGHBOURS));
        String last =
                String.join(" ", List.of(words).subList(words.length - NEIGHBOURS, words.length));
        if (isEdge) {
            return isFirst ? "… " + last : first + " …";
        }
        return first + " … " + last;
    }
}
