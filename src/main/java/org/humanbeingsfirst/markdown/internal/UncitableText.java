package org.humanbeingsfirst.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.site.DocumentBody.Defect;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * Texts that readers are shown but that can hold no citation: titles and summaries in front matter,
 * text alternatives of images, titles of links. Quoted there, words would stand without a source.
 */
public final class UncitableText {

    private static final List<String> KEYS = List.of("title", "summary", "content-note");

    private static final int LONGEST_DETAIL = 60;

    private UncitableText() {}

    /** A defect for each text of a document's front matter that quotes. */
    public static List<Defect> defects(ContentFile file, FrontMatter frontMatter) {
        List<Defect> defects = new ArrayList<>();
        for (String key : KEYS) {
            Optional<YamlNode> value = frontMatter.get(key);
            if (value.flatMap(YamlNode::text).isPresent()) {
                Location place = value.get().location();
                int start = file.startOfLine(place.line()) + place.column() - 1;
                defect(value.get().text().get(), new Span(start, start)).ifPresent(defects::add);
            }
        }
        return defects;
    }

    /** A defect if a text quotes five words or more, or has a mark without its partner. */
    static Optional<Defect> defect(String text, Span span) {
        return quotation(text)
                .map(words -> new Defect(Defect.Kind.QUOTATION_OUT_OF_PLACE, words, span));
    }

    /** The first words quoted, five or more, shortened for a message. */
    static Optional<String> quotation(String text) {
        if (text.isEmpty()) {
            return Optional.empty(); // As the titles of nearly all links.
        }
        QuotationMarks.Found found = QuotationMarks.in(text, i -> true);
        if (!found.unpaired().isEmpty() && WordCount.of(text) >= InlineQuotations.FEWEST_WORDS) {
            return Optional.of(shortened(text));
        }
        return found.pairs().stream()
                .map(pair -> text.substring(pair.open() + 1, pair.close()))
                .filter(words -> WordCount.of(words) >= InlineQuotations.FEWEST_WORDS)
                .findFirst()
                .map(UncitableText::shortened);
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_DETAIL
                ? line
                : line.substring(0, LONGEST_DETAIL - 1).strip() + "…";
    }
}
