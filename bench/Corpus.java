import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a made-up site of N posts, the same words for every generator: about 800 words a post, four
 * headings, a list, eight links, three of forty tags. Same N, same bytes.
 *
 * <p>Run as {@code java bench/Corpus.java N FOLDER press|jbake}.
 */
final class Corpus {

    private static final List<String> WORDS =
            List.of(
                    ("anchor basin cedar delta ember fable garden harbour island jasmine kettle"
                                    + " lantern meadow needle orchard paper quarry river saddle timber"
                                    + " umbrella valley willow yarrow zephyr bread copper dusk evening"
                                    + " feather glass honey ink juniper kiln linen marble nettle oak"
                                    + " pebble quill rain salt thread")
                            .split(" "));
    private static final int TAGS = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);

    private final Random random;
    private final boolean isPress;

    private Corpus(boolean isPress, int post) {
        this.isPress = isPress;
        this.random = new Random(post);
    }

    public static void main(String[] arguments) throws IOException {
        int posts = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        boolean isPress = arguments[2].equals("press");
        Path content = Files.createDirectories(folder.resolve("content/posts"));
        for (int number = 0; number < posts; number++) {
            Corpus post = new Corpus(isPress, number);
            Files.writeString(content.resolve(slug(number) + ".md"), post.text(number, posts));
        }
        if (isPress) {
            Files.createDirectories(folder.resolve("registers"));
            Files.writeString(folder.resolve("registers/topics.yaml"), topics());
            Files.writeString(
                    folder.resolve("content/index.md"),
                    "---\ntitle: A made-up site\nsummary: Posts made of random words, to measure with.\n"
                            + "status: published\ntemplate: home\n---\n");
            Files.writeString(
                    folder.resolve("content/archive.md"),
                    "---\ntitle: Archive\nsummary: All made-up posts by year, to measure with, in a list.\n"
                            + "status: published\ntemplate: archive\n---\n");
        }
    }

    private static String slug(int number) {
        return String.format("post-%05d", number);
    }

    private static String topics() {
        StringBuilder yaml = new StringBuilder();
        for (int tag = 0; tag < TAGS; tag++) {
            yaml.append("- id: tag-").append(tag).append("\n  title: Tag ").append(tag);
            yaml.append("\n  summary: Posts that carry the made-up tag ").append(tag).append(".\n");
        }
        return yaml.toString();
    }

    private String text(int number, int posts) {
        StringBuilder text = new StringBuilder(header(number));
        for (int section = 0; section < 4; section++) {
            text.append("\n## ").append(capital(words(4))).append("\n\n");
            text.append(paragraph(90, number, posts)).append("\n\n");
            text.append(paragraph(80, number, posts)).append("\n");
            if (section % 2 == 1) {
                text.append("\n*").append(capital(words(18))).append("*\n");
            }
            if (section == 2) {
                text.append('\n');
                for (int item = 0; item < 5; item++) {
                    text.append("- ").append(words(7)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private String header(int number) {
        String title = capital(words(5));
        LocalDate date = FIRST_DAY.plusDays(number);
        List<String> tags = new ArrayList<>();
        for (int tag = 0; tag < 3; tag++) {
            tags.add("tag-" + (number * 7 + tag * 13) % TAGS);
        }
        String summary = capital(words(12)) + ".";
        if (isPress) {
            return "---\ntitle: " + title + "\nsummary: " + summary + "\ndate: " + date
                    + "\nstatus: published\ntags: [" + String.join(", ", tags) + "]\n---\n";
        }
        return "title=" + title + "\nsummary=" + summary + "\ndate=" + date
                + "\ntype=post\nstatus=published\ntags=" + String.join(",", tags) + "\n~~~~~~\n";
    }

    private String paragraph(int length, int number, int posts) {
        String target = slug((number * 31 + random.nextInt(1000)) % posts);
        String link = isPress ? "/posts/" + target + "/" : "/posts/" + target + ".html";
        return capital(words(length / 2)) + " [" + words(2) + "](" + link + ") **" + words(2)
                + "** " + words(length / 2) + ".";
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
