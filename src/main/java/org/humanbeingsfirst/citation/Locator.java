package org.humanbeingsfirst.citation;

/**
 * The part of a work that is cited.
 *
 * @param label the CSL locator label
 * @param value what follows the label, such as {@code 33–35}; ranges of numbers have an en dash
 */
public record Locator(LocatorLabel label, String value) {

    /** As printed in a note: {@code p. 492}, {@code pp. 33–35}, {@code ch. 3}. */
    public String text() {
        return (label.shortForm(value) + " " + value).strip();
    }
}
