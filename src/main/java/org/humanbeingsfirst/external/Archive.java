package org.humanbeingsfirst.external;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.humanbeingsfirst.external.RemoteWeb.Wanted;

/**
 * Finds copies of pages in the Wayback Machine. It is asked as a reader would, by the address of a
 * copy without its exact time, and redirects to the nearest copy; its interface for programs answers
 * less reliably.
 */
final class Archive {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private static final Pattern DATED = Pattern.compile("[0-9]{4,14}(?:[a-z]{2}_)?/.+");

    private final RemoteWeb web;
    private final HttpAddress base;

    Archive(RemoteWeb web, String base) {
        this.web = web;
        this.base = HttpAddress.of(base).orElseThrow();
    }

    String host() {
        return base.host();
    }

    /**
     * The address of the copy nearest to the day on which a page was last seen; of the latest copy if
     * it never was.
     */
    Optional<String> copyOf(LinkRecord lost) throws RequestFailedException, InterruptedException {
        // A name that is in other hands has copies of what they made of it.
        String day = lost.lastSeen().map(Archive::step).orElse("");
        Optional<HttpAddress> question = HttpAddress.of(base + day + lost.url());
        if (question.isEmpty()) {
            return Optional.empty();
        }
        Reply reply = web.ask(question.get(), Wanted.PAGE);
        return reply.redirect()
                .flatMap(question.get()::resolve)
                .map(HttpAddress::toString)
                .filter(copy -> copy.startsWith(base.toString()))
                .filter(copy -> DATED.matcher(copy.substring(base.toString().length())).matches());
    }

    private static String step(LocalDate day) {
        return day.format(DAY) + "/";
    }
}
