package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;

/**
 * What a tool says and we have looked at and accepted: a list of {@code says}, {@code reason} and,
 * if not everything that is said in these words is meant, {@code of}, words that the thing it is
 * said of must hold. An entry without a reason is refused, and one that nothing matches any more
 * fails too.
 */
final class Accepted {

    private record Entry(String says, String of) {}

    private final Path file;
    private final Set<Entry> entries = new LinkedHashSet<>();
    private final Set<Entry> met = new HashSet<>();

    private Accepted(Path file) {
        this.file = file;
    }

    /** Reads a list below {@code src/test/resources}. */
    static Accepted read(String resource) {
        Path file = Path.of("src", "test", "resources").resolve(resource);
        Accepted accepted = new Accepted(file);
        try {
            YamlReader.read(ContentFile.of(file.toString(), Files.readString(file)))
                    .items()
                    .forEach(accepted::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return accepted;
    }

    private void add(YamlNode entry) {
        if (entry.text("reason").orElse("").isBlank()) {
            throw new IllegalArgumentException(entry.location() + ": an entry without a reason");
        }
        entries.add(new Entry(entry.text("says").orElseThrow(), entry.text("of").orElse("")));
    }

    /**
     * True if the list has this; from then on its entry counts as met.
     *
     * @param said the words of the tool
     * @param of what they are said of
     */
    boolean has(String said, String of) {
        List<Entry> fitting =
                entries.stream()
                        .filter(entry -> entry.says().equals(said) && of.contains(entry.of()))
                        .toList();
        met.addAll(fitting);
        return !fitting.isEmpty();
    }

    /** To be called when everything has been looked up. */
    void assertEveryEntryWasMet() {
        Set<Entry> unmet = new LinkedHashSet<>(entries);
        unmet.removeAll(met);
        assertEquals(List.of(), List.copyOf(unmet), () -> file + " accepts what nothing says");
    }
}
