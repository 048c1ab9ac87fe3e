package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.humanbeingsfirst.location.ContentFile;
import org.junit.jupiter.api.Test;

class CslJsonTest {

    @Test
    void whatIsWrittenIsReadAsTheSameItem() {
        String json =
                """
                [{"id":"doe-1999","type":"book","title":"\\"Quoted\\" \\\\ <b>ü</b>\\n</script>",
                  "volume":3,"author":[{"family":"Doe","given":"Jane","comma-suffix":true}],
                  "issued":{"date-parts":[[1999,7,30]]},"custom":{"a":null,"b":[1.5,false]}}]
                """;
        CslItem item = read(json);
        CslItem again = read(CslJson.of(item));
        assertEquals(item.fields(), again.fields());
        assertEquals(item.id(), again.id());
    }

    @Test
    void itIsAListOfOneItem() {
        assertEquals(
                "[ {\n  \"id\" : \"doe-1999\",\n  \"type\" : \"book\"\n} ]\n",
                CslJson.of(read("[{\"id\":\"doe-1999\",\"type\":\"book\"}]")));
    }

    private static CslItem read(String json) {
        return Bibliography.read(ContentFile.of("library.json", json)).entries().get(0);
    }
}
