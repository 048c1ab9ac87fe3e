package org.humanbeingsfirst.audit.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody.Link;
import org.humanbeingsfirst.site.ReferenceData;
import org.jsoup.parser.Parser;

/** Finds link and image addresses that run a program or open a file. */
final class MarkdownUnsafeLink implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "markdown-unsafe-link",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "links lead only to the web, to mail and to telephones");

    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel", "sms");

    private static final Pattern SCHEME =
            Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Link link : document.body().links()) {
            problem(link.target())
                    .map(
                            problem ->
                                    Finding.at(
                                            INFO,
                                            document.file(),
                                            document.file().at(link.span()),
                                            (link.isImage() ? "image address " : "link address ")
                                                    + problem,
                                            "use https:, mailto:, tel: or sms:, or a path on this"
                                                    + " site that begins with /"))
                    .ifPresent(findings::add);
        }
    }

    private static Optional<String> problem(String target) {
        return isPlainPath(target) ? Optional.empty() : problemOfUnusual(target);
    }

    /** Most links of a site: a path or a fragment of its own, in which nothing can be hidden. */
    private static boolean isPlainPath(String target) {
        boolean isOwn =
                target.startsWith("#")
                        || target.startsWith("/")
                                && !target.startsWith("//")
                                && target.indexOf('\\') < 0;
        return isOwn && target.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '&');
    }

    private static Optional<String> problemOfUnusual(String target) {
        // Browsers read past entities, control characters and line ends, so "java&#10;script:"
        // runs.
        String read = Parser.unescapeEntities(target, true).replaceAll("[\\p{Cntrl}\\s]", "");
        if (read.startsWith("//") || read.startsWith("\\\\")) {
            return Optional.of("names a host without https:");
        }
        Matcher scheme = SCHEME.matcher(read.toLowerCase(Locale.ROOT));
        return scheme.matches() && !SAFE.contains(scheme.group(1))
                ? Optional.of("begins with " + scheme.group(1) + ":")
                : Optional.empty();
    }
}
