package org.humanbeingsfirst.audit.rule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.jsoup.nodes.Element;

/** Finds pages that are not UTF-8, or do not say early enough that they are. */
final class PageEncoding implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-encoding",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every page is UTF-8 and says so");

    /** Where browsers stop looking for a declaration (WHATWG HTML, "specifying the document's character encoding"). */
    private static final int LOOKED_AT = 1024;

    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*+=\\s*+[\"']?+([^\\s;\"']++)");
    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8");
    private static final String HINT =
            "save the file as UTF-8, and begin its head with <meta charset=\"utf-8\">";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        byte[] bytes;
        try {
            bytes = ContentFile.bytes(site.folder(), site.folder().resolve(page.path()));
        } catch (UnreadableInputException e) {
            // Reported where the page itself is read.
            return;
        }
        if (!isUtf8(bytes)) {
            findings.add(page.finding(INFO, "page is not UTF-8 text", HINT));
        } else if (!hasByteOrderMark(bytes)) {
            checkDeclaration(page, bytes, findings);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        // Java's lenient decoder is several times faster, and shows whether the strict one is
        // needed.
        if (new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static void checkDeclaration(BuiltPage page, byte[] bytes, FindingSink findings) {
        for (Element meta : page.document().getElementsByTag("meta")) {
            Optional<String> charset = declared(meta);
            if (charset.isEmpty()) {
                continue;
            }
            if (!UTF_8.contains(charset.get().toLowerCase(Locale.ROOT))) {
                findings.add(
                        page.finding(
                                INFO,
                                meta,
                                "page is UTF-8 but says that it is " + charset.get(),
                                HINT));
            } else if (endOf(meta, page, bytes) > LOOKED_AT) {
                findings.add(
                        page.finding(
                                INFO,
                                meta,
                                "page says too late that it is UTF-8: browsers look at the first "
                                        + LOOKED_AT
                                        + " bytes only",
                                "make it the first element of the head"));
            }
            return;
        }
        if (!page.isRedirect()) {
            findings.add(page.finding(INFO, "page does not say that it is UTF-8", HINT));
        }
    }

    private static Optional<String> declared(Element meta) {
        if (meta.hasAttr("charset")) {
            return Optional.of(meta.attr("charset").strip());
        }
        Matcher charset = CHARSET.matcher(meta.attr("content"));
        boolean isDeclaration = meta.attr("http-equiv").strip().equalsIgnoreCase("content-type");
        return isDeclaration && charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    /** In bytes of the file; the page's text has lost the {@code \r} of its line ends. */
    private static long endOf(Element meta, BuiltPage page, byte[] bytes) {
        int end = meta.sourceRange().isTracked() ? meta.sourceRange().endPos() : 0;
        if (end > LOOKED_AT) {
            return end;
        }
        long returns = 0;
        for (int i = 0; i < Math.min(LOOKED_AT, bytes.length); i++) {
            returns += bytes[i] == '\r' ? 1 : 0;
        }
        return returns
                + page.source().text().substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    }
}
