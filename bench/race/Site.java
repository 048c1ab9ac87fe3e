package race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A program's copy of the made-up site.
 *
 * @param program whose it is
 * @param folder where it lies
 * @param posts how many it has
 */
record Site(Program program, Path folder, int posts) {

    /** Makes a site anew; an old one in its place is deleted. */
    static Site make(Program program, Path sites, int posts, boolean withCitations)
            throws IOException {
        Path folder = sites.resolve(program.form().name().toLowerCase(Locale.ROOT));
        Site site = new Site(program, folder, posts);
        site.delete();
        Trees.copy(program.skeleton(), folder);
        Corpus.write(posts, folder, program.form(), withCitations);
        return site;
    }

    /** Deletes all that builds left here. */
    void forgetBuilds() throws IOException {
        for (String trace : program.traces()) {
            Trees.delete(folder.resolve(trace));
        }
    }

    /** Builds it, with whatever the last build left. */
    Child.Usage build() throws IOException, InterruptedException {
        return Child.run(folder, folder.resolveSibling("build.log"), program.build());
    }

    /** Builds it as if for the first time. */
    Child.Usage buildCold() throws IOException, InterruptedException {
        forgetBuilds();
        return build();
    }

    /**
     * Adds a sentence to a post.
     *
     * @param edit every edit of a site has a number of its own
     */
    Edit editBody(int edit) throws IOException {
        Path file = post(edit);
        String sentence = "Sentence " + edit + " was added.";
        return new Edit(
                file, Files.readString(file) + "\n" + sentence + "\n", address(edit), sentence);
    }

    /** Gives a post another title, which listings and neighbours show too. */
    Edit editTitle(int edit) throws IOException {
        Path file = post(edit);
        String title = "Title " + edit;
        String text = Files.readString(file).replaceFirst("(?m)^title: .*$", "title: " + title);
        return new Edit(file, text, "/archive/", title);
    }

    /**
     * A change of a post, not yet made.
     *
     * @param file of the post
     * @param text what it will be
     * @param address of a page that must show the change
     * @param shown what that page must show
     */
    record Edit(Path file, String text, String address, String shown) {

        /** Saves the file. */
        void save() throws IOException {
            Files.writeString(file, text);
        }
    }

    /** The text of a built page. */
    String page(String address) throws IOException {
        return Files.readString(
                folder.resolve(program.output()).resolve(program.form().page(address)));
    }

    /** How many HTML files were built. */
    long pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(program.output()))) {
            return files.filter(file -> file.toString().endsWith(".html")).count();
        }
    }

    /** Deletes it. */
    void delete() throws IOException {
        Trees.delete(folder);
    }

    private Path post(int edit) {
        return folder.resolve(Corpus.file(number(edit), program.form()));
    }

    private String address(int edit) {
        return program.form().address(Corpus.slug(number(edit)));
    }

    /** Spread over the site: 7 and 10^n have no common divisor, so each edit has its post. */
    private int number(int edit) {
        return (int) (edit * 7L % posts);
    }

    /**
     * Stops the race if sites differ: all must have as many pages, and a few pages must read the
     * same.
     *
     * @throws IllegalStateException if they do not
     */
    static void compare(List<Site> built) throws IOException {
        Site first = built.get(0);
        int last = first.posts - 1;
        List<String> addresses =
                List.of(
                        "/",
                        "/archive/",
                        "/topics/tag-0/",
                        "/posts/" + Corpus.slug(0) + "/",
                        "/posts/" + Corpus.slug(last / 2) + "/",
                        "/posts/" + Corpus.slug(last) + "/");
        for (Site other : built) {
            if (other.pages() != first.pages()) {
                throw new IllegalStateException(
                        "%s made %d pages, %s %d"
                                .formatted(
                                        other.program.name(),
                                        other.pages(),
                                        first.program.name(),
                                        first.pages()));
            }
            for (String address : addresses) {
                if (!visibleText(other.page(address)).equals(visibleText(first.page(address)))) {
                    throw new IllegalStateException(
                            "%s reads differently in %s and in %s"
                                    .formatted(
                                            address, other.program.name(), first.program.name()));
                }
            }
        }
    }

    /** Enough for pages of plain words: they hold no comments, scripts or entities. */
    private static String visibleText(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }
}
