package org.humanbeingsfirst.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final RuleInfo RULE =
            new RuleInfo("made-up-rule", RuleGroup.PAGES, Severity.ERROR, "made up");
    private static final Finding FINDING =
            Finding.inFile(RULE, "about/index.html", "made up", "do it differently");

    @Test
    void furtherLinesLeaveTheOriginOfAPageWhereItWas() {
        Finding finding =
                FINDING.madeFrom("content/about.md").withDetails(List.of("also: index.html"));
        assertEquals(List.of("from: content/about.md", "also: index.html"), finding.details());
        assertEquals(Optional.of("content/about.md"), finding.origin().map(Location::file));
    }

    @Test
    void originNeedNotBeKnown() {
        assertEquals(Optional.empty(), FINDING.origin());
    }

    @Test
    void originMayBeAPlace() {
        Location place = new Location("content/about.md", 3, 7);
        Finding finding = FINDING.madeFrom("content/about.md").withOrigin(place);
        assertEquals(List.of("from: content/about.md:3:7"), finding.details());
        assertEquals(Optional.of(place), finding.origin());
    }

    @Test
    void fileMayLieBelowAnotherFolder() {
        assertEquals(
                "target/check/about/index.html", FINDING.below("target/check/").location().file());
    }
}
