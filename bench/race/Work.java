package race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A made-up work and what was read in it: a passage on each of its pages.
 *
 * @param number from 1
 * @param pages sentences by page
 */
record Work(int number, List<List<String>> pages) {

    /** Passages recorded of each work. */
    static final int PASSAGES = 4;

    /** Sentences in a passage. */
    static final int SENTENCES = 4;

    private static final List<String> AUTHORS =
            List.of("Jane Example", "John Sample", "Mary Specimen", "Paul Placeholder");

    /** So many works, the same ones each time. */
    static List<Work> several(int count) {
        List<Work> works = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Words words = new Words(1_000_000 + number);
            List<List<String>> pages = new ArrayList<>();
            for (int page = 0; page < PASSAGES; page++) {
                List<String> sentences = new ArrayList<>();
                for (int sentence = 0; sentence < SENTENCES; sentence++) {
                    sentences.add(words.sentenceStart(18) + ".");
                }
                pages.add(sentences);
            }
            works.add(new Work(number, pages));
        }
        return works;
    }

    /** Writes {@code library.json} and {@code passages/*.yaml} into a folder. */
    static void write(List<Work> works, Path sources) throws IOException {
        Path passages = Files.createDirectories(sources.resolve("passages"));
        List<String> items = new ArrayList<>();
        for (Work work : works) {
            items.add(work.item());
            Files.writeString(passages.resolve(work.id() + ".yaml"), work.record());
        }
        Files.writeString(
                sources.resolve("library.json"), "[\n" + String.join(",\n", items) + "\n]\n");
    }

    /** The item id. */
    String id() {
        return "made-up-" + number;
    }

    /** Where a passage stands. */
    static String locator(int page) {
        return "p. " + (page + 1);
    }

    /** The words of a sentence as recorded, with the full stop. */
    String sentence(int page, int sentence) {
        return pages.get(page).get(sentence);
    }

    private String item() {
        String[] author = AUTHORS.get(number % AUTHORS.size()).split(" ");
        return """
        {
          "id": "%s",
          "type": "book",
          "title": "A Made-up Work %d",
          "author": [{"family": "%s", "given": "%s"}],
          "publisher": "An Invented Press",
          "issued": {"date-parts": [[%d]]},
          "URL": "https://example.org/%s"
        }\
        """
                .formatted(id(), number, author[1], author[0], 1900 + number % 100, id());
    }

    private String record() {
        StringBuilder yaml = new StringBuilder("item: " + id() + "\npassages:\n");
        for (int page = 0; page < PASSAGES; page++) {
            yaml.append("  - exact: \"").append(String.join(" ", pages.get(page))).append("\"\n");
            yaml.append("    locator: ").append(locator(page)).append('\n');
            yaml.append("    where: \"https://example.org/").append(id()).append("\"\n");
            yaml.append("    when: 2020-01-31\n    means: read\n");
        }
        return yaml.toString();
    }
}
