package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibliographyTest {

    @Test
    void itemsKeepTheirPlaceAndOrder() {
        Bibliography library = read("[\n  {\"id\": \"b\"},\n  {\"id\": \"a\"}\n]\n");
        assertEquals(List.of("b", "a"), library.entries().stream().map(CslItem::id).toList());
        assertEquals(new Location("library.json", 3, 3), library.entries().get(1).location());
        assertEquals(Set.of("a", "b"), library.ids());
    }

    @Test
    void fieldsAreKeptAsTheyAre() {
        CslItem item = read("[{\"id\":\"a\",\"x\":[1,{\"y\":null}],\"z\":true}]").entries().get(0);
        assertEquals(List.of("id", "x", "z"), List.copyOf(item.fields().keySet()));
        assertEquals("[1, {y=null}]", item.fields().get("x").toString());
        assertEquals(true, item.fields().get("z"));
    }

    @Test
    void numbersAsIdsBecomeText() {
        assertEquals("17", read("[{\"id\":17}]").find("17").orElseThrow().id());
    }

    @Test
    void entriesThatRulesJudgeAreKept() {
        Bibliography library =
                read(
                        "[{\"id\":\"a\",\"title\":\"One\"},{\"id\":\"a\"},{\"title\":\"Two\"},{\"id\":[]}]");
        assertEquals(4, library.entries().size());
        assertEquals("One", library.find("a").orElseThrow().title());
        assertEquals(Set.of("a"), library.ids());
    }

    @Test
    void addressesOfScriptsAreKeptForTheRules() {
        CslItem item = read("[{\"id\":\"a\",\"URL\":\"javascript:alert(1)\"}]").entries().get(0);
        assertEquals("javascript:alert(1)", item.url());
    }

    @Test
    void anEmptyListIsALibrary() {
        assertEquals(List.of(), read("[]").entries());
        assertEquals(Map.of(), Bibliography.EMPTY.find("a").map(CslItem::fields).orElse(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[\\n"
                        + " {`id`: `a`,}\\n"
                        + "] | 2:12 | a comma stands before a closing } | delete the comma",
                "[\\n"
                        + " {`id`: `a`},\\n"
                        + "] | 2:13 | a comma stands before a closing ] | delete the comma",
                "[{`id`: `a` `title`: 1}] | 1:13 | a comma is missing before this place | put a"
                        + " comma",
                "[{`id`: `a`} {`id`: 1}] | 1:14 | a comma is missing before this place | put a"
                        + " comma",
                "[{`id`: `a\\n`}] | 1:11 | a text does not end on its line | put the closing",
                "[{id: 1}] | 1:3 | a quotation mark is missing | straight double quotation marks",
                "[{`id`: abc}] | 1:9 | a quotation mark is missing | straight double",
                "[{`id`: “a”}] | 1:9 | a text begins with a quotation mark that JSON | straight"
                        + " double",
                "[{`id`: 'a'}] | 1:9 | a text begins with a quotation mark that JSON | straight"
                        + " double",
                "[{`id` 1}] | 1:8 | a colon is missing | write `name`: value",
                "[{`id`: 1, `id`: 2}] | 1:16 | a field stands twice in one item: id | delete one",
                "[{`id`: 1 | 1:10 | the library ends in the middle of an item | is missing",
                "[{`id`: `abc | 1:13 | the library ends in the middle of an item | is missing",
                "[ // c\\n] | 1:3 | JSON has no comments | delete the comment",
                "[{`id`: 01}] | 1:10 | the library is not JSON: Invalid numeric value | check"
                        + " commas",
                "{`items`: []} | 1:1 | the library is no list | CSL JSON",
                "[`a`] | 1:2 | an entry of the library is no item | CSL JSON",
                "[] [] | 1:4 | something stands after the end of the library | move what follows"
            })
    void brokenLibrariesAreRefusedWithPlaceAndHint(
            String json, String place, String message, String hint) {
        String text = json.replace('`', '"').replace("\\n", "\n");
        UnreadableInputException e = assertThrows(UnreadableInputException.class, () -> read(text));
        assertEquals("library-broken", e.ruleId());
        assertEquals("library.json:" + place, e.location().toString());
        assertTrue(e.getMessage().startsWith(message), e.getMessage());
        assertTrue(e.hint().contains(hint.replace('`', '"')), e.hint());
    }

    @Test
    void theExcerptIsTheLineOfTheError() {
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> read("[\n {\"id\" 1}\n]"));
        assertEquals(" {\"id\" 1}", e.excerpt());
    }

    @Test
    void anEmptyFileIsNoLibrary() {
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> read(" \n"));
        assertEquals("the library is empty", e.getMessage());
        assertEquals("write [] in it", e.hint());
    }

    @Test
    void deepNestingIsRefusedNotSurvivedByChance() {
        String json = "[{\"id\":" + "[".repeat(100_000);
        UnreadableInputException e = assertThrows(UnreadableInputException.class, () -> read(json));
        assertTrue(e.getMessage().startsWith("the library is not JSON"), e.getMessage());
    }

    private static Bibliography read(String json) {
        return Bibliography.read(ContentFile.of("library.json", json));
    }
}
