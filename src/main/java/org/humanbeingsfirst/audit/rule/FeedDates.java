package org.humanbeingsfirst.audit.rule;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** The dates of feeds. */
final class FeedDates {

    private static final Pattern INTERNET =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:\\d\\d)");

    private static final Pattern MAIL =
            Pattern.compile(
                    "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), *)?(?:[012]?\\d|3[01])"
                        + " +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +(?:\\d\\d)?\\d\\d"
                        + " +[012]\\d:[0-5]\\d(?::[0-6]\\d)? +(?:[A-Z]{1,3}|[+-]\\d{4})");

    private FeedDates() {}

    /** True for a date and time as Atom and JSON Feed write it (RFC 3339). */
    static boolean isInternetDate(String date) {
        if (!INTERNET.matcher(date).matches()) {
            return false;
        }
        try {
            OffsetDateTime.parse(date);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** True for a date and time as RSS writes it (RFC 822, the year with two or four digits). */
    static boolean isMailDate(String date) {
        return MAIL.matcher(date).matches();
    }
}
