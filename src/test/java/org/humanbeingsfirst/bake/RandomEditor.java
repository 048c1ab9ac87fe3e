package org.humanbeingsfirst.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.humanbeingsfirst.TestSite;

/**
 * An editor without a plan: adds, changes, renames and deletes whatever a site is made of. The same
 * seed edits the same way. Some edits are mistakes.
 */
final class RandomEditor {

    private static final LocalDate FIRST_DAY = LocalDate.of(2029, 1, 1);
    private static final String POSTS = "content/posts";
    private static final String TERMINOLOGY = "registers/terminology.yaml";
    private static final String SERIES = "content/series/made-up-series";

    private final Path site;
    private final Random random;
    private int names;

    /** Fills a made-up site with posts, and with pages that list them. */
    RandomEditor(Path site, long seed) {
        this.site = site;
        this.random = new Random(seed);
        TestSite.copyWithRealTemplatesTo(site);
        for (String template : List.of("archive", "corrections", "search", "sources", "topics")) {
            write("content/" + template + ".md", head("A list", "template: " + template));
        }
        for (int i = 0; i < 6; i++) {
            addPost();
        }
    }

    /** Edits something and says what. */
    String edit() {
        List<Supplier<String>> edits =
                List.of(
                        this::addPost,
                        this::addDraft,
                        () -> inSome(POSTS, ".md", "\nstatus: published", "\nstatus: draft"),
                        () -> inSome(POSTS, ".md", "\nstatus: draft", "\nstatus: published"),
                        () -> inSome(POSTS, ".md", "title: ", "title: Newer "),
                        () -> inSome(POSTS, ".md", "title: Newer ", "title: "),
                        () -> inSome(POSTS, ".md", "summary: ", "summary: Rather "),
                        () -> inSome(POSTS, ".md", "\ntags: [made-up]", ""),
                        () -> inSome(POSTS, ".md", "\nstatus:", "\ntags: [made-up]\nstatus:"),
                        () -> inSome(POSTS, ".md", "date: 2029-01-0", "date: 2029-02-1"),
                        () -> inSome(POSTS, ".md", "date: 2029-01-0", "date: 2031-01-0"),
                        () -> inSome(POSTS, ".md", "---\n\n", "---\n\nA first sentence. "),
                        () ->
                                inSome(
                                        POSTS,
                                        ".md",
                                        "\nstatus:",
                                        "\naliases: [" + old() + "]\nstatus:"),
                        () -> inSome(POSTS, ".md", "\nstatus:", "\nupdated: 2029-12-24\nstatus:"),
                        () -> append(POSTS, ".md", "\nMore words [@roe-2001].\n"),
                        () ->
                                append(
                                        POSTS,
                                        ".md",
                                        "\n> " + TestSite.PASSAGE + "\n> -- [@doe-1999]\n"),
                        () ->
                                append(
                                        POSTS,
                                        ".md",
                                        "\n> Nobody wrote these words.\n> -- [@doe-1999]\n"),
                        () -> append(POSTS, ".md", "\nA mistake [@nobody-1900].\n"),
                        () -> rename(POSTS),
                        () -> rename(SERIES),
                        () -> delete(POSTS),
                        () -> append(SERIES, ".md", "\nMore of the series.\n"),
                        () -> inSome(SERIES, ".md", "title: ", "title: Newer "),
                        () -> inSome(SERIES, ".md", "parts: 2", "parts: 3"),
                        () ->
                                inSome(
                                        SERIES,
                                        ".md",
                                        "\nstatus:",
                                        "\naliases: [" + old() + "]\nstatus:"),
                        () ->
                                write(
                                        SERIES + "/part-three.md",
                                        head(
                                                "Part three",
                                                "date: 2029-11-20\n"
                                                        + "series: made-up-series\n"
                                                        + "part: 3")),
                        () ->
                                inSome(
                                        "sources",
                                        ".json",
                                        "A Made-up Work",
                                        "A Work That Is Made Up"),
                        () -> inSome("sources", ".json", "Sample", "Specimen"),
                        () -> inSome("sources", ".json", "[\n", "[\n\n"),
                        () -> inSome("sources/passages", ".yaml", "p. 4", "p. 5"),
                        () -> inSome("sources/passages", ".yaml", "12 pages", "13 pages"),
                        () ->
                                inSome(
                                        "sources/passages",
                                        ".yaml",
                                        "means: read",
                                        "means: saved-copy"),
                        () -> inSome("registers", ".yaml", "title: ", "title: Newer "),
                        () ->
                                append(
                                        "registers",
                                        ".yaml",
                                        "- id: topic-"
                                                + ++names
                                                + "\n  title: Another\n  summary: One more.\n"),
                        () -> write("registers/spare-" + ++names + ".yaml", "- a: 1\n"),
                        () -> write(TERMINOLOGY, disputed("words of post", "warning")),
                        () -> write(TERMINOLOGY, disputed("post 2", "review")),
                        () -> write(TERMINOLOGY, disputed("made up *", "review")),
                        () -> inSome("registers", "terminology.yaml", "warning", "review"),
                        () ->
                                inSome(
                                        "registers",
                                        "terminology.yaml",
                                        "instead: ",
                                        "instead: even "),
                        () -> append("templates", ".ftl", "<#-- " + ++names + " -->\n"),
                        () ->
                                inSome(
                                        "templates",
                                        "article.ftl",
                                        "<h1",
                                        "<h1 data-edit=\"" + ++names + "\""),
                        () ->
                                append(
                                        "templates/components",
                                        ".css",
                                        "\n.made-up-" + ++names + " {}\n"),
                        () -> append("assets", ".svg", "<!-- " + ++names + " -->"),
                        () -> write("assets/file-" + ++names + ".txt", "made up"),
                        () -> delete("assets"),
                        () -> write(POSTS + "/table-" + ++names + ".csv", "a,b\n1,2\n"),
                        () -> inSome(".", "jbake.properties", "site.title=", "site.title=Newer "),
                        () -> inSome(".", "jbake.properties", "en-GB", "en-US"),
                        () -> append(".", "jbake.properties", "\ncitation.style=apa\n"),
                        () -> append(".", "jbake.properties", "\nsite.precompress=true\n"),
                        () -> append(".", "jbake.properties", "\nsite.precompress=false\n"));
        return edits.get(random.nextInt(edits.size())).get();
    }

