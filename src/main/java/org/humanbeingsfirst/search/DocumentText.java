package org.humanbeingsfirst.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.citation.PrintedMarks;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.Prose;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.Topic;
import org.humanbeingsfirst.yaml.YamlNode;

/** Makes {@link SearchText}s of what a site is made of: the words of its editors, without notes. */
public final class DocumentText {

    private static final Pattern OBJECTS = Pattern.compile("\\s*" + Prose.OBJECT);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z+.-]*:\\S+");

    private DocumentText() {}

    /**
     * A document by its sections.
     *
     * @param series title of the series that it is part of, or an empty string
     * @param language in which it is written, if it is not that of the site; else empty
     * @param registers those that its page shows
     */
    public static SearchText of(
            ContentDocument document, String language, String series, List<Register> registers) {
        List<SearchText.Section> sections = new ArrayList<>();
        DocumentBody body = document.body();
        Iterator<DocumentBody.Heading> headings = body.headings().iterator();
        String anchor = "";
        String heading = "";
        StringBuilder text = new StringBuilder();
        for (Prose.Block block : body.prose().blocks(document.file())) {
            if (block.form() == Prose.Form.HEADING && headings.hasNext()) {
                add(anchor, heading, text, sections);
                DocumentBody.Heading next = headings.next();
                anchor = next.id();
                heading = next.text();
            } else {
                text.append(plain(block)).append(' ');
            }
        }
        add(anchor, heading, text, sections);
        for (Register register : registers) {
            add("", "", new StringBuilder(String.join(" · ", words(register.root()))), sections);
        }
        return new SearchText(
                document.permalink(),
                document.type().word(),
                language,
                document.title(),
                series,
                document.date().map(Object::toString).orElse(""),
                document.summary(),
                sections);
    }

    private static void add(
            String anchor, String heading, StringBuilder text, List<SearchText.Section> sections) {
        String plain = BLANKS.matcher(text).replaceAll(" ").strip();
        if (!plain.isEmpty() || !heading.isEmpty()) {
            sections.add(new SearchText.Section(anchor, heading, plain));
        }
        text.setLength(0);
    }

    private static String plain(Prose.Block block) {
        String text = block.text();
        return text.indexOf(Prose.OBJECT) < 0 ? text : OBJECTS.matcher(text).replaceAll("");
    }

    /** What readers are shown of a register: its texts, and not its addresses and signs. */
    private static Set<String> words(YamlNode root) {
        Set<String> words = new LinkedHashSet<>();
        collect(root, words);
        return words;
    }

    private static void collect(YamlNode node, Set<String> words) {
        node.items().forEach(item -> collect(item, words));
        node.fields().forEach((key, field) -> collect(field.value(), words));
        node.text()
                .map(String::strip)
                .filter(text -> text.indexOf(' ') > 0 || text.matches("\\p{Lu}.+|\\d+"))
                .filter(text -> !ADDRESS.matcher(text).matches())
                .ifPresent(words::add);
    }

    /** A topic's page. */
    public static SearchText of(Topic topic) {
        return new SearchText(
                topic.permalink(), "topic", "", topic.title(), "", "", topic.summary(), List.of());
    }

    /**
     * A cited work.
     *
     * @param address where the site lists it
     * @param language of the site
     */
    public static SearchText of(CslItem item, String address, String language) {
        String makers = PrintedMarks.in(String.join(", ", item.names()), language);
        String publisher =
                PrintedMarks.in(Objects.toString(item.fields().get("publisher"), ""), language);
        return new SearchText(
                address,
                "source",
                "",
                PrintedMarks.in(item.plainTitle(), language),
                makers,
                "",
                publisher.equals(makers) ? "" : publisher,
                List.of());
    }
}
