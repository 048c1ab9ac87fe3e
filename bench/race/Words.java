package race;

import java.util.List;
import java.util.Random;

/** Made-up text: words drawn from a short list, the same for the same seed. */
final class Words {

    private static final List<String> ALL =
            List.of(
                    ("anchor basin cedar delta ember fable garden harbour island jasmine kettle"
                         + " lantern meadow needle orchard paper quarry river saddle timber"
                         + " umbrella valley willow yarrow zephyr bread copper dusk evening feather"
                         + " glass honey ink juniper kiln linen marble nettle oak pebble quill rain"
                         + " salt thread")
                            .split(" "));

    private final Random random;

    Words(int seed) {
        this.random = new Random(seed);
    }

    /** A number from 0, smaller than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Some words with spaces between them. */
    String several(int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ").append(ALL.get(random.nextInt(ALL.size())));
        }
        return words.toString();
    }

    /** Some words, the first with a capital letter. */
    String sentenceStart(int count) {
        String words = several(count);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
