package org.humanbeingsfirst.audit.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-01-31T12:00:00Z",
                "2030-01-31T12:00:00.25+01:00",
                "2032-02-29T00:00:00-11:30"
            })
    void internetDateIsAccepted(String date) {
        assertTrue(FeedDates.isInternetDate(date), date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2030-01-31",
                "2030-01-31T12:00Z",
                "2030-01-31t12:00:00z",
                "2030-01-31T12:00:00",
                "2030-02-29T12:00:00Z",
                "31 Jan 2030 12:00:00 GMT"
            })
    void otherDateIsNoInternetDate(String date) {
        assertFalse(FeedDates.isInternetDate(date), date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu, 31 Jan 2030 12:00:00 GMT",
                "31 Jan 30 12:00 EST",
                "1 Jan 2030 00:00:00 -0530",
                "Thu,  01 Jan 2030 00:00:00 Z"
            })
    void mailDateIsAccepted(String date) {
        assertTrue(FeedDates.isMailDate(date), date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thu, 31 January 2030 12:00:00 GMT",
                "32 Jan 2030 12:00:00 GMT",
                "Thu, 31 Jan 2030",
                "2030-01-31T12:00:00Z",
                "Thu, 31 Jan 2030 12:00:00 +01:00"
            })
    void otherDateIsNoMailDate(String date) {
        assertFalse(FeedDates.isMailDate(date), date);
    }
}
