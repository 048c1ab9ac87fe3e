package org.humanbeingsfirst.external;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;

/**
 * Tells a page from what servers send instead of it. The signs are in {@code page-signs.yaml}; they
 * are guesses, and what rests on them is said to be one.
 */
final class PageSigns {

    private static final String FILE = "page-signs.yaml";

    /** A page of more words is about something. */
    private static final int FEW_WORDS = 300;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What parts a page's name from its site's in titles. */
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s[|–—·•»«:-]+\\s|:\\s");

    private final YamlNode signs;

    PageSigns() {
        try (InputStream in = PageSigns.class.getResourceAsStream(FILE)) {
            signs = YamlReader.read(ContentFile.decode(FILE, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> signs(String key) {
        return signs.get(key).orElseThrow().items().stream().map(item -> item.text().orElseThrow());
    }

    /** True for an answer that by its header fields asks for proof of a human being. */
    boolean isChallenge(Reply reply) {
        return signs("challenge-headers")
                .map(sign -> sign.split(": ?", 2))
                .anyMatch(
                        sign ->
                                reply.headers().firstValue(sign[0]).isPresent()
                                        && lower(reply.header(sign[0])).startsWith(sign[1]));
    }

    /** True for a page that asks for proof of a human being. */
    boolean isChallenge(RemotePage page) {
        String title = lower(page.title());
        return isShort(page)
                && (signs("challenge-titles").anyMatch(title::startsWith)
                        || signs("challenge-source").anyMatch(page.source()::contains));
    }

    /** True for a page of a name that is for sale. */
    boolean isParked(RemotePage page) {
        if (!isShort(page)) {
            return false;
        }
        String text = SPACE.matcher(lower(page.title() + "\n" + page.text())).replaceAll(" ");
        return signs("parked-words").anyMatch(text::contains)
                || signs("parked-source").anyMatch(page.source()::contains);
    }

    /** True for the host of a market of names. */
    boolean sellsNames(HttpAddress address) {
        return isOneOf("parked-hosts", address);
    }

    /** True for a host whose addresses stand for others by design. */
    boolean isShortener(HttpAddress address) {
        return isOneOf("shorteners", address);
    }

    private boolean isOneOf(String key, HttpAddress address) {
        String host = "." + address.host();
        return signs(key).anyMatch(end -> host.endsWith("." + end));
    }

    /** True for an address to which sites redirect what they do not have. */
    boolean isNotFound(HttpAddress address) {
        String path = address.uri().getRawPath().replaceFirst("/$", "").toLowerCase(Locale.ROOT);
        return signs("not-found-paths").anyMatch(step -> path.endsWith("/" + step));
    }

    /** True for a page that says that it is not there. */
    boolean isNotFound(RemotePage page) {
        return isShort(page)
                && Stream.concat(
                                TITLE_PARTS.splitAsStream(lower(page.title())),
                                Stream.of(lower(page.heading())))
                        .anyMatch(this::saysNotFound);
    }

    private boolean saysNotFound(String words) {
        return signs("not-found").anyMatch(sign -> startsWithWords(words.strip(), sign));
    }

    /** "404" begins "404 – nothing here", not "404,000 made-up things". */
    private static boolean startsWithWords(String words, String sign) {
        if (!words.startsWith(sign)) {
            return false;
        }
        String rest = words.substring(sign.length());
        boolean isNumber = Character.isDigit(sign.charAt(sign.length() - 1));
        return rest.isEmpty()
                || !Character.isLetterOrDigit(rest.charAt(0))
                        && !(isNumber && rest.matches("[.,][0-9](?s:.*)"));
    }

    private static boolean isShort(RemotePage page) {
        return page.words() < FEW_WORDS;
    }

    private static String lower(String text) {
        return text.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
