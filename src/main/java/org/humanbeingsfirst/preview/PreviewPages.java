package org.humanbeingsfirst.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the preview adds to the built site, from resource files: the reload script and error page. */
final class PreviewPages {

    private static final String RELOAD_TAG = text("reload.html").strip();
    private static final String BROKEN_PAGE = text("broken.html");

    private PreviewPages() {}

    /** A file of the preview itself, such as {@code /_press/reload.js}. */
    static Optional<Answer> ownFile(RequestPath path) {
        if (path.equals(new RequestPath(List.of("_press", "reload.js"), false))) {
            return Optional.of(new Answer(200, ContentTypes.SCRIPT, bytes("reload.js")));
        }
        if (path.equals(new RequestPath(List.of("_press", "broken.css"), false))) {
            return Optional.of(new Answer(200, ContentTypes.STYLE, bytes("broken.css")));
        }
        return Optional.empty();
    }

    /** A built page with the reload script before its end; the file itself stays as it is. */
    static Answer page(int status, byte[] html, ShownBuild build) {
        // Byte for byte, whatever the page's encoding is.
        String page = new String(html, StandardCharsets.ISO_8859_1);
        int end = page.toLowerCase(Locale.ROOT).lastIndexOf("</body");
        String tag = RELOAD_TAG.replace("{{build}}", Long.toString(build.number()));
        int at = end < 0 ? page.length() : end;
        String reloading = page.substring(0, at) + tag + "\n" + page.substring(at);
        return new Answer(
                status, ContentTypes.HTML, reloading.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The page that stands in for every page while the site cannot be built. */
    static Answer broken(ShownBuild build) {
        String html = BROKEN_PAGE.replace("{{report}}", escape(build.report()));
        return page(500, html.getBytes(StandardCharsets.UTF_8), build);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = PreviewPages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the press was built without " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