    private String addPost() {
        int number = ++names;
        LocalDate date = FIRST_DAY.plusDays(number % 40);
        return write(
                POSTS + "/post-" + number + ".md",
                head("Post " + number, "date: " + date + "\ntags: [made-up]")
                        + "Words of post "
                        + number
                        + (number % 2 == 0 ? " [@doe-1999, p. 3].\n" : ".\n"));
    }

    private String addDraft() {
        String added = addPost();
        return added + ", " + inSome(POSTS, ".md", "\nstatus: published", "\nstatus: draft");
    }

    private static String disputed(String words, String severity) {
        return "- kind: disputed\n  severity: "
                + severity
                + "\n  terms: ["
                + words
                + "]\n  instead: more\n  why: it is made up\n";
    }

    private String old() {
        return "/old/" + ++names + "/";
    }

    private static String head(String title, String keys) {
        return "---\ntitle: "
                + title
                + "\nsummary: A made-up summary that is long enough to be a summary here.\n"
                + keys
                + "\nstatus: published\n---\n\n";
    }

    private String write(String path, String text) {
        Tree.write(site.resolve(path), text);
        return "write " + path;
    }

    private String inSome(String folder, String ending, String words, String others) {
        Path file = some(folder, ending);
        if (file == null) {
            return "nothing";
        }
        String text = Tree.read(file);
        int at = text.indexOf(words);
        if (at < 0) {
            return "nothing";
        }
        Tree.write(file, text.substring(0, at) + others + text.substring(at + words.length()));
        return "change in " + file + ": " + words.strip() + " -> " + others.strip();
    }

    private String append(String folder, String ending, String text) {
        Path file = some(folder, ending);
        if (file == null) {
            return "nothing";
        }
        Tree.write(file, Tree.read(file) + text);
        return "append to " + file + ": " + text.strip();
    }

    private String rename(String folder) {
        Path file = some(folder, ".md");
        if (file == null) {
            return "nothing";
        }
        Path renamed = file.resolveSibling("renamed-" + ++names + ".md");
        Tree.write(renamed, Tree.read(file));
        Tree.delete(file);
        return "rename " + file + " to " + renamed.getFileName();
    }

    private String delete(String folder) {
        Path file = some(folder, "");
        if (file == null) {
            return "nothing";
        }
        Tree.delete(file);
        return "delete " + file;
    }

    private Path some(String folder, String ending) {
        Map<String, String> files = folder.equals(".") ? Map.of() : Tree.of(site.resolve(folder));
        List<Path> candidates =
                folder.equals(".")
                        ? Stream.of(site.resolve(ending)).filter(Files::exists).toList()
                        : files.keySet().stream()
                                .filter(path -> path.endsWith(ending))
                                .map(path -> site.resolve(folder).resolve(path))
                                .toList();
        return candidates.isEmpty() ? null : candidates.get(random.nextInt(candidates.size()));
    }
}
