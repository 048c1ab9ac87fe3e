package org.humanbeingsfirst.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.humanbeingsfirst.location.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever {@link PlainFields} reads, the library must read alike. */
class PlainFieldsTest {

    private static final List<String> PIECES =
            List.of(
                    "title",
                    "a",
                    "true",
                    "Null",
                    "no",
                    "x-y",
                    "x_y",
                    ": ",
                    ":",
                    " ",
                    "  ",
                    "#",
                    " #",
                    "[",
                    "]",
                    ", ",
                    ",",
                    "\"",
                    "'",
                    "\\",
                    "\\n",
                    "-",
                    "- ",
                    "2030-01-31",
                    "7",
                    "07",
                    "1.5",
                    "1e3",
                    "0x1f",
                    "é",
                    "’",
                    "—",
                    "\u2028",
                    "\t",
                    "{",
                    "}",
                    "&b",
                    "*b",
                    "!t",
                    "|",
                    ">",
                    "%",
                    "@",
                    "`",
                    "?",
                    "?\n",
                    "~",
                    "\n",
                    "\n",
                    "\n",
                    "---\n",
                    "...");

    private static Optional<YamlNode> plain(String yaml) {
        return PlainFields.read("made-up.md", 2, yaml);
    }

    private static YamlNode whole(String yaml) {
        return YamlReader.compose(ContentFile.of("made-up.md", "---\n" + yaml), 2, yaml);
    }

    private static void assertSame(String yaml) {
        Optional<YamlNode> plain = plain(yaml);
        assertTrue(plain.isPresent(), () -> "not read: " + yaml);
        // With the order of fields, of which equality knows nothing.
        assertEquals(whole(yaml).toString(), plain.get().toString(), yaml);
        assertEquals(whole(yaml), plain.get(), yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Made up\n"
                        + "date: 2030-01-31\n"
                        + "status: published\n"
                        + "tags: [one, two-b, Three_3]\n",
                "part: 3\nb: 123456789\n",
                "title: \"Made up: a text # here\"\nsummary: 'Said \"made up\"'\nempty: \"\"\n",
                "title: It’s – made up, (all) of it; 5 % & more * ! ? [x] {y} \\ | > @ ` ~\n",
                "title: Trueish\nno-such: nothing\n",
                "date: 2030-99-99\n"
            })
    void plainFrontMatterIsReadAsByTheLibrary(String yaml) {
        assertSame(yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title: made up",
                "title:\n  made up\n",
                "title: made\n  up\n",
                "title: a: b\n",
                "title: a #b\n",
                "title: true\n",
                "true: x\n",
                "title: \"a\\nb\"\n",
                "title: 'it''s'\n",
                "tags: []\n",
                "tags: [a,b]\n",
                "tags: [a, [b]]\n",
                "tags:\n- a\n",
                "number: 07\n",
                "number: 1.5\n",
                "title: a\ntitle: b\n",
                "title: a \n",
                "# note\ntitle: a\n"
            })
    void everythingElseIsLeftToTheLibrary(String yaml) {
        assertFalse(plain(yaml).isPresent());
    }

    @Test
    void madeUpLinesAreReadAsByTheLibraryOrLeftToIt() {
        Random random = new Random(3);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder yaml = new StringBuilder();
            for (int line = random.nextInt(3); line >= 0; line--) {
                yaml.append((char) ('a' + random.nextInt(3))).append(": ");
                for (int piece = random.nextInt(5); piece >= 0; piece--) {
                    yaml.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                yaml.append('\n');
            }
            if (plain(yaml.toString()).isPresent()) {
                assertSame(yaml.toString());
                read++;
            }
        }
        assertTrue(read > 5_000, "only " + read + " were plain");
    }
}
