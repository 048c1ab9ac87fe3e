package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.quotation.Passage;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.site.ImageSize;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class DrawnOnTest {

    private String title = "A Made-up Work";
    private String other = "Another Made-up Work";
    private String words = "purple kettles sang beneath seven paper moons";
    private String topic = "made-up";
    private String term = "made-up words";
    private int height = 48;

    private Fingerprint by(String... itemIds) {
        Bibliography library =
                Bibliography.read(
                        ContentFile.of(
                                "sources/library.json",
                                "[{\"id\": \"roe-2001\", \"type\": \"book\", \"title\": \""
                                        + other
                                        + "\"},\n{\"id\": \"doe-1999\", \"type\": \"book\","
                                        + " \"title\": \""
                                        + title
                                        + "\"}]"));
        Passages passages =
                Passages.read(
                        List.of(
                                ContentFile.of(
                                        "sources/passages/doe-1999.yaml",
                                        "item: doe-1999\npassages:\n  - exact: "
                                                + words
                                                + "\n    when: 2026-01-02\n    means: second-hand\n"
                                                + "    quoted-in: roe-2001\n")));
        ContentFile topics = ContentFile.of("registers/topics.yaml", "- id: " + topic + "\n");
        Map<String, Register> registers = new TreeMap<>();
        registers.put("topics", new Register("topics", topics, YamlReader.read(topics)));
        ContentFile terms =
                ContentFile.of(
                        "registers/terminology.yaml",
                        "- kind: statistic\n  terms: [" + term + "]\n");
        registers.put("terminology", new Register("terminology", terms, YamlReader.read(terms)));
        ReferenceData references =
                ReferenceData.of(
                        library,
                        passages,
                        registers,
                        Map.of("/img/drawing.png", new ImageSize(640, height)));
        return new DrawnOn(references).by(List.of(itemIds));
    }

    @Test
    void theItemCounts() {
        Fingerprint before = by("doe-1999");
        title = "A Work That Is Made Up";
        assertNotEquals(before, by("doe-1999"));
    }

    @Test
    void whatWasReadInItCounts() {
        Fingerprint before = by("doe-1999");
        words = "purple kettles sang beneath eight paper moons";
        assertNotEquals(before, by("doe-1999"));
    }

    @Test
    void theWorkThatQuotesItCounts() {
        Fingerprint before = by("doe-1999");
        other = "A Third Made-up Work";
        assertNotEquals(before, by("doe-1999"));
    }

    @Test
    void otherItemsDoNotCount() {
        Fingerprint before = by("roe-2001");
        title = "A Work That Is Made Up";
        words = "purple kettles sang beneath eight paper moons";
        assertEquals(before, by("roe-2001"));
    }

    @Test
    void theNamesOfTopicsCountForAll() {
        Fingerprint before = by();
        topic = "another";
        assertNotEquals(before, by());
    }

    @Test
    void theTerminologyCountsForAll() {
        Fingerprint before = by();
        term = "other words";
        assertNotEquals(before, by());
    }

    @Test
    void theSizesOfImagesCountForAll() {
        Fingerprint before = by();
        height = 480;
        assertNotEquals(before, by());
    }

    @Test
    void anItemThatIsNotThereIsToldFromOneThatIs() {
        assertNotEquals(by("nobody-1900"), by("doe-1999"));
    }

    /** Whoever adds a field to passages must add it to the fingerprint too, and to this number. */
    @Test
    void everyFieldOfAPassageIsThoughtOf() {
        assertEquals(8, Passage.class.getRecordComponents().length);
    }
}
