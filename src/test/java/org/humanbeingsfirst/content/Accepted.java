package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.yaml.YamlReader;

/**
 * What a tool says and we have looked at and accepted: a list of {@code says} and {@code reason}. An
 * entry without a reason is refused, and one that nothing matched any more fails too.
 */
final class Accepted {

    private final Path file;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> met = new TreeSet<>();

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
                    .forEach(
                            entry -> {
                                entry.text("reason").filter(r -> !r.isBlank()).orElseThrow();
                                accepted.known.add(entry.text("says").orElseThrow());
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return accepted;
    }

    /** True if the list has this; from then on its entry counts as met. */
    boolean has(String said) {
        return known.contains(said) && (met.add(said) || true);
    }

    /** To be called when everything has been looked up. */
    void assertEveryEntryWasMet() {
        Set<String> unmet = new LinkedHashSet<>(known);
        unmet.removeAll(met);
        assertEquals(List.of(), List.copyOf(unmet), () -> file + " accepts what nothing says");
    }
}
