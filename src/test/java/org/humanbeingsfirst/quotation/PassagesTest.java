package org.humanbeingsfirst.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    private static final String COMPLETE =
            """
            item: doe-1999
            passages:
              - exact: The tool and not the hand.
                prefix: It was
                suffix: So she said.
                locator: p. 145
                where: https://example.org/work
                when: 2026-11-23
                means: read
            """;

    @Test
    void everyKeyOfAPassageIsRead() {
        Passage passage = read(COMPLETE).of("doe-1999").get(0);
        assertEquals(
                new Passage(
                        "doe-1999",
                        new TextQuoteSelector(
                                "The tool and not the hand.", "It was", "So she said."),
                        Optional.of("p. 145"),
                        "https://example.org/work",
                        LocalDate.of(2026, 11, 23),
                        Passage.Means.READ,
                        Optional.empty(),
                        new Location("sources/passages/doe-1999.yaml", 3, 5)),
                passage);
        assertEquals(List.of(), read(COMPLETE).defects());
    }

    @Test
    void secondHandPassagesNameTheWorkThatQuotesThem() {
        Passages passages =
                read(
                        entry(
                                "exact: Words\n    when: 2026-11-23\n    means: second-hand\n"
                                        + "    quoted-in: roe-2001"));
        Passage passage = passages.of("doe-1999").get(0);
        assertEquals(Passage.Means.SECOND_HAND, passage.means());
        assertEquals(Optional.of("roe-2001"), passage.quotedIn());
        assertEquals("", passage.readAt());
        assertEquals(List.of(), passages.defects());
    }

    @Test
    void worksWithoutRecordsHaveNone() {
        assertEquals(List.of(), read(COMPLETE).of("roe-2001"));
        assertEquals(List.of(), Passages.EMPTY.of("doe-1999"));
    }

    @Test
    void itemsAreInAlphabeticalOrderWhateverTheOrderOfFiles() {
        ContentFile b = file("b", COMPLETE.replace("doe-1999", "b"));
        ContentFile a = file("a", COMPLETE.replace("doe-1999", "a"));
        assertEquals(
                List.of("a", "b"), List.copyOf(Passages.read(List.of(b, a)).byItem().keySet()));
    }

    @Test
    void recordsReadApartMakeOne() {
        Passages a = Passages.read(List.of(file("a", "item: a\npassages: 1\n")));
        Passages doe = read(COMPLETE);
        Passages union = Passages.union(List.of(doe, a, doe));
        assertEquals(2, union.of("doe-1999").size());
        assertEquals(a.defects(), union.defects());
    }

    @Test
    void brokenYamlIsRefused() {
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> read("item: [\n"));
        assertEquals("yaml-broken", e.ruleId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when: 2026-11-23, means: read, where: w | the passage has no exact | letter",
                "exact: '', when: 2026-11-23, means: read, where: w | the passage has no exact |"
                        + " add",
                "exact: W, means: read, where: w | the passage has no when | 2026-11-23",
                "exact: W, when: yesterday, means: read, where: w | “yesterday” is no date | year",
                "exact: W, when: 2026-02-30, means: read, where: w | “2026-02-30” is no date |"
                        + " year",
                "exact: W, when: 2026-11-23, where: w | the passage has no means | second-hand",
                "exact: W, when: 2026-11-23, means: saved, where: w | “saved” is no means of"
                        + " reading | saved-copy",
                "exact: W, when: 2026-11-23, means: second-hand | the passage has no quoted-in |"
                        + " item id of the work that quotes",
                "exact: [W], when: 2026-11-23, means: read, where: w | exact is not given as text"
                        + " | exact:"
            })
    void unusablePassagesAreLeftOutAndTold(String fields, String message, String hint) {
        Passages passages = read("item: doe-1999\npassages:\n  - {" + fields + "}\n");
        assertEquals(List.of(), passages.of("doe-1999"));
        assertDefect(passages, message, hint);
        assertEquals(3, passages.defects().get(0).location().line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact: W, when: 2026-11-23, means: read | the passage has no where | address",
                "exact: W, when: 2026-11-23, means: read, where: w, quoted-in: x | quoted-in stands"
                        + " in a passage that is not second-hand | delete quoted-in",
                "exact: W, when: 2026-11-23, means: read, were: w, where: w | the key were is not"
                        + " known here | where"
            })
    void slipsThatHinderNoComparisonAreTold(String fields, String message, String hint) {
        Passages passages = read("item: doe-1999\npassages:\n  - {" + fields + "}\n");
        assertEquals(1, passages.of("doe-1999").size());
        assertDefect(passages, message, hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | the file does not record passages | item: doe-1999",
                "passages: [] | the item is missing | item: doe-1999",
                "{item: roe-2001, passages: []} | the file is named doe-1999.yaml but records"
                        + " passages of roe-2001 | rename the file to roe-2001.yaml",
                "item: doe-1999 | passages are not given as a list | - exact:",
                "{item: doe-1999, passages: text} | passages are not given as a list | - exact:",
                "{item: doe-1999, passages: [text]} | the entry is no passage | exact:",
                "{item: doe-1999, passages: [], passage: 1} | the key passage is not known here |"
                        + " passages"
            })
    void filesOfAnotherShapeAreTold(String yaml, String message, String hint) {
        assertDefect(read(yaml), message, hint);
    }

    @Test
    void passagesOfAMisnamedFileBelongToTheItemItNames() {
        assertEquals(
                Set.of("roe-2001"),
                read(COMPLETE.replace("item: doe-1999", "item: roe-2001")).byItem().keySet());
    }

    @Test
    void everyKeyIsDocumented() {
        for (PassageKey key : PassageKey.values()) {
            assertTrue(COMPLETE.contains(key.key()) || key == PassageKey.QUOTED_IN, key.key());
            assertTrue(key.meaning().length() > 10, key.key());
        }
    }

    private static void assertDefect(Passages passages, String message, String hint) {
        assertEquals(1, passages.defects().size(), () -> passages.defects().toString());
        PassageDefect defect = passages.defects().get(0);
        assertEquals(message, defect.message());
        assertTrue(defect.hint().contains(hint), defect.hint());
        assertEquals("sources/passages/doe-1999.yaml", defect.location().file());
    }

    private static String entry(String fields) {
        return "item: doe-1999\npassages:\n  - " + fields + "\n";
    }

    private static Passages read(String yaml) {
        return Passages.read(List.of(file("doe-1999", yaml)));
    }

    private static ContentFile file(String item, String yaml) {
        return ContentFile.of("sources/passages/" + item + ".yaml", yaml);
    }
}
