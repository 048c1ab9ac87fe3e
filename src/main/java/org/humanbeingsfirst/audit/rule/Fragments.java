package org.humanbeingsfirst.audit.rule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageOutline;
import org.humanbeingsfirst.quotation.TextDirective;

/** Tells whether there is a place that a fragment names. */
final class Fragments {

    private static final Pattern PDF_PAGE = Pattern.compile("(?i)(?:^|&)page=(\\d{1,9})(?:&|$)");

    private Fragments() {}

    /**
     * True if the fragment of an address leads to a place (WHATWG HTML, "the indicated part of the
     * document"): it is empty or {@code top}, an id, or the name of an anchor, as written or
     * decoded. In a PDF, {@code #page=2} leads to its second page (RFC 8118, section 3). What other
     * files make of fragments nobody knows.
     */
    static boolean isThere(BuiltSite site, LinkTarget.Found target) {
        String fragment = TextDirective.withoutDirectives(target.fragment());
        String path = target.path().toLowerCase(Locale.ROOT);
        if (path.endsWith(".pdf")) {
            return isPageOf(site.folder().resolve(target.path()), fragment);
        }
        if (fragment.isEmpty() || fragment.equalsIgnoreCase("top")) {
            return true;
        }
        PageOutline page = site.outline(target.path());
        // Of links to redirects another rule speaks, and the place is sought on the page they
        // should
        // name.
        if (!site.hasAnchors(target.path()) || page.isRedirect()) {
            return true;
        }
        Set<String> anchors = page.anchors();
        return anchors.contains(fragment)
                || anchors.contains(decoded(fragment))
                || anchors.contains(encoded(fragment));
    }

    /** With its percent signs decoded; those that encode nothing stay as they are. */
    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        byte[] bytes = fragment.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean isLong = bytes[i] == '%' && i + 2 < bytes.length;
            int high = isLong ? Character.digit(bytes[i + 1], 16) : -1;
            int low = isLong ? Character.digit(bytes[i + 2], 16) : -1;
            boolean isEncoded = high >= 0 && low >= 0;
            decoded.write(isEncoded ? high * 16 + low : bytes[i]);
            i += isEncoded ? 2 : 0;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    /** As it stands in the address bar (WHATWG URL, "fragment percent-encode set"). */
    private static String encoded(String fragment) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : fragment.getBytes(StandardCharsets.UTF_8)) {
            if (each <= ' ' || each == 0x7F || "\"<>`".indexOf(each) >= 0) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
            } else {
                encoded.append((char) each);
            }
        }
        return encoded.toString();
    }

    private static boolean isPageOf(Path pdf, String fragment) {
        Matcher page = PDF_PAGE.matcher(fragment);
        if (!page.find()) {
            return true;
        }
        int number = Integer.parseInt(page.group(1));
        OptionalInt pages = PdfPages.count(pdf);
        return pages.isEmpty() || number >= 1 && number <= pages.getAsInt();
    }
}
