package org.humanbeingsfirst.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionsTest {

    private static final Suppressions.KnownRules RULES =
            new Suppressions.KnownRules(Set.of("soft-rule", "firm-rule"), Set.of("firm-rule"));
    private static final RuleInfo SOFT =
            new RuleInfo("soft-rule", RuleGroup.PAGES, Severity.ERROR, "made up");
    private static final String ENTRY =
            """
            - rule: soft-rule
              file: content/x.md
              excerpt: "some words"
              reason: Made up.
              date: 2030-01-01
            """;

    @TempDir Path siteFolder;

    @Test
    void siteWithoutTheFileSuppressesNothing() {
        Finding finding = finding("content/x.md", "some words");
        Suppressions none = Suppressions.read(siteFolder, RULES);
        assertEquals(List.of(finding), none.applyTo(List.of(finding), Set.of("soft-rule")));
    }

    @Test
    void findingWhoseExcerptHoldsTheWordsIsSuppressed() {
        assertEquals(List.of(), left(ENTRY, finding("content/x.md", "here are some words.")));
    }

    @Test
    void findingWhoseMessageHoldsTheWordsIsSuppressed() {
        Finding whole = Finding.inFile(SOFT, "content/x.md", "there are some words", "");
        assertEquals(List.of(), left(ENTRY, whole));
    }

    @Test
    void lineMayMove() {
        Finding moved =
                new Finding(
                        SOFT,
                        new Location("content/x.md", 99, 1),
                        "made up",
                        new Excerpt("some words", 1, ""),
                        List.of(),
                        "");
        assertEquals(List.of(), left(ENTRY, moved));
    }

    @Test
    void findingInAnotherFileStaysAndTheEntryIsUnused() {
        Finding other = finding("content/y.md", "some words");
        assertEquals(
                List.of(
                        "made up",
                        "no finding of soft-rule in content/x.md matches this suppression"),
                left(ENTRY, other));
    }

    @Test
    void entryOfARuleThatWasNotRunIsNotUnused() {
        Suppressions suppressions = of(ENTRY);
        assertEquals(List.of(), suppressions.applyTo(List.of(), Set.of("other-rule")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason: Made up.   |                    | suppression has no reason",
                "reason: Made up.   | reason: ''         | suppression has no reason",
                "date: 2030-01-01   | date: last week    | suppression has a date that is not"
                        + " year-month-day",
                "rule: soft-rule    | rule: '*'          | suppression has a wildcard as rule",
                "rule: soft-rule    | rule: soft-rul     | suppression names the unknown rule"
                        + " soft-rul",
                "rule: soft-rule    | rule: firm-rule    | findings of firm-rule cannot be"
                        + " suppressed",
                "file: content/x.md | file: content/*.md | suppression has a wildcard as file",
                "file: content/x.md | file: [a, b]       | suppression has no file",
                "excerpt: \"some words\" | excerpt: \"**\" | suppression has a wildcard as excerpt"
            })
    void brokenEntryIsReportedAndSuppressesNothing(String line, String instead, String message) {
        String entry = ENTRY.replace(line, instead == null ? "# nothing" : instead);
        assertEquals(
                List.of("made up", message), left(entry, finding("content/x.md", "some words")));
    }

    @Test
    void starsWithinAnExcerptAreMarkdown() {
        String entry = ENTRY.replace("some words", "**some** words");
        assertEquals(List.of(), left(entry, finding("content/x.md", "here are **some** words")));
    }

    @Test
    void unknownKeyIsReportedAtItsPlace() {
        Finding defect = of(ENTRY + "  line: 3\n").applyTo(List.of(), Set.of()).get(0);
        assertEquals("suppression has the unknown key line", defect.message());
        assertEquals(new Location("suppressions.yaml", 6, 3), defect.location());
    }

    @Test
    void fileThatIsNoListIsReported() {
        assertEquals(List.of("suppressions are not a list"), left("rule: soft-rule\n"));
    }

    private static List<String> left(String yaml, Finding... findings) {
        return of(yaml).applyTo(List.of(findings), Set.of("soft-rule")).stream()
                .map(Finding::message)
                .toList();
    }

    private static Suppressions of(String yaml) {
        return Suppressions.of(ContentFile.of(Suppressions.FILE, yaml), RULES);
    }

    private static Finding finding(String file, String excerpt) {
        return new Finding(
                SOFT,
                new Location(file, 1, 1),
                "made up",
                new Excerpt(excerpt, 1, ""),
                List.of(),
                "");
    }
}
