package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.Prose;
import org.humanbeingsfirst.terminology.Term;
import org.humanbeingsfirst.terminology.TermUse;
import org.humanbeingsfirst.terminology.Terminology;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * The words of a document that are its author's own: title, summary, content note, running text and
 * text alternatives. Not among them are quotations, code, addresses, and what stands in emphasis: titles
 * of works and words that are spoken of.
 */
final class OwnWords {

    private static final List<String> FRONT_MATTER = List.of("title", "summary", "content-note");

    private OwnWords() {}

    /**
     * A use of a term.
     *
     * @param words as they stand in the text
     */
    record Use(Term term, String words, Location place) {

        /**
         * A finding at the use, as heavy as the entry says, or else as the rule.
         *
         * @param message what follows the words
         */
        Finding finding(RuleInfo rule, ContentDocument document, String message, String hint) {
            List<String> guideline =
                    term.guideline().stream().map(item -> "guideline: " + item).toList();
            return Finding.at(
                            rule.withSeverity(term.severity().orElse(rule.severity())),
                            document.file(),
                            place,
                            "“"
                                    + words
                                    + "” "
                                    + message
                                    + (term.why().isEmpty() ? "" : ": ")
                                    + term.why(),
                            hint)
                    .withDetails(guideline);
        }
    }

    /** The uses of terms of a kind, in order of their places. */
    static List<Use> uses(ContentDocument document, Terminology terminology, Term.Kind kind) {
        if (terminology.hasNone(kind)) {
            return List.of();
        }
        List<Use> uses = new ArrayList<>();
        for (String key : FRONT_MATTER) {
            document.frontMatter()
                    .get(key)
                    .ifPresent(value -> addUses(value, terminology, kind, uses));
        }
        for (Prose.Block block : document.body().prose().blocks(document.file())) {
            for (TermUse use : usesIn(block, terminology, kind)) {
                Location place = document.file().at(block.span(use.start(), use.end()));
                uses.add(new Use(use.term(), words(use, block.text()), place));
            }
        }
        for (DocumentBody.Link image : document.body().links()) {
            if (image.isImage()) {
                for (TermUse use : terminology.usesIn(image.text(), kind)) {
                    Location place = document.file().at(image.span());
                    uses.add(new Use(use.term(), words(use, image.text()), place));
                }
            }
        }
        return uses;
    }

    private static void addUses(
            YamlNode value, Terminology terminology, Term.Kind kind, List<Use> uses) {
        String text = value.text().orElse("");
        for (TermUse use : terminology.usesIn(text, kind)) {
            uses.add(new Use(use.term(), words(use, text), value.location()));
        }
    }

    private static List<TermUse> usesIn(
            Prose.Block block, Terminology terminology, Term.Kind kind) {
        return block.form() == Prose.Form.QUOTED_BLOCK
                ? List.of()
                : terminology.usesIn(block.text(), kind).stream()
                        .filter(
                                use ->
                                        IntStream.range(use.start(), use.end())
                                                .allMatch(i -> block.kindAt(i) == Prose.Kind.OWN))
                        .toList();
    }

    private static String words(TermUse use, String text) {
        return text.substring(use.start(), use.end());
    }
}
