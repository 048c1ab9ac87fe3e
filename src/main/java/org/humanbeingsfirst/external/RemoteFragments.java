package org.humanbeingsfirst.external;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.quotation.TextDirective;
import org.humanbeingsfirst.quotation.TextDirective.FoldedText;
import org.humanbeingsfirst.site.Lazy;

/** Looks for the places on a page of another site that links lead to. */
final class RemoteFragments {

    /** Lines of a file, on sites that show code: made by a script, so that there is no such id. */
    private static final Pattern LINES = Pattern.compile("L[0-9]+(C[0-9]+)?(-L?[0-9]+(C[0-9]+)?)?");

    private static final Pattern PDF_PAGE = Pattern.compile("(?i)(?:^|&)page=([0-9]{1,9})(?:&|$)");

    /** What GitHub puts before the ids that authors give. */
    private static final String AUTHORS_PREFIX = "user-content-";

    private RemoteFragments() {}

    /** Those fragments, as written, that lead to no place on a page. */
    static SortedSet<String> missing(RemotePage page, SortedSet<String> fragments) {
        SortedSet<String> missing = new TreeSet<>();
        if (page.words() < TextSketch.FEWEST_WORDS && page.anchors().isEmpty()) {
            // A script writes this page, and no program without one sees what is on it.
            return missing;
        }
        Supplier<FoldedText> text = Lazy.by(() -> FoldedText.of(page.text()));
        for (String fragment : fragments) {
            if (!hasPlace(page, TextDirective.withoutDirectives(fragment))
                    || !hasWords(text, TextDirective.valuesIn(fragment))) {
                missing.add(fragment);
            }
        }
        return missing;
    }

    /** True if any fragment names a page of a PDF (RFC 8118, section 3). */
    static boolean namePages(SortedSet<String> fragments) {
        return fragments.stream().anyMatch(fragment -> PDF_PAGE.matcher(fragment).find());
    }

    /** Those fragments, as written, that name a page that a PDF does not have. */
    static SortedSet<String> missing(int pdfPages, SortedSet<String> fragments) {
        SortedSet<String> missing = new TreeSet<>();
        for (String fragment : fragments) {
            Matcher page = PDF_PAGE.matcher(fragment);
            if (page.find()) {
                int number = Integer.parseInt(page.group(1));
                if (number < 1 || number > pdfPages) {
                    missing.add(fragment);
                }
            }
        }
        return missing;
    }

    private static boolean hasWords(Supplier<FoldedText> text, List<String> directives) {
        return directives.stream()
                .map(TextDirective::parse)
                .allMatch(words -> words.filter(w -> w.isFoundIn(text.get())).isPresent());
    }

    private static boolean hasPlace(RemotePage page, String id) {
        if (id.isEmpty() || id.equalsIgnoreCase("top") || isForAScript(id)) {
            return true;
        }
        return hasAnchor(page, id) || decoded(id).filter(d -> hasAnchor(page, d)).isPresent();
    }

    /** A route ("#/page", "#!page"), a setting ("#t=30") or lines of code. */
    private static boolean isForAScript(String id) {
        return id.startsWith("/")
                || id.startsWith("!")
                || id.indexOf('=') >= 0
                || LINES.matcher(id).matches();
    }

    private static boolean hasAnchor(RemotePage page, String id) {
        return page.anchors().contains(id) || page.anchors().contains(AUTHORS_PREFIX + id);
    }

    private static Optional<String> decoded(String id) {
        try {
            // This decoder is for forms, where a plus is a blank.
            String encoded = id.replace("+", "%2B");
            return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
