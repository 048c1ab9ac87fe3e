package org.humanbeingsfirst.external;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.humanbeingsfirst.audit.rule.PdfPages;
import org.humanbeingsfirst.external.Answer.Hop;
import org.humanbeingsfirst.external.Answer.Kind;
import org.humanbeingsfirst.external.RemoteWeb.Wanted;

/**
 * Asks for addresses until there is an answer: by {@code HEAD}, by {@code GET}, and on from redirect
 * to redirect. For any number of threads.
 */
final class Visitor {

    private static final String PDF = "application/pdf";

    private static final int MOST_REDIRECTS = 10;

    /** With a cookie that the first redirect set, the same address can give another answer. */
    private static final int MOST_TIMES_AT_ONE_ADDRESS = 2;

    private final RemoteWeb web;
    private final PageSigns signs;
    private final Time time;

    Visitor(RemoteWeb web, PageSigns signs, Time time) {
        this.web = web;
        this.signs = signs;
        this.time = time;
    }

    /**
     * Asks for an address.
     *
     * @param knownType what media type it had before; empty if unknown
     * @param permit the right to ask its host
     * @throws HostSchedule.NotNowException if the next host is to be left alone for a while
     */
    Answer visit(RemoteAddress address, String knownType, HostSchedule<?>.Permit permit)
            throws HostSchedule.NotNowException, InterruptedException {
        Visit visit = new Visit(address, permit);
        boolean mayBePage = knownType.isEmpty() || Reply.isPage(knownType);
        visit.wanted = address.isRead() && mayBePage ? Wanted.PAGE : Wanted.HEAD;
        while (true) {
            Optional<Answer> answer = visit.step();
            if (answer.isPresent()) {
                return answer.get();
            }
            permit.next(visit.here.host());
        }
    }

    /** One address on its way. */
    private final class Visit {

        private final boolean isRead;
        private final boolean isCounted;
        private final HostSchedule<?>.Permit permit;
        private final List<Hop> hops = new ArrayList<>();
        private final Map<HttpAddress, Integer> visited = new HashMap<>();
        private HttpAddress here;
        private Wanted wanted;

        private Visit(RemoteAddress address, HostSchedule<?>.Permit permit) {
            this.isRead = address.isRead();
            this.isCounted = RemoteFragments.namePages(address.fragments());
            this.permit = permit;
            this.here = address.url();
            visited.put(here, 1);
        }

        /** One request; empty if another is needed. */
        private Optional<Answer> step() throws InterruptedException {
            Reply reply;
            try {
                reply = web.ask(here, wanted);
            } catch (RequestFailedException failed) {
                return failed(failed);
            }
            Optional<Instant> notBefore = Patience.askedFor(reply, time.now());
            notBefore.ifPresent(permit::postpone);
            if (signs.isChallenge(reply)) {
                return Optional.of(challenge());
            }
            Optional<String> redirect = reply.redirect();
            if (redirect.isPresent()) {
                return follow(redirect.get(), reply.isPermanentRedirect());
            }
            if (asksForMore(reply)) {
                return Optional.empty();
            }
            return reply.isSuccess() ? found(reply) : Optional.of(error(reply, notBefore));
        }

        private Optional<Answer> failed(RequestFailedException failed) {
            boolean isBroken = failed.kind() == RequestFailedException.Kind.BROKEN;
            if (wanted == Wanted.HEAD && isBroken) {
                // Some servers know no other way to refuse HEAD.
                wanted = Wanted.FIRST_BYTE;
                return Optional.empty();
            }
            Kind kind =
                    switch (failed.kind()) {
                        case NO_HOST -> Kind.NO_HOST;
                        case UNREACHABLE -> Kind.UNREACHABLE;
                        case CERTIFICATE -> Kind.CERTIFICATE;
                        case REFUSED -> Kind.REFUSED;
                        case BROKEN, UNUSABLE -> Kind.FAILED;
                    };
            boolean isTransient = isBroken || kind == Kind.NO_HOST || kind == Kind.UNREACHABLE;
            return Optional.of(answer(kind, failed.getMessage(), isTransient, Optional.empty()));
        }

        private Optional<Answer> follow(String reference, boolean isPermanent) {
            Optional<HttpAddress> target = here.resolve(reference);
            if (target.isEmpty()) {
                return Optional.of(useless("it redirects to what is no address of the web"));
            }
            here = target.get();
            hops.add(new Hop(here, isPermanent));
            if (visited.merge(here, 1, Integer::sum) > MOST_TIMES_AT_ONE_ADDRESS) {
                return Optional.of(useless("its redirects go round in a circle"));
            }
            if (hops.size() > MOST_REDIRECTS) {
                return Optional.of(useless("it redirects more than " + MOST_REDIRECTS + " times"));
            }
            return Optional.empty();
        }

        /** Servers refuse HEAD and ranges in all sorts of ways; only a plain GET is believed. */
        private boolean asksForMore(Reply reply) {
            if (reply.isSuccess() || wanted == Wanted.PAGE) {
                return false;
            }
            wanted = wanted == Wanted.HEAD ? Wanted.FIRST_BYTE : Wanted.PAGE;
            return true;
        }

        private Optional<Answer> found(Reply reply) {
            if (wanted != Wanted.PAGE && isRead && reply.isPage()) {
                wanted = Wanted.PAGE;
                return Optional.empty();
            }
            if (wanted != Wanted.FILE && isCounted && reply.type().equals(PDF)) {
                wanted = Wanted.FILE;
                return Optional.empty();
            }
            if (wanted != Wanted.PAGE || !reply.isPage()) {
                return Optional.of(file(reply));
            }
            RemotePage page = RemotePage.parse(reply.body(), reply.charset());
            if (page.refresh().isPresent() && page.words() < TextSketch.FEWEST_WORDS) {
                return follow(page.refresh().get(), false);
            }
            return Optional.of(
                    signs.isChallenge(page)
                            ? challenge()
                            : ok(reply, Optional.of(page), OptionalInt.empty()));
        }

        private Answer file(Reply reply) {
            boolean isLookedAt = wanted == Wanted.FILE && reply.body().length > 0;
            OptionalInt pages = isLookedAt ? PdfPages.count(reply.body()) : OptionalInt.empty();
            return ok(reply, Optional.empty(), pages);
        }

        private Answer ok(Reply reply, Optional<RemotePage> page, OptionalInt pdfPages) {
            return new Answer(
                    Kind.OK, "", hops, here, reply.type(), page, pdfPages, false, Optional.empty());
        }

        private Answer challenge() {
            return answer(
                    Kind.BLOCKED,
                    "it asks for proof that a human being is there",
                    false,
                    Optional.empty());
        }

        private Answer useless(String reason) {
            return answer(Kind.FAILED, reason, false, Optional.empty());
        }

        private Answer error(Reply reply, Optional<Instant> notBefore) {
            int status = reply.status();
            Kind kind = HttpStatus.kindOf(status);
            boolean isChallenge =
                    reply.body().length > 0
                            && signs.isChallenge(RemotePage.parse(reply.body(), reply.charset()));
            return isChallenge && kind != Kind.GONE
                    ? challenge()
                    : answer(
                            kind,
                            HttpStatus.reason(status),
                            HttpStatus.isTransient(status),
                            notBefore);
        }

        private Answer answer(
                Kind kind, String reason, boolean isTransient, Optional<Instant> notBefore) {
            return new Answer(
                    kind,
                    reason,
                    hops,
                    here,
                    "",
                    Optional.empty(),
                    OptionalInt.empty(),
                    isTransient,
                    notBefore);
        }
    }
}
