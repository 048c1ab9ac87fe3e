package org.humanbeingsfirst.external;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.VisibleText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is to be known of a page of another site.
 *
 * @param title its title on one line, cut to 200 characters
 * @param heading its first {@code h1} on one line, cut likewise
 * @param text its visible text, each block on lines of its own
 * @param words how many words that text has
 * @param sketch what tells whether it is still the same text; empty for a text too short to tell
 * @param anchors what fragments can lead to
 * @param refresh where it sends its readers on by itself, and at once
 * @param source its source in lower case, for words of ASCII only
 */
record RemotePage(
        String title,
        String heading,
        String text,
        int words,
        OptionalLong sketch,
        Set<String> anchors,
        Optional<String> refresh,
        String source) {

    private static final int LONGEST_LINE = 200;

    /** Slower refreshes are for reloading. */
    private static final int LONGEST_REFRESH_SECONDS = 5;

    private static final Pattern REFRESH =
            Pattern.compile("(?is)\\s*([0-9]{1,3})[0-9.]*\\s*[;,]\\s*(?:url\\s*=)?\\s*(.+)");

    /**
     * Parses a page as browsers do.
     *
     * @param charset as its {@code Content-Type} gives it, or an empty string
     */
    static RemotePage parse(byte[] body, String charset) {
        Document document = document(body, charset);
        document.getElementsByTag("template").forEach(Element::empty);
        String text = VisibleText.of(document);
        TextSketch.Words words = TextSketch.Words.in(text);
        Element heading = document.selectFirst("h1");
        return new RemotePage(
                line(document.title()),
                heading == null ? "" : line(heading.text()),
                text,
                words.count(),
                TextSketch.of(words),
                anchors(document),
                refresh(document),
                new String(body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
    }

    private static Document document(byte[] body, String charset) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(body), charset.isEmpty() ? null : charset, "");
        } catch (IllegalArgumentException unknownCharset) {
            return document(body, "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On one line, without what a file of text cannot hold. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.isDefined(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .limit(LONGEST_LINE)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static Set<String> anchors(Document document) {
        Set<String> anchors = new HashSet<>();
        for (Element element : document.getAllElements()) {
            if (element.hasAttr("id")) {
                anchors.add(element.id());
            }
            if (element.hasAttr("name") && element.normalName().equals("a")) {
                anchors.add(element.attr("name"));
            }
        }
        return Collections.unmodifiableSet(anchors);
    }

    private static Optional<String> refresh(Document document) {
        Element meta = document.selectFirst("meta[http-equiv=refresh i][content]");
        if (meta == null) {
            return Optional.empty();
        }
        Matcher parts = REFRESH.matcher(meta.attr("content"));
        boolean leadsOn =
                parts.matches() && Integer.parseInt(parts.group(1)) <= LONGEST_REFRESH_SECONDS;
        return leadsOn
                ? Optional.of(parts.group(2).strip().replaceAll("^[\"']|[\"']$", ""))
                : Optional.empty();
    }
}
