package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslItemTest {

    private static final String JANE = "{\"family\":\"Example\",\"given\":\"Jane\"}";
    private static final String JOHN = "{\"family\":\"Sample\",\"given\":\"John\"}";
    private static final String BODY = "{\"literal\":\"Office of Samples\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"author\":[" + JANE + "] | Example",
                "\"author\":[" + BODY + "] | Office of Samples",
                "\"author\":[" + JANE + "," + JOHN + "] | Example and Sample",
                "\"author\":[" + JANE + "," + JOHN + "," + BODY + "] | Example and others",
                "\"editor\":[" + JOHN + "] | Sample",
                "\"author\":[{\"given\":\"Jane\"}] | Jane",
                "\"author\":[{\"family\":\"Sample\",\"non-dropping-particle\":\"van\"}] | van"
                        + " Sample",
                "\"author\":[{}],\"publisher\":\"Sample Press\" | Sample Press",
                "\"author\":\"Jane\",\"publisher\":\"Sample Press\" | Sample Press",
                "\"publisher\":\"Sample Press\",\"title\":\"A Work\" | Sample Press",
                "\"title\":\"A Work\" | A Work",
                "\"type\":\"book\" | doe-1999"
            })
    void shortAuthorNamesWhoeverMadeTheWork(String fields, String name) {
        assertEquals(name, item(fields).shortAuthor());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A Work | A Work",
                "The <i>Made-up</i> Ship | The Made-up Ship",
                "<b>A <i>B</i></b> H<sub>2</sub>O | A B H2O",
                "Of <span class=\\\"nocase\\\">a Thing</span> | Of a Thing",
                "<span style=\\\"font-variant:small-caps;\\\">Old</span> <sc>New</sc> | Old New",
                "a <b and <script>c</script> | a <b and <script>c</script>"
            })
    void aTitleHasWordsWithoutMarkup(String title, String words) {
        assertEquals(words, item("\"title\":\"" + title + "\"").plainTitle());
        assertEquals(words, item("\"title\":\"" + title + "\"").shortAuthor());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"date-parts\":[[1999,7,30]]} | 1999-07-30",
                "{\"date-parts\":[[\"1999\",\"7\"]]} | 1999-07",
                "{\"date-parts\":[[1999]]} | 1999",
                "{\"date-parts\":[[800]]} | 0800",
                "{\"date-parts\":[[1999,1],[1999,3]]} | 1999-01",
                "{\"date-parts\":[[-44]]} | ``",
                "{\"date-parts\":[[]]} | ``",
                "{\"date-parts\":[]} | ``",
                "{\"literal\":\"the nineties\"} | ``",
                "1999 | ``"
            })
    void issuedIsAsExactAsTheEntry(String issued, String date) {
        assertEquals(date, item("\"issued\":" + issued).issued().orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "doe-1999, true",
        "https://example.com/{x}?a=b, true",
        "doe 1999, false",
        "doe-1999}, false",
        "'', false"
    })
    void idIsCitableIfBracesCanHoldIt(String id, boolean isCitable) {
        Location place = Location.wholeFile("library.json");
        CslItem item = new CslItem(id, "book", "A Made-up Work", "", Map.of(), place);
        assertEquals(isCitable, item.isCitable(), id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/x?y#z | true",
                "HTTP://EXAMPLE.ORG | true",
                "javascript:alert(1) | false",
                "data:text/html,x | false",
                "ftp://example.org/ | false",
                "//example.org/ | false",
                "https:// | false",
                "https:///path | false",
                "https://example.org/a b | false",
                "example.org | false"
            })
    void onlyHttpAndHttpsAreWebAddresses(String url, boolean isAddress) {
        assertEquals(isAddress, item("\"URL\":\"" + url + "\"").isWebAddress());
    }

    @Test
    void anItemWithoutAddressHasNone() {
        assertEquals(false, item("\"type\":\"book\"").isWebAddress());
    }

    private static CslItem item(String fields) {
        String json = "[{\"id\":\"doe-1999\"," + fields + "}]";
        return Bibliography.read(ContentFile.of("library.json", json)).entries().get(0);
    }
}
