package org.humanbeingsfirst.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The passages are made up. Each case: what the source has, then what the quotation has. */
class QuotationMatcherTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The weavers kept the key. | The weavers kept the key.",
                "The weavers kept the key. | The weavers kept the key",
                "The weavers kept the key. | kept the key",
                "The weavers kept the key. | weavers",
                "“So,” she said, ‘it is’ – always. | “So,” she said, ‘it is’ – always.",
                "She said “it is so” and left. | “it is so”",
                "They [the weavers] kept it. | They [the weavers] kept it.",
                "They left […] and kept it. | left […] and kept",
                "It was 15–21 years ago. | 15–21 years",
                "It cost 1,200.50 pounds. | cost 1,200.50 pounds",
                "key key key lock | key key lock",
                "Siân kept the key. | Siân kept",
                "There were 12 per town and year | per town and year",
                "In 2019 one weaver kept it | weaver kept it",
                "In 2019 120 weavers kept it | 120 weavers kept it",
                "aged 15 – 21 in the town | 21 in the town",
                "the mid-1990s weavers of it | 1990s weavers of it",
                "the weavers —5 of them— left | 5 of them",
                "They were not believed by the guild | believed by the guild",
                "The weavers, not the guild, kept it. All left | All left"
            })
    void sameCharactersAreExact(String source, String quoted) {
        assertEquals(Verdict.EXACT, verdict(source, quoted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // quotation marks and apostrophes
                "The weaver's \"own\" key | The weaver’s “own” key",
                "She said 'it is so' then | She said “it is so” then",
                "the so-called “free” weavers kept it | the so-called ‘free’ weavers kept it",
                "the «free» weavers | the \"free\" weavers",
                "the weavers’ key was lost | the weavers' key was lost",
                "They don't weave at night | They don’t weave at night",
                // dashes and the spaces round them
                "the key - the old one - was lost | the key – the old one – was lost",
                "the key—the old one—was lost | the key – the old one – was lost",
                "the key -- the old one | the key — the old one",
                "aged 15-21 at the time | aged 15–21 at the time",
                "a well-known weaver | a well‑known weaver",
                // white space
                "the  old   key | the old key",
                "the\u00A0old key | the old key",
                "the old\u202Fkey was | the old key was",
                // ellipsis
                "and then … the key | and then ... the key",
                "and then. . . the key | and then… the key",
                // first letter
                "when the weavers left they kept it | The weavers left",
                "The weavers left | the weavers left",
                "it was then. The weavers left | ‘the weavers left",
                "and the weavers left | [T]he weavers left",
                // invisible characters, ligatures, accents
                "the of­fi­cial key | the official key",
                "the oﬃcial ﬁre | the official fire",
                "Sia\u0302n kept it | Siân kept it",
                "the key​ was lost | the key was lost",
                // punctuation at the end
                "the key was lost and found | the key was lost.",
                "the key was lost. Then | the key was lost,",
                "the key was lost, and found | the key was lost.",
                // marked omissions
                "the weavers, who were old, kept the key | the weavers […] kept the key",
                "the weavers, who were old, kept the key | the weavers [...] kept the key",
                "the weavers, who were old, kept the key | the weavers [ . . . ] kept the key",
                "a b c d e f g h | a […] d […] g h",
                "They wove. The key was lost. Nobody knew. | They wove. […] Nobody knew.",
                "They wove by day. The key was lost. | They wove […] the key was lost.",
                "They wove by day. The key was lost. | They wove. […] The key was lost.",
                "The weavers kept the key | […] kept the key",
                "The weavers kept the key | The weavers […]",
                "They were tired, not ill, and wove | They were tired […] and wove",
                "They wove. Not one slept. They sang | They wove. […] They sang",
                // insertions
                "They kept the key | [The weavers] kept the key",
                "When the old weavers came they kept it | When [they] came they kept it",
                "The weavers kept it | The weavers [of the town] kept it",
                "They kept the key of it | They kept the key of [the town]",
                "the \"old\" key [of the town] was lost | the “old” key [of the town] was lost",
                "the weaver came | the weaver[s] came",
                "the weavers came | the weaver[s] came",
                "the weavers are coming home | the weavers [were] coming home",
                "They kept it, then sang, and left | [The weavers] kept it […] and left"
            })
    void differencesOfTypographyAreNoAlteration(String source, String quoted) {
        assertEquals(Verdict.TYPOGRAPHIC, verdict(source, quoted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // negation lost or added
                "They were not believed by the guild | They were believed by the guild",
                "They were believed by the guild | They were not believed by the guild",
                "They did not keep the key | They didn’t keep the key",
                "They could keep the key at night | They couldn’t keep the key at night",
                "They wove without any key at all | They wove with any key at all",
                "Neither weaver kept the key | Either weaver kept the key",
                "They never kept the key | They ever kept the key",
                "No weaver kept the key | A weaver kept the key",
                // negation hidden by an omission
                "They were not believed by the guild | They were […] believed by the guild",
                "They were never again believed | They were […] again believed",
                "They were told, but not believed | They were […] believed",
                "They could not be believed then | They could […] believed then",
                "They did not really keep the key | They […] keep the key",
                "They were not, as it seemed then to all, believed | They were […] believed",
                "They wove without a key at night | They wove […] a key at night",
                // negation hidden by an insertion
                "They were not believed by the guild | They were [always] believed by the guild",
                "They were believed by the guild | They were [not] believed by the guild",
                "Nobody kept the key of the town | [The weavers] kept the key of the town",
                "None of the weavers kept the key | [They] kept the key",
                "They kept the key for nobody | They kept the key for [the town]",
                "They kept 12 keys of the town | They kept [the keys]",
                "the \"old\" key [of the town] was lost | the “old” [of the town] was lost",
                "the \"old\" key [of the town] was lost | the “old” key [of a town] was lost",
                "They were believed by the guild | They were [dis]believed by the guild",
                // numbers
                "There were 12 weavers in the town | There were 21 weavers in the town",
                "There were 1,200 weavers in the town | There were 12,00 weavers in the town",
                "There were 1,200 weavers in the town | There were 1.200 weavers in the town",
                "There were 1,200 weavers in the town | 200 weavers in the town",
                "There were twelve weavers in the town | There were twenty weavers in the town",
                "In 2019 the key was lost | In 2018 the key was lost",
                "Some 5% of weavers left | Some 5 of weavers left",
                "Some 5% of weavers left | Some 5 per cent of weavers left",
                "Some 5 percent of weavers left | Some 5 per cent of weavers left",
                "Some 54.5% of weavers left | 5% of weavers left",
                "It fell by -5 degrees | It fell by 5 degrees",
                "aged 15-21 at the time | 21 at the time",
                "with 2 million weavers | with 2",
                "with 2 million old weavers | with 2 […] old weavers",
                "between 2 and 20 weavers of the town | between [9] and 20 weavers of the town",
                "There were 12 weavers in the town | There were [some] weavers in the town",
                "It measured 10² feet in all | It measured 102 feet in all",
                // numbers cut at an edge
                "There were 12 000 weavers of the town | 000 weavers of the town",
                "There were 12 000 weavers of the town | There were 12",
                "It took 1/2 of the weavers of the town | 2 of the weavers of the town",
                "It was at 3:45 in the morning of that day | 45 in the morning of that day",
                "It fell to −5 degrees by the morning | 5 degrees by the morning",
                "It cost $5 for all of the weavers | 5 for all of the weavers",
                "All of it cost the weavers 5 € | All of it cost the weavers 5",
                "They took all of 3 ½ years | They took all of 3",
                "There were twenty-one weavers in the town | one weavers in the town",
                "There were twenty-one weavers | There were twenty",
                "There were two hundred and five weavers | There were two hundred",
                "The first weavers of the town left it | [Some] weavers of the town left it",
                "It took ½ of the weavers | It took ¼ of the weavers",
                // sentences made of what is denied
                "Not all weavers kept the key | All weavers kept the key",
                "It is true that no weaver kept the key | Weaver kept the key",
                "Never did the weavers keep the key | Did the weavers keep the key",
                // opposites and narrowings
                "It is illegal to keep the key | It is [legal] to keep the key",
                "It is legal to keep the key | It is [illegal] to keep the key",
                "It is untrue that they kept the key | It is [true] that they kept the key",
                "They can keep the key of it | They can[not] keep the key of it",
                "They can keep the key of it | They can['t] keep the key of it",
                "It was useful to keep the key | It was use[less] to keep the key",
                "It was helpless to keep the key | It was help[ful] to keep the key",
                "They failed to keep the key | They […] keep the key",
                "They failed to keep the key | They [tried] to keep the key",
                "They refused to keep the key | They [agreed] to keep the key",
                "It is false that they kept the key | It is […] that they kept the key",
                "Fewer than 90 weavers kept it | [More than] 90 weavers kept it",
                "They are victims rather than thieves by law | They are […] thieves by law",
                "They kept it all except the old key | They kept it all […] the old key",
                // letters that only look alike
                "the weavers kept the key | the we\u0430vers kept the key",
                "the weavers of the town kept the key | the weavers of the\u200Btown kept the key",
                // words
                "the colour of the key was lost | the color of the key was lost",
                "They organised the weavers well | They organized the weavers well",
                "The weavers kept the old key | The weavers kept the key",
                "The weavers kept the key | The weavers kept the old key",
                "The guild told the old weavers of the town | The guild told the weavers old of the"
                        + " town",
                "At night in the town the guild told the weavers it was so | At night in the town"
                        + " the weavers told the guild it was so",
                "They may keep the key of it | They must keep the key of it",
                "The weavers kept the key | The weaver kept the key",
                "The weaver's key was lost | The weavers key was lost by",
                "The weavers KEPT the key | The weavers kept the key",
                "The Weavers kept the key | The weavers kept the key",
                // punctuation that is not typography
                "They wove. They kept the key | They wove, they kept the key",
                "They wove by day. They kept the key. | They wove. They kept the key.",
                "The guild, said the weavers, left | The guild said the weavers left",
                "Was the key lost? | Was the key lost.",
                "The key was lost | The key was lost?",
                "a re-formed guild of weavers | a reformed guild of weavers",
                // omissions in the wrong order, unmarked, or too much replaced
                "They wove by day. They slept by night. | They slept by night. […] They wove by"
                        + " day",
                "They wove by day and slept by night | They wove … slept by night",
                "the weavers, who were old, kept the key | the weavers kept the key",
                "The old weavers of the town kept the key of the guild | [They] the key of the"
                        + " guild kept"
            })
    void otherDifferencesAreAlterations(String source, String quoted) {
        assertEquals(Verdict.ALTERED, verdict(source, quoted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The weavers kept the key | A quite different sentence about ships",
                "The weavers kept the key of the town | It is one of the things that the",
                "The weavers kept the key | […]",
                "The weavers kept the key | [the guild]",
                "The weavers kept the key | …",
                "The weavers kept the key | ``",
                "The weavers kept the key | eavers",
                "… | The weavers kept the key"
            })
    void otherTextsAreUnrecorded(String source, String quoted) {
        Comparison comparison = compare(quoted, passage(source, Passage.Means.READ));
        assertEquals(Verdict.UNRECORDED, comparison.verdict());
        assertEquals(Optional.empty(), comparison.passage());
        assertEquals(List.of(), comparison.diff());
    }

    @Test
    void withoutPassagesNothingIsRecorded() {
        assertEquals(Verdict.UNRECORDED, compare("The weavers kept the key").verdict());
    }

    @Test
    void prefixAndSuffixAreNotQuoted() {
        Passage passage =
                new Passage(
                        "doe-1999",
                        new TextQuoteSelector("kept the key", "The weavers", "of the town"),
                        Optional.empty(),
                        "",
                        LocalDate.of(2026, 11, 23),
                        Passage.Means.READ,
                        Optional.empty(),
                        new Location("x.yaml", 1, 1));
        assertEquals(Verdict.UNRECORDED, compare("The weavers of the town", passage).verdict());
    }

    @Test
    void agreementWithASecondHandPassageIsSecondHand() {
        Passage passage = passage("The weavers kept the key", Passage.Means.SECOND_HAND);
        Comparison exact = compare("The weavers kept", passage);
        assertEquals(Verdict.SECOND_HAND, exact.verdict());
        assertEquals(Verdict.EXACT, exact.textually());
        Comparison typographic = compare("the weavers kept", passage);
        assertEquals(Verdict.SECOND_HAND, typographic.verdict());
        assertEquals(Verdict.TYPOGRAPHIC, typographic.textually());
    }

    @Test
    void alterationOfASecondHandPassageIsAnAlteration() {
        Passage passage = passage("The weavers kept the key", Passage.Means.SECOND_HAND);
        assertEquals(Verdict.ALTERED, compare("The weavers lost the key", passage).verdict());
    }

    @Test
    void aPassageReadDirectlyWinsOverSecondHand() {
        Passage secondHand = passage("The weavers kept the key", Passage.Means.SECOND_HAND);
        Passage saved = passage("the weavers kept the key", Passage.Means.SAVED_COPY);
        Comparison comparison = compare("The weavers kept the key", secondHand, saved);
        assertEquals(Verdict.TYPOGRAPHIC, comparison.verdict());
        assertEquals(Optional.of(saved), comparison.passage());
    }

    @Test
    void agreementAtSecondHandWinsOverResemblance() {
        Passage read = passage("The weavers lost the key", Passage.Means.READ);
        Passage secondHand = passage("The weavers kept the key", Passage.Means.SECOND_HAND);
        assertEquals(
                Verdict.SECOND_HAND,
                compare("The weavers kept the key", read, secondHand).verdict());
    }

    @Test
    void theWorkWinsOverASavedCopyAndExactOverTypographic() {
        Passage saved = passage("The weavers kept the key", Passage.Means.SAVED_COPY);
        Passage read = passage("The weavers kept the key", Passage.Means.READ);
        Passage other = passage("the weavers kept the key", Passage.Means.READ);
        assertEquals(Optional.of(read), compare("The weavers kept", other, saved, read).passage());
        assertEquals(Optional.of(saved), compare("The weavers kept", other, saved).passage());
    }

    @Test
    void theLikestPassageIsShown() {
        Passage far = passage("The weavers of the old town never had a key", Passage.Means.READ);
        Passage near = passage("It was so. The weavers kept the key then.", Passage.Means.READ);
        Comparison comparison = compare("The weavers lost the key", far, near);
        assertEquals(Optional.of(near), comparison.passage());
        assertEquals("The weavers [kept→lost] the key", shown(comparison));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They were not believed then | They were believed then | They were [not→] believed"
                        + " then",
                "They were believed then | They were not believed then | They were [→not] believed"
                        + " then",
                "There were 12 weavers, all old | There were 21 weavers, all old | There were"
                        + " [12→21] weavers, all old",
                "the weaver's \"own\" key was lost | the weaver’s “own” key was kept | the weaver's"
                        + " \"own\" key was [lost→kept]",
                "kept with 2 million old keys | kept with 2 | kept with 2 [million old→]",
                "Not all weavers kept the key | All weavers kept the key | [Not all→All] weavers"
                        + " kept the key",
                "They wove, not slept, all night | They wove […] slept, all night | They [wove,"
                        + " not→wove […]] slept, all night",
                "They wove. They kept it | They wove, they kept it | They [wove. They→wove, they]"
                        + " kept it"
            })
    void theDiffShowsWhatChanged(String source, String quoted, String diff) {
        assertEquals(diff, shown(compare(quoted, passage(source, Passage.Means.READ))));
    }

    @Test
    void theDiffIsOfTheStretchThatIsMeant() {
        String before = "Ships came and went with salt and cloth. ".repeat(40);
        String source = before + "The weavers kept the key. " + before;
        Comparison comparison =
                compare("The weavers lost the key", passage(source, Passage.Means.READ));
        assertEquals("The weavers [kept→lost] the key.", shown(comparison));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a ' | 'a ' | 'a  a'",
                "'a ' | 'a ' | b",
                "'a b ' | 'a b ' | '[x] c'",
                "'a ' | '[…] a ' | b",
                "'a ' | '[x] a ' | b",
                "'a' | 'a' | b",
                "' ' | ' ' | b",
                "'. ' | '. ' | b",
                "'[' | '[' | b",
                "'a b c ' | 'c b a ' | b",
                "'one not two ' | 'one two ' | b"
            })
    void longTextsTakeLinearTime(String sourceUnit, String quotedUnit, String end) {
        String source = sourceUnit.repeat(2_500_000 / sourceUnit.length());
        String quoted = quotedUnit.repeat(1_000_000 / quotedUnit.length()) + end;
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> compare(quoted, passage(source, Passage.Means.READ)));
    }

    @Test
    void alterationsOfLongTextsAreFound() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("weaver").append(i * 7919 % 20_011).append(' ');
        }
        String source = text.toString().strip();
        int start = source.indexOf(" ", source.length() / 2) + 1;
        String quoted =
                source.substring(start, source.indexOf(" ", start + 6_000))
                        .replaceFirst(" weaver\\d+ ", " ship ");
        Comparison comparison = compare(quoted, passage(source, Passage.Means.READ));
        assertEquals(Verdict.ALTERED, comparison.verdict());
        assertEquals("ship", comparison.diff().get(1).quoted());
        assertEquals(3, comparison.diff().size());
    }

    private static String shown(Comparison comparison) {
        return comparison.diff().stream()
                .map(
                        change ->
                                change.kind() == WordChange.Kind.SAME
                                        ? change.source()
                                        : "[" + change.source() + "→" + change.quoted() + "]")
                .collect(Collectors.joining(" "));
    }

    private static Verdict verdict(String source, String quoted) {
        Comparison comparison = compare(quoted, passage(source, Passage.Means.READ));
        assertEquals(comparison.verdict(), comparison.textually());
        assertEquals(
                comparison.verdict() == Verdict.ALTERED,
                comparison.diff().stream().anyMatch(c -> c.kind() != WordChange.Kind.SAME),
                () -> comparison.diff().toString());
        return comparison.verdict();
    }

    private static Comparison compare(String quoted, Passage... passages) {
        return QuotationMatcher.compare(quoted, List.of(passages));
    }

    static Passage passage(String exact, Passage.Means means) {
        return new Passage(
                "doe-1999",
                new TextQuoteSelector(exact, "", ""),
                Optional.empty(),
                "https://example.org/work",
                LocalDate.of(2026, 11, 23),
                means,
                means == Passage.Means.SECOND_HAND ? Optional.of("roe-2001") : Optional.empty(),
                new Location("sources/passages/doe-1999.yaml", 3, 5));
    }
}
