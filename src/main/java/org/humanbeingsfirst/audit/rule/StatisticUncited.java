package org.humanbeingsfirst.audit.rule;

import java.util.List;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.Prose;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.terminology.Term;
import org.humanbeingsfirst.terminology.TermUse;
import org.humanbeingsfirst.terminology.Terminology;

/** Finds sentences with a statistic that name no source, or no year. */
final class StatisticUncited implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "statistic-uncited",
                    RuleGroup.WORDS,
                    Severity.WARNING,
                    "every statistic has a citation and a year");

    private static final int DIGITS_OF_YEAR = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        Terminology terminology = references.terminology();
        if (terminology.hasNone(Term.Kind.STATISTIC)) {
            return;
        }
        for (Prose.Block block : document.body().prose().blocks(document.file())) {
            if (block.form() == Prose.Form.PARAGRAPH) {
                List<TermUse> uses = terminology.usesIn(block.text(), Term.Kind.STATISTIC);
                if (!uses.isEmpty()) {
                    check(document, block, uses, findings);
                }
            }
        }
    }

    private static void check(
            ContentDocument document, Prose.Block block, List<TermUse> uses, FindingSink findings) {
        List<Span> sentences = block.sentences();
        boolean hasYear = hasYear(block.text());
        int use = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            while (use < uses.size() && isQuoted(uses.get(use), block)) {
                use++;
            }
            if (use == uses.size()) {
                return;
            }
            TermUse statistic = uses.get(use);
            if (statistic.start() >= sentence.end()) {
                continue;
            }
            // The next sentence often goes on with the same source, and names it.
            int reach = i + 1 < sentences.size() ? sentences.get(i + 1).end() : sentence.end();
            String words = block.text().substring(statistic.start(), statistic.end());
            if (!hasCitation(block, sentence.start(), reach)) {
                findings.add(
                        finding(
                                document,
                                block,
                                statistic,
                                "“" + words + "” is a statistic without a citation",
                                "cite the work it comes from in the same sentence, or in the"
                                        + " next"));
            } else if (!hasYear) {
                findings.add(
                        finding(
                                document,
                                block,
                                statistic,
                                "“" + words + "” is a statistic without a year",
                                "say which year, or which years, the number is about"));
            }
            while (use < uses.size() && uses.get(use).start() < sentence.end()) {
                use++;
            }
        }
    }

    /** Where a number is quoted, the quotation has its source. */
    private static boolean isQuoted(TermUse use, Prose.Block block) {
        return block.kindAt(use.start()) == Prose.Kind.QUOTED;
    }

    private static boolean hasCitation(Prose.Block block, int from, int to) {
        for (int i = from; i < to; i++) {
            if (block.text().charAt(i) == Prose.OBJECT && block.kindAt(i) == Prose.Kind.CITATION) {
                return true;
            }
        }
        return false;
    }

    /** True if a text names a year from 1800 to 2199, in four digits. */
    private static boolean hasYear(String text) {
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            while (i < text.length() && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (i - start == DIGITS_OF_YEAR) {
                int century = Integer.parseInt(text, start, start + 2, 10);
                if (century >= 18 && century <= 21) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Finding finding(
            ContentDocument document,
            Prose.Block block,
            TermUse statistic,
            String message,
            String hint) {
        Span place = block.span(statistic.start(), statistic.end());
        return Finding.at(INFO, document.file(), document.file().at(place), message, hint);
    }
}
