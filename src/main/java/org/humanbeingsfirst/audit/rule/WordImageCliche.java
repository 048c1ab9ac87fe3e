package org.humanbeingsfirst.audit.rule;

import java.util.List;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.terminology.Term;
import org.humanbeingsfirst.terminology.TermUse;
import org.humanbeingsfirst.terminology.Terminology;

/** Finds pictures whose text alternative or file name tells of a cliché of the crime. */
final class WordImageCliche implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "word-image-cliche",
                    RuleGroup.WORDS,
                    Severity.WARNING,
                    "no picture shows chains, ropes or another false idea of the crime");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        Terminology terminology = references.terminology();
        if (terminology.hasNone(Term.Kind.IMAGE_CLICHE)) {
            return;
        }
        for (DocumentBody.Link link : document.body().links()) {
            if (link.isImage()) {
                // One finding a picture: text alternative and file name tell of the same.
                for (String text : List.of(link.text(), fileName(link.target()))) {
                    List<TermUse> uses = terminology.usesIn(text, Term.Kind.IMAGE_CLICHE);
                    if (!uses.isEmpty()) {
                        TermUse use = uses.get(0);
                        String words = text.substring(use.start(), use.end());
                        findings.add(
                                new OwnWords.Use(use.term(), words, document.file().at(link.span()))
                                        .finding(
                                                INFO,
                                                document,
                                                "in a picture is a cliché",
                                                hint(use.term())));
                        break;
                    }
                }
            }
        }
    }

    private static String fileName(String target) {
        int end = target.length();
        for (char ends : new char[] {'#', '?'}) {
            int at = target.indexOf(ends);
            end = at < 0 ? end : Math.min(end, at);
        }
        return target.substring(target.lastIndexOf('/', Math.max(0, end - 1)) + 1, end);
    }

    private static String hint(Term term) {
        return term.instead().isEmpty()
                ? "choose a picture that shows people with respect, or none"
                : "choose " + term.instead() + ", or no picture";
    }
}
