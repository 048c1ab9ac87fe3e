package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.humanbeingsfirst.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The small, made-up site with the templates of the real one, for tests that edit and bake it. */
final class MadeUpSite {

    static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    static final String HOST = "https://humanbeingsfirst.example";
    static final String POST = "content/posts/a-made-up-post.md";
    static final String PART_TWO = "content/series/made-up-series/part-two.md";

    private final Path folder;
    private final Path output;

    /**
     * Lays the site.
     *
     * @param folder an empty folder, in which the built site will be, too
     */
    MadeUpSite(Path folder) {
        this.folder = folder.resolve("site");
        this.output = folder.resolve("built/site");
        TestSite.copyWithRealTemplatesTo(this.folder);
    }

    /** Adds the pages that list posts, sources and topics. */
    void addListings() throws IOException {
        addPage("posts", "archive");
        addPage("sources", "sources");
        addPage("topics", "topics");
    }

    private void addPage(String name, String template) throws IOException {
        Files.writeString(
                file("content/" + name + ".md"),
                "---\n"
                        + "title: Pages\n"
                        + "summary: A made-up summary that is long enough to be one here.\n"
                        + "status: published\n"
                        + "template: "
                        + template
                        + "\n---\n");
    }

    /** A file of the site. */
    Path file(String path) {
        return folder.resolve(path);
    }

    /** Writes other words in the place of some that stand in a file. */
    void edit(String path, String words, String others) throws IOException {
        String text = Files.readString(file(path));
        assertTrue(text.contains(words), text);
        Files.writeString(file(path), text.replace(words, others));
    }

    /** Writes more at the end of a file. */
    void append(String path, String text) throws IOException {
        Files.writeString(file(path), Files.readString(file(path)) + text);
    }

    /** Adds a line to the configuration. */
    void configure(String line) throws IOException {
        append("jbake.properties", "\n" + line + "\n");
    }

    /** A bakery for the site, which may bake it more than once. */
    Bakery bakery() {
        return new Bakery(new Bakery.Order(folder, output, false), Progress.NONE);
    }

    /** Bakes the site on a day on which all that it holds is public. */
    BakedSite bake() {
        return bake(TODAY);
    }

    BakedSite bake(LocalDate today) {
        return bakery().bake(today);
    }

    /** A file of the built site, or its folder for an empty path. */
    Path built(String path) {
        return output.resolve(path);
    }

    /** What a file of the built site says. */
    String text(String path) {
        try {
            return Files.readString(built(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of the built site. */
    Document page(String path) {
        return Jsoup.parse(text(path));
    }
}
