package org.humanbeingsfirst.external;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.external.LinkRecord.Looks;

/** Tells whether a page that answers is still the one that was meant. */
final class Inspector {

    private final PageSigns signs;

    Inspector(PageSigns signs) {
        this.signs = signs;
    }

    /**
     * What is wrong with an address although its server answers.
     *
     * @param reason half a sentence about the server
     */
    record Trouble(Alarm alarm, String reason) {}

    /**
     * What is wrong with an address although its server answers.
     *
     * @param before what was known of it
     * @param start the address
     * @param answer an answer of kind {@code OK}
     */
    Optional<Trouble> trouble(Optional<LinkRecord> before, HttpAddress start, Answer answer) {
        return parked(start, answer)
                .or(() -> elsewhere(start, answer))
                .or(() -> notFound(answer))
                .or(() -> before.flatMap(known -> changed(known.looks(), start, answer)));
    }

    private Optional<Trouble> parked(HttpAddress start, Answer answer) {
        boolean isSold = signs.sellsNames(answer.last()) && !signs.sellsNames(start);
        boolean isParked = answer.page().filter(signs::isParked).isPresent();
        return isSold || isParked
                ? Optional.of(
                        new Trouble(
                                Alarm.PARKED,
                                "its name is for sale, or shows advertisements" + at(answer)))
                : Optional.empty();
    }

    private Optional<Trouble> elsewhere(HttpAddress start, Answer answer) {
        if (start.isHome() || !answer.last().isHome() || signs.isShortener(start)) {
            return Optional.empty();
        }
        return Optional.of(
                start.isOfSameSite(answer.last())
                        ? new Trouble(Alarm.HOME_PAGE, "it leads to the home page" + at(answer))
                        : new Trouble(
                                Alarm.OTHER_SITE,
                                "it leads to the home page of another site" + at(answer)));
    }

    private Optional<Trouble> notFound(Answer answer) {
        boolean saysSo = answer.page().filter(signs::isNotFound).isPresent();
        boolean ledThere = !answer.hops().isEmpty() && signs.isNotFound(answer.last());
        return saysSo || ledThere
                ? Optional.of(
                        new Trouble(
                                Alarm.SOFT_404,
                                "it says that there is no such page, with a status that says there"
                                        + " is"))
                : Optional.empty();
    }

    private static Optional<Trouble> changed(Looks known, HttpAddress start, Answer answer) {
        Looks now = Looks.of(answer);
        boolean wasFile = !known.type().isEmpty() && !Reply.isPage(known.type());
        if (wasFile && answer.page().isPresent()) {
            return Optional.of(
                    new Trouble(Alarm.CHANGED, "it was " + known.type() + " and is a page now"));
        }
        if (answer.page().isEmpty() || !isOther(known, now, start.isHome())) {
            return Optional.empty();
        }
        boolean sameTitle = known.title().equals(now.title());
        return Optional.of(
                new Trouble(
                        Alarm.CHANGED,
                        sameTitle
                                ? "its text is another one than when it was first seen"
                                : "its title was “"
                                        + known.title()
                                        + "” and is “"
                                        + now.title()
                                        + "”, with another text"));
    }

    private static boolean isOther(Looks known, Looks now, boolean isHome) {
        boolean isOtherTitle = isOtherTitle(known.title(), now.title());
        if (known.fingerprint().isEmpty() || now.fingerprint().isEmpty()) {
            // Too little text to go by, on one of the two days.
            return isOtherTitle;
        }
        int distance =
                TextSketch.distance(known.fingerprint().getAsLong(), now.fingerprint().getAsLong());
        // A home page shows other news every day.
        return isOtherTitle && distance >= TextSketch.CHANGED_TEXT
                || !isHome && distance >= TextSketch.OTHER_TEXT;
    }

    /** True if two titles share less than half of their words. */
    private static boolean isOtherTitle(String known, String now) {
        Set<String> before = titleWords(known);
        Set<String> after = titleWords(now);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Set<String> shared = new HashSet<>(before);
        shared.retainAll(after);
        return 2 * shared.size() < Math.min(before.size(), after.size());
    }

    private static Set<String> titleWords(String title) {
        return new HashSet<>(TextSketch.Words.in(title).words());
    }

    private static String at(Answer answer) {
        return answer.hops().isEmpty() ? "" : ", " + answer.last();
    }
}
