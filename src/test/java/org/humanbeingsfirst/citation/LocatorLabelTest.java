package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorLabelTest {

    @Test
    void everyLocatorOfCsl102IsThere() {
        List<String> names =
                Arrays.stream(LocatorLabel.values()).map(LocatorLabel::cslName).toList();
        assertEquals(
                List.of(
                        "act",
                        "appendix",
                        "article-locator",
                        "book",
                        "canon",
                        "chapter",
                        "column",
                        "elocation",
                        "equation",
                        "figure",
                        "folio",
                        "issue",
                        "line",
                        "note",
                        "opus",
                        "page",
                        "paragraph",
                        "part",
                        "rule",
                        "scene",
                        "section",
                        "sub-verbo",
                        "supplement",
                        "table",
                        "timestamp",
                        "title-locator",
                        "verse",
                        "version",
                        "volume"),
                names);
    }

    @ParameterizedTest
    @CsvSource({
        "p., page",
        "pp., page",
        "page, page",
        "PAGES, page",
        "p, page",
        "ch., chapter",
        "chap., chapter",
        "chapters, chapter",
        "para., paragraph",
        "¶, paragraph",
        "¶¶, paragraph",
        "§, section",
        "§§, section",
        "sec., section",
        "sect., section",
        "s., section",
        "vol., volume",
        "vols., volume",
        "n., note",
        "nn., note",
        "fig., figure",
        "l., line",
        "ll., line",
        "s.v., sub-verbo",
        "s.vv., sub-verbo",
        "sub verbo, sub-verbo",
        "v., verse",
        "vv., verse",
        "no., issue",
        "nos., issue",
        "bk., book",
        "bks, book",
        "col., column",
        "fol., folio",
        "ff., folio",
        "op., opus",
        "opera, opus",
        "pt., part",
        "pts, part",
        "app., appendix",
        "appendices, appendix",
        "art., article-locator",
        "can., canon",
        "eq., equation",
        "loc., elocation",
        "r., rule",
        "sc., scene",
        "suppl., supplement",
        "tbl., table",
        "tit., title-locator",
        "timestamp, timestamp",
        "version, version",
        "act, act"
    })
    void formsAreReadAsTheirLabel(String form, String cslName) {
        LocatorLabel.Written written = LocatorLabel.at(form + " 3", 0);
        assertEquals(cslName, written.label().cslName());
        assertEquals(form.length(), written.length());
    }

    @Test
    void everyFormIsReadAsTheLabelThatDeclaresIt() {
        for (LocatorLabel label : LocatorLabel.values()) {
            for (String form : label.forms()) {
                assertEquals(label, LocatorLabel.at(form + " 3", 0).label(), form);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"particularly 3", "noted 3", "p3", "vols3", "3"})
    void otherWordsAreNoLabels(String text) {
        assertNull(LocatorLabel.at(text, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | p.",
                "33–35 | pp.",
                "33-35 | pp.",
                "3, 7 | pp.",
                "3 and 7 | pp.",
                "3 & 7 | pp.",
                "iv–vi | pp.",
                "iv | p.",
                "A-1 | p.",
                "123(4)a | p.",
                "(xv)–(xvii) | pp."
            })
    void listsAndRangesArePlural(String value, String shortForm) {
        assertEquals(shortForm, LocatorLabel.PAGE.shortForm(value));
    }
}
