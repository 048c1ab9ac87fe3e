package race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the posts of a made-up site, the same words for every program: about 800 words a post, four
 * headings, a list, eight links, three of forty tags. Same number of posts, same bytes.
 *
 * <p>With citations, for the press only, each post has five: one of a block quotation, one of a
 * quotation in a sentence, and three without quotation. The quoted words are recorded in the made-up
 * {@link Work}s, and no other words are added but "So … has it." and the words within the citations.
 */
public final class Corpus {

    /** A post without its text. */
    record Post(String slug, String title, String summary, LocalDate date, List<String> tags) {}

    private static final int TAGS = 40;

    /** So early that the last of 50,000 posts, one a day, is not of the future. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1880, 1, 1);

    private static final int POSTS_FOR_EACH_WORK = 20;
    private static final int FEWEST_WORKS = 10;

    private final int posts;
    private final Form form;
    private final List<Work> works;

    private Corpus(int posts, Form form, boolean withCitations) {
        this.posts = posts;
        this.form = form;
        int works = Math.max(FEWEST_WORKS, posts / POSTS_FOR_EACH_WORK);
        this.works = withCitations ? Work.several(works) : List.of();
    }

    /** For a look at the corpus: {@code Corpus POSTS FOLDER press|jbake|hugo|… [--citations]}. */
    public static void main(String[] arguments) throws IOException {
        Form form = Form.valueOf(arguments[2].toUpperCase(Locale.ROOT));
        boolean withCitations = arguments.length > 3 && arguments[3].equals("--citations");
        write(Integer.parseInt(arguments[0]), Path.of(arguments[1]), form, withCitations);
    }

    /**
     * Writes all posts, and what they refer to, into a site's folder.
     *
     * @throws IllegalArgumentException if citations are asked for in a form that has none
     */
    public static void write(int posts, Path site, Form form, boolean withCitations)
            throws IOException {
        if (withCitations && form != Form.PRESS) {
            throw new IllegalArgumentException("only the press reads citations");
        }
        Corpus corpus = new Corpus(posts, form, withCitations);
        for (int number = 0; number < posts; number++) {
            Words words = new Words(number);
            Post post = post(number, words);
            Path file = site.resolve(form.file(post));
            if (number == 0) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, form.frontMatter(post) + corpus.text(number, words));
        }
        if (form == Form.PRESS) {
            Path registers = Files.createDirectories(site.resolve("registers"));
            Files.writeString(registers.resolve("topics.yaml"), topics());
        }
        if (withCitations) {
            Work.write(corpus.works, site.resolve("sources"));
        }
    }

    /** The name of a post in its address: {@code post-00042}. */
    static String slug(int number) {
        return String.format("post-%05d", number);
    }

    /** The file of a post below a site's folder. */
    static String file(int number, Form form) {
        return form.file(post(number, new Words(number)));
    }

    private static Post post(int number, Words words) {
        String title = words.sentenceStart(5);
        List<String> tags = new ArrayList<>();
        for (int tag = 0; tag < 3; tag++) {
            tags.add("tag-" + (number * 7 + tag * 13) % TAGS);
        }
        String summary = words.sentenceStart(12) + ".";
        return new Post(slug(number), title, summary, FIRST_DAY.plusDays(number), tags);
    }

    private static String topics() {
        StringBuilder yaml = new StringBuilder();
        for (int tag = 0; tag < TAGS; tag++) {
            yaml.append("- id: tag-").append(tag).append("\n  title: tag-").append(tag);
            yaml.append("\n  summary: Posts that carry the made-up tag ").append(tag).append(".\n");
        }
        return yaml.toString();
    }

    private String text(int number, Words words) {
        Citing citing = new Citing(works, number);
        StringBuilder text = new StringBuilder();
        for (int section = 0; section < 4; section++) {
            text.append("\n## ").append(words.sentenceStart(4)).append("\n\n");
            text.append(paragraph(90, number, words)).append(".\n\n");
            text.append(paragraph(80, number, words)).append(citing.endOf(section)).append(".\n");
            if (section % 2 == 1) {
                String emphasised = words.sentenceStart(18);
                text.append('\n').append(citing.inPlaceOf(emphasised, section)).append('\n');
            }
            if (section == 2) {
                text.append('\n');
                for (int item = 0; item < 5; item++) {
                    text.append("- ").append(words.several(7)).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Without its full stop. */
    private String paragraph(int length, int number, Words words) {
        String target = slug((number * 31 + words.below(1000)) % posts);
        return words.sentenceStart(length / 2)
                + " ["
                + words.several(2)
                + "]("
                + form.address(target)
                + ") **"
                + words.several(2)
                + "** "
                + words.several(length / 2);
    }

    /** The citations of one post; without works, nothing is cited. */
    private static final class Citing {

        private final List<Work> works;
        private final Words choice;

        Citing(List<Work> works, int number) {
            this.works = works;
            this.choice = new Words(-1 - number);
        }

        /** What ends the second paragraph of a section, before its full stop. */
        String endOf(int section) {
            if (works.isEmpty()) {
                return "";
            }
            return switch (section) {
                case 0 -> " [@" + any().id() + ", pp. 33-35]";
                case 2 -> " [see @" + any().id() + ", ch. 3; also @" + any().id() + "]";
                case 3 -> ". So @" + any().id() + " [p. 7] has it";
                default -> "";
            };
        }

        /** A quotation of as many words as stand in emphasis without citations. */
        String inPlaceOf(String emphasised, int section) {
            if (works.isEmpty()) {
                return "*" + emphasised + "*";
            }
            Work work = any();
            int page = choice.below(Work.PASSAGES);
            String citation = "[@" + work.id() + ", " + Work.locator(page) + "]";
            String sentence = work.sentence(page, choice.below(Work.SENTENCES));
            if (section == 1) {
                return "> " + sentence + "\n>\n> — " + citation;
            }
            String[] quoted = sentence.split(" ");
            String within = String.join(" ", List.of(quoted).subList(4, 14));
            int ownWords = emphasised.indexOf(' ', 40);
            return emphasised.substring(0, ownWords) + " “" + within + "” " + citation + ".";
        }

        private Work any() {
            return works.get(choice.below(works.size()));
        }
    }
}
