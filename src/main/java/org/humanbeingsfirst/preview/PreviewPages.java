package org.humanbeingsfirst.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.hosting.ContentTypes;

/** What the preview adds to the built site, from resource files: the reload script and error page. */
final class PreviewPages {

    private static final String RELOAD_TAG = text("reload.html").strip();
    private static final String BROKEN_PAGE = text("broken.html");

    private static final Pattern POLICY_META =
            Pattern.compile(
                    "<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\"([^\"]*)\"\\s*/?>",
                    Pattern.CASE_INSENSITIVE);

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

    /**
     * A built page with the reload script before its end. The policy in its {@code <meta>} would
     * forbid that script: it moves to the header field and allows it there, and nothing else. The
     * file itself stays as it is.
     *
     * @param ownFiles absolute address below which the preview's own files are
     */
    static Answer page(int status, byte[] html, ShownBuild build, String ownFiles) {
        // Byte for byte, whatever the page's encoding is.
        String page = new String(html, StandardCharsets.ISO_8859_1);
        ContentSecurityPolicy policy = ContentSecurityPolicy.OWN_FILES_ONLY;
        Matcher meta = POLICY_META.matcher(page);
        if (meta.find()) {
            policy =
                    ContentSecurityPolicy.parse(meta.group(1))
                            .allowing("script-src", ownFiles)
                            .allowing("connect-src", ownFiles)
                            .unframed();
            page = page.substring(0, meta.start()) + page.substring(meta.end());
        }
        int end = page.toLowerCase(Locale.ROOT).lastIndexOf("</body");
        int at = end < 0 ? page.length() : end;
        String tag = RELOAD_TAG.replace("{{build}}", Long.toString(build.number()));
        String reloading = page.substring(0, at) + tag + "\n" + page.substring(at);
        byte[] body = reloading.getBytes(StandardCharsets.ISO_8859_1);
        return new Answer(status, ContentTypes.HTML, body, policy);
    }

    /** The page that stands in for every page while the site cannot be built. */
    static Answer broken(ShownBuild build, String ownFiles) {
        String html = BROKEN_PAGE.replace("{{report}}", escape(build.report()));
        return page(500, html.getBytes(StandardCharsets.UTF_8), build, ownFiles);
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
