package org.humanbeingsfirst.terminology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;

/**
 * An entry of {@code registers/terminology.yaml}.
 *
 * @param kind what is the matter with its words
 * @param instead what to write in their place; may be empty
 * @param why the reason, one sentence without full stop; may be empty
 * @param guideline the item of the library that gives the advice
 * @param severity how much a use weighs, if the entry says so
 * @param item for {@link Kind#SUPERSEDED}: the item that is out of date
 * @param by for {@link Kind#SUPERSEDED}: the newer item
 * @param location where the entry begins
 * @param phrases the words
 * @param exceptions longer phrases that hold the words and are right
 */
public record Term(
        Kind kind,
        String instead,
        String why,
        Optional<String> guideline,
        Optional<Severity> severity,
        String item,
        String by,
        Location location,
        List<Phrase> phrases,
        List<Phrase> exceptions) {

    public Term {
        phrases = List.copyOf(phrases);
        exceptions = List.copyOf(exceptions);
    }

    /** What is the matter with words. */
    public enum Kind {
        /** Words that harm those they name. */
        HARMFUL,
        /** Words that take a side or claim more than is known. */
        DISPUTED,
        /** Words of picture descriptions that show a false idea of the crime. */
        IMAGE_CLICHE,
        /** Words that make a sentence a statistic. */
        STATISTIC,
        /** Numbers without a foundation. */
        DO_NOT_PRINT,
        /** A work of which the library holds a newer edition. */
        SUPERSEDED;

        /** As it is written in the register. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of a word of the register. */
        public static Optional<Kind> ofWord(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }
}
