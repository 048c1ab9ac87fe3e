package org.humanbeingsfirst.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSelectionTest {

    private static final RuleInfo RULE =
            new RuleInfo("made-up-link", RuleGroup.LINKS, Severity.WARNING, "made up");
    private static final RuleInfo UNREADABLE =
            new RuleInfo("input-made-up", RuleGroup.INPUT, Severity.ERROR, "made up");

    @ParameterizedTest
    @CsvSource({
        "'',           '',           REVIEW,  true",
        "links,        '',           REVIEW,  true",
        "made-up-link, '',           WARNING, true",
        "images,       '',           REVIEW,  false",
        "'',           links,        REVIEW,  false",
        "links,        made-up-link, REVIEW,  false",
        "made-up-link, links,        REVIEW,  false",
        "links,        '',           ERROR,   false",
        "made-up,      '',           REVIEW,  false",
    })
    void ruleIsChosenByIdOrGroupAndWeight(
            String only, String skip, Severity lightest, boolean isChosen) {
        RuleSelection selection = new RuleSelection(names(only), names(skip), lightest);
        assertEquals(isChosen, selection.names(RULE));
        assertEquals(isChosen, selection.includes(RULE));
    }

    private static Set<String> names(String name) {
        return name.isEmpty() ? Set.of() : Set.of(name);
    }

    @Test
    void whatCannotBeReadIsReportedUnlessItIsSkipped() {
        RuleSelection links = new RuleSelection(Set.of("links"), Set.of(), Severity.ERROR);
        assertFalse(links.names(UNREADABLE));
        assertTrue(links.includes(UNREADABLE));
        RuleSelection skipping =
                new RuleSelection(Set.of("links"), Set.of("input"), Severity.REVIEW);
        assertFalse(skipping.includes(UNREADABLE));
    }
}
