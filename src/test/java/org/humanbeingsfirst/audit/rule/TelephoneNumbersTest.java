package org.humanbeingsfirst.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those that regulators keep free for drama, and public short codes. */
class TelephoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "+442079460000, GB, true",
        "+44-20-7946-0000, GB, true",
        "02079460000, GB, true",
        "2079460000, GB, true",
        "+442079460000, US, false",
        "+442079460000, ZZ, true",
        "02079460000, ZZ, false",
        "+44207946000, GB, false",
        "999, GB, true",
        "+999, GB, false",
        "998, GB, false",
        "000, AU, true",
        "911, US, true",
        "+12025550123, US, true",
        "'', GB, false",
        "not a number, GB, false"
    })
    void aNumberIsValidInItsRegion(String number, String region, boolean valid) {
        assertEquals(valid, TelephoneNumbers.isValid(number, region));
    }

    @ParameterizedTest
    @CsvSource({
        "020 7946 0000, +442079460000, GB, true",
        "(020) 7946-0000, +442079460000, GB, true",
        "+44 (0)20 7946 0000, 02079460000, GB, true",
        "020 7946 0001, +442079460000, GB, false",
        "7946 0000, +442079460000, GB, false",
        "000, 000, AU, true",
        "00, 000, AU, false",
        "1-202-555-0123, +12025550123, US, true"
    })
    void numbersAreTheSameIfTheyReachTheSameLine(
            String one, String other, String region, boolean same) {
        assertEquals(same, TelephoneNumbers.areSame(one, other, region));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "020 7946 0000 | 020 7946 0000",
                "(020) 7946 0000 (office) | (020) 7946 0000",
                "131 237 (131 WORD) | 131 237; 131",
                "000 (Three Zeros) | 000",
                "Text HELP to 911, free | 911",
                "+44 (0)20 7946 0000 | +44 (0)20 7946 0000",
                "020 7946 0000+44 20 7946 0001 | 020 7946 0000; +44 20 7946 0001",
                "Call us | ''"
            })
    void numbersAreFoundAmongWords(String text, String numbers) {
        List<String> expected = numbers.isEmpty() ? List.of() : Arrays.asList(numbers.split("; "));
        assertEquals(expected, TelephoneNumbers.in(text));
    }

    @Test
    void noLabelIsTooLong() {
        assertEquals(1, TelephoneNumbers.in("0".repeat(1_000_000)).size());
        assertEquals(0, TelephoneNumbers.in("(".repeat(1_000_000)).size());
    }
}
