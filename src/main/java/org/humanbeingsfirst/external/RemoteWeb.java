package org.humanbeingsfirst.external;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.humanbeingsfirst.external.RequestFailedException.Kind;

/**
 * Sends single requests: to machines that may be asked only, with an end to time and size, without
 * following redirects. Cookies live as long as this object. For any number of threads.
 */
final class RemoteWeb {

    /** A page that only tells of an error is read this far. */
    private static final int ERROR_PAGE_BYTES = 64 * 1024;

    private final HttpClient client;
    private final AddressGuard guard;
    private final Limits limits;
    private final String userAgent;

    /**
     * @param setup adds to the client what only tests need
     */
    RemoteWeb(
            AddressGuard guard,
            Limits limits,
            String userAgent,
            Consumer<HttpClient.Builder> setup) {
        this.guard = guard;
        this.limits = limits;
        this.userAgent = userAgent;
        HttpClient.Builder builder =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(limits.requestTime())
                        .cookieHandler(new CookieManager());
        setup.accept(builder);
        this.client = builder.build();
    }

    /** How much of the answer is wanted. */
    enum Wanted {
        /** Only whether there is one: {@code HEAD}. */
        HEAD,
        /** The same from a server that refuses {@code HEAD}: {@code GET} of one byte. */
        FIRST_BYTE,
        /** The page, if it is one: {@code GET}. */
        PAGE,
        /** Whatever it is, if it is not too long: {@code GET}. */
        FILE
    }

    /**
     * Asks once.
     *
     * @throws RequestFailedException if no answer came, or none that can be read
     */
    Reply ask(HttpAddress address, Wanted wanted)
            throws RequestFailedException, InterruptedException {
        refuseUnlessAllowed(address);
        CompletableFuture<HttpResponse<byte[]>> pending = null;
        try {
            pending = client.sendAsync(request(address, wanted), info -> body(info, wanted));
            // The client's own time limit ends with the headers; this one covers the body too.
            HttpResponse<byte[]> response =
                    pending.get(limits.requestTime().toMillis(), TimeUnit.MILLISECONDS);
            return unpacked(response, wanted);
        } catch (TimeoutException e) {
            throw timedOut();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (IllegalArgumentException e) {
            throw new RequestFailedException(Kind.UNUSABLE, "its address cannot be asked");
        } finally {
            if (pending != null) {
                pending.cancel(true);
            }
        }
    }

    private void refuseUnlessAllowed(HttpAddress address) throws RequestFailedException {
        Optional<String> refusal;
        try {
            refusal = guard.refusal(address);
        } catch (UnknownHostException e) {
            throw noHost(address);
        }
        if (refusal.isPresent()) {
            throw new RequestFailedException(Kind.REFUSED, refusal.get());
        }
    }

    private HttpRequest request(HttpAddress address, Wanted wanted) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.uri())
                        // Offering HTTP/2 without TLS confuses more servers than know it.
                        .version(
                                address.isSecure()
                                        ? HttpClient.Version.HTTP_2
                                        : HttpClient.Version.HTTP_1_1)
                        .timeout(limits.requestTime())
                        .header("User-Agent", userAgent)
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .header("Accept-Language", "en,*;q=0.5");
        switch (wanted) {
            case HEAD -> request.method("HEAD", HttpRequest.BodyPublishers.noBody());
            case FIRST_BYTE -> request.header("Range", "bytes=0-0");
            case FILE -> {
                // As it lies on the server.
            }
            case PAGE -> request.header("Accept-Encoding", ContentDecoding.ACCEPTED);
        }
        return request.build();
    }

    private BoundedBody body(HttpResponse.ResponseInfo info, Wanted wanted) {
        boolean isError = info.statusCode() >= 400;
        boolean isRedirect = info.statusCode() / 100 == 3;
        if (wanted == Wanted.FILE && !isError && !isRedirect) {
            return new BoundedBody(limits.answerBytes() + 1);
        }
        if (wanted != Wanted.PAGE
                || isRedirect
                || !Reply.isPage(info.headers().firstValue("Content-Type").orElse(""))) {
            return new BoundedBody(0);
        }
        return new BoundedBody(isError ? ERROR_PAGE_BYTES : limits.answerBytes() + 1);
    }

    private Reply unpacked(HttpResponse<byte[]> response, Wanted wanted)
            throws RequestFailedException {
        HttpHeaders headers = response.headers();
        byte[] body = response.body();
        if (body.length == 0) {
            return new Reply(response.statusCode(), headers, body);
        }
        boolean isError = response.statusCode() >= 400;
        if (wanted == Wanted.FILE && body.length > limits.answerBytes()) {
            return new Reply(response.statusCode(), headers, new byte[0]);
        }
        if (!isError && body.length > limits.answerBytes()) {
            throw tooLong("its page goes on after ");
        }
        byte[] unpacked;
        try {
            String coding = headers.firstValue("Content-Encoding").orElse("");
            unpacked = ContentDecoding.decode(body, coding, limits.answerBytes() + 1);
        } catch (IOException e) {
            if (isError) {
                // What matters is the status.
                return new Reply(response.statusCode(), headers, new byte[0]);
            }
            throw new RequestFailedException(Kind.UNUSABLE, "its page cannot be unpacked");
        }
        if (unpacked.length > limits.answerBytes()) {
            throw tooLong("its page unpacks to more than ");
        }
        return new Reply(response.statusCode(), headers, unpacked);
    }

    private RequestFailedException tooLong(String reason) {
        return new RequestFailedException(
                Kind.UNUSABLE, reason + (limits.answerBytes() + 1023) / 1024 + " KiB");
    }

    private RequestFailedException timedOut() {
        Duration time = limits.requestTime();
        String length =
                time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
        return new RequestFailedException(
                Kind.UNREACHABLE, "it did not answer to the end within " + length);
    }

    private static RequestFailedException noHost(HttpAddress address) {
        return new RequestFailedException(Kind.NO_HOST, "there is no host " + address.host());
    }

    private RequestFailedException failure(Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return timedOut();
        }
        Optional<String> trouble = CertificateTrouble.in(cause);
        if (trouble.isPresent()) {
            return new RequestFailedException(Kind.CERTIFICATE, trouble.get());
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return new RequestFailedException(Kind.UNREACHABLE, "it takes no connection");
        }
        return new RequestFailedException(Kind.BROKEN, reason(cause));
    }

    private static String reason(Throwable cause) {
        if (cause instanceof SSLException) {
            return "no secure connection can be agreed on with it";
        }
        if (cause instanceof EOFException) {
            return "it broke the connection off";
        }
        if (cause instanceof ProtocolException) {
            return "it answers something that is not HTTP";
        }
        return "its answer breaks off, or is not HTTP";
    }
}
