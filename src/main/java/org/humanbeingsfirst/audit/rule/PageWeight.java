package org.humanbeingsfirst.audit.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages that are too heavy for a slow or costly connection. */
final class PageWeight implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-weight",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "no page weighs more than 2 MB with what it loads from the site");

    /** In bytes, as they lie on disk: servers may send fewer. */
    private static final long BUDGET = 2_000_000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Map<String, Long> loaded = new LinkedHashMap<>();
        for (Element element :
                page.document().select("link[href], script[src], img, source[srcset], image")) {
            heaviest(element, page, site)
                    .ifPresent(path -> loaded.computeIfAbsent(path, each -> size(site, each)));
        }
        long own = size(site, page.path());
        long total = own + loaded.values().stream().mapToLong(Long::longValue).sum();
        if (total <= BUDGET) {
            return;
        }
        String most =
                loaded.entrySet().stream()
                        .filter(file -> file.getValue() > own)
                        .max(Map.Entry.comparingByValue())
                        .map(file -> file.getKey() + " weighs " + megabytes(file.getValue()))
                        .orElse("the page itself weighs " + megabytes(own));
        findings.add(
                page.finding(
                        INFO,
                        "page weighs "
                                + megabytes(total)
                                + " with its style sheets, scripts and images; the most is "
                                + megabytes(BUDGET),
                        "make smaller or leave out what weighs most: " + most));
    }

    /** The one file that an element loads; of several sizes of an image, the heaviest. */
    private static Optional<String> heaviest(Element element, BuiltPage page, BuiltSite site) {
        if (element.normalName().equals("link")
                && !PageHead.hasWord(element, "rel", "stylesheet")) {
            return Optional.empty();
        }
        List<String> addresses = new ArrayList<>(SourceSet.addresses(element.attr("srcset")));
        for (String attribute : List.of("href", "src", "xlink:href")) {
            if (!element.attr(attribute).isBlank()) {
                addresses.add(element.attr(attribute));
            }
        }
        return addresses.stream()
                .map(address -> site.resolve(page, address))
                .filter(LinkTarget.Found.class::isInstance)
                .map(target -> ((LinkTarget.Found) target).path())
                .max(Comparator.comparingLong(path -> size(site, path)));
    }

    private static long size(BuiltSite site, String path) {
        try {
            return Files.size(site.folder().resolve(path));
        } catch (IOException e) {
            // Reported where the file is read.
            return 0;
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
