package org.humanbeingsfirst.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    @Test
    void theBodyBeginsAfterTheSecondFence() {
        ContentFile file = ContentFile.of("x.md", "---\ntitle: T\ntags: [a, b]\n---\nBody\n");
        FrontMatter frontMatter = FrontMatter.split(file);
        assertEquals("Body\n", file.text().substring(frontMatter.bodyStart()));
        assertEquals(Optional.of("T"), frontMatter.text("title"));
        assertEquals(List.of("a", "b"), frontMatter.texts("tags"));
    }

    @Test
    void aFenceAtTheEndOfTheFileClosesToo() {
        ContentFile file = ContentFile.of("x.md", "---\ntitle: T\n---");
        assertEquals(file.text().length(), FrontMatter.split(file).bodyStart());
    }

    @Test
    void aRuleInTheBodyIsNoFence() {
        ContentFile file = ContentFile.of("x.md", "---\ntitle: T\n---\nOne\n\n---\n\nTwo\n");
        assertEquals("One", file.line(file.at(FrontMatter.split(file).bodyStart()).line()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Just text | front-matter-missing | x.md:1:1",
                "'' | front-matter-missing | x.md:1:1",
                "---\\ntitle: T | front-matter-unclosed | x.md:1:1",
                "---\\n- a\\n--- | front-matter-not-keys | x.md:2:1",
                "---\\ntitle: 'T\\n--- | yaml-broken | x.md:3:1",
            })
    void whatIsNoFrontMatterIsRefusedWithItsPlace(String text, String ruleId, String place) {
        ContentFile file = ContentFile.of("x.md", text.replace("\\n", "\n"));
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> FrontMatter.split(file));
        assertEquals(ruleId, e.ruleId());
        assertEquals(place.split(":")[1], Integer.toString(e.location().line()), e::getMessage);
    }

    @Test
    void valuesOfTheWrongFormReadAsAbsent() {
        FrontMatter frontMatter =
                FrontMatter.split(
                        ContentFile.of(
                                "x.md", "---\ndate: last Tuesday\npart: two\ntags: a\n---\n"));
        assertEquals(Optional.empty(), frontMatter.date("date"));
        assertEquals(Optional.empty(), frontMatter.integer("part"));
        assertEquals(List.of(), frontMatter.texts("tags"));
        assertEquals(new Location("x.md", 2, 7), frontMatter.get("date").orElseThrow().location());
    }
}
