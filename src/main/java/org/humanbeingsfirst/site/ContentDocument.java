package org.humanbeingsfirst.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;

/**
 * One content file as plain values.
 *
 * @param file the file
 * @param frontMatter its head, as written
 * @param type follows from its folder
 * @param seriesFolder for parts and series: the folder's name; else an empty string
 * @param permalink its address on the site: begins with {@code /}, ends with {@code /} or a file name
 * @param outline what the rest of the site needs to know of its body
 * @param reading its body, read when it is first asked for
 */
public record ContentDocument(
        ContentFile file,
        FrontMatter frontMatter,
        DocumentType type,
        String seriesFolder,
        String permalink,
        BodyOutline outline,
        Supplier<DocumentBody> reading) {

    /**
     * A document of the content folder: type, series and address follow from its path and its front
     * matter.
     *
     * @param pathInContent path below the content folder
     */
    public static ContentDocument at(
            String pathInContent,
            ContentFile file,
            FrontMatter frontMatter,
            BodyOutline outline,
            Supplier<DocumentBody> reading) {
        DocumentType type = DocumentType.ofPath(pathInContent);
        String seriesFolder =
                type == DocumentType.PART || type == DocumentType.SERIES
                        ? pathInContent.split("/")[1]
                        : "";
        String permalink =
                frontMatter
                        .text("permalink")
                        .filter(address -> !address.isBlank())
                        .orElse(Permalink.ofContentPath(pathInContent));
        return new ContentDocument(
                file, frontMatter, type, seriesFolder, permalink, outline, reading);
    }

    /** What its Markdown holds. */
    public DocumentBody body() {
        return reading.get();
    }

    /** The title, or an empty string where the rule {@code front-matter-missing-key} speaks. */
    public String title() {
        return frontMatter.text("title").orElse("");
    }

    public String summary() {
        return frontMatter.text("summary").orElse("");
    }

    public Optional<LocalDate> date() {
        return frontMatter.date("date");
    }

    /** When it changed last: the day of {@code updated}, or of a later correction. */
    public Optional<LocalDate> updated() {
        Stream<LocalDate> corrections =
                frontMatter.get("corrections").stream()
                        .flatMap(list -> list.items().stream())
                        .flatMap(correction -> correction.get("date").stream())
                        .flatMap(date -> date.date().stream());
        return Stream.concat(frontMatter.date("updated").stream(), corrections)
                .max(Comparator.naturalOrder());
    }

    public List<String> tags() {
        return List.copyOf(new LinkedHashSet<>(frontMatter.texts("tags")));
    }

    /** The old addresses that lead to it. */
    public List<String> aliases() {
        return addresses().stream().filter(address -> !address.equals(permalink)).toList();
    }

    /**
     * Its own address and the old ones, the oldest first, as the editors list them. The first stays
     * what it is wherever the document moves. Its own is not the last if it has moved back.
     */
    public List<String> addresses() {
        List<String> old = frontMatter.texts("aliases");
        return old.isEmpty() // As in most documents.
                ? List.of(permalink)
                : Stream.concat(old.stream(), Stream.of(permalink)).distinct().toList();
    }

    /** The part's number within its series; empty for other types. */
    public Optional<Integer> part() {
        return frontMatter.integer("part");
    }

    /** The name of the entry template. */
    public String template() {
        return frontMatter.text("template").orElse(type.word());
    }

    /** False if the editors keep it out of the search. */
    public boolean isSearchable() {
        return !frontMatter.text("search").orElse("").equals("false");
    }

    public boolean isDraft() {
        return !frontMatter.text("status").orElse("draft").equals("published");
    }

    /** True if it is published but dated after {@code today}. */
    public boolean isScheduled(LocalDate today) {
        return !isDraft() && isAfter(today);
    }

    /** True if readers see it on {@code today}. */
    public boolean isPublic(LocalDate today) {
        return !isDraft() && !isAfter(today);
    }

    private boolean isAfter(LocalDate today) {
        return date().filter(date -> date.isAfter(today)).isPresent();
    }
}
