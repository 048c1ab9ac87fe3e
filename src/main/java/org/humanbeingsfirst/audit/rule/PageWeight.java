package org.humanbeingsfirst.audit.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
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

    /** Attributes out of whose addresses a browser chooses one. */
    private static final Set<String> CHOICES = Set.of("src", "srcset");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Map<String, Long> files = new TreeMap<>();
        files.put(page.path(), size(site, page.path()));
        for (String path : loaded(page, site)) {
            files.computeIfAbsent(path, each -> size(site, each));
        }
        long total = files.values().stream().mapToLong(Long::longValue).sum();
        if (total > BUDGET) {
            Map.Entry<String, Long> heaviest =
                    Collections.max(files.entrySet(), Map.Entry.comparingByValue());
            findings.add(
                    page.finding(
                            INFO,
                            "page weighs "
                                    + megabytes(total)
                                    + " with its style sheets, scripts and images; the most is "
                                    + megabytes(BUDGET),
                            "make smaller or leave out what weighs most: "
                                    + heaviest.getKey()
                                    + ", "
                                    + megabytes(heaviest.getValue())));
        }
    }

    private static Set<String> loaded(BuiltPage page, BuiltSite site) {
        Set<String> paths = new LinkedHashSet<>();
        Map<Element, String> chosen = new LinkedHashMap<>();
        page.loaded()
                .filter(PageWeight::isWeighed)
                .forEach(
                        loaded -> {
                            if (!(loaded.target() instanceof LinkTarget.Found found)) {
                                return;
                            }
                            if (CHOICES.contains(loaded.attribute()) && loaded.isImage()) {
                                chosen.merge(
                                        image(loaded.element()),
                                        found.path(),
                                        (one, other) -> heavier(site, one, other));
                            } else {
                                paths.add(found.path());
                            }
                        });
        paths.addAll(chosen.values());
        return paths;
    }

    private static boolean isWeighed(Reference loaded) {
        Element element = loaded.element();
        return loaded.isImage()
                || element.normalName().equals("script")
                || loaded.attribute().startsWith("style")
                || element.normalName().equals("style")
                || element.normalName().equals("link")
                        && PageHead.hasWord(element, "rel", "stylesheet");
    }

    /** What shows one image: the elements of a {@code picture} offer it in several sizes. */
    private static Element image(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("picture") ? parent : element;
    }

    private static String heavier(BuiltSite site, String one, String other) {
        return size(site, one) >= size(site, other) ? one : other;
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
