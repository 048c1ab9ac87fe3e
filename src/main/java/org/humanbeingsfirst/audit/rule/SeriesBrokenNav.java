package org.humanbeingsfirst.audit.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.humanbeingsfirst.audit.AcrossPagesRule;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/**
 * Finds pages of a sequence that name a next or a previous page which does not name them in turn
 * ({@code rel=next} and {@code rel=prev}, HTML standard, section 4.6.6.15).
 */
final class SeriesBrokenNav implements AcrossPagesRule<SeriesBrokenNav.Neighbours> {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "series-broken-nav",
                    RuleGroup.SERIES,
                    Severity.WARNING,
                    "next and previous pages lead to each other");

    /**
     * What a page names as its neighbours.
     *
     * @param next what to report of each page that it names as the next one, by its path
     * @param previous the same of previous pages
     */
    record Neighbours(Map<String, Finding> next, Map<String, Finding> previous) {

        private static final Neighbours NONE = new Neighbours(Map.of(), Map.of());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Neighbours> collect(BuiltPage page, BuiltSite site) {
        Map<String, Finding> next = new LinkedHashMap<>();
        Map<String, Finding> previous = new LinkedHashMap<>();
        for (Reference each : page.references()) {
            if (each.attribute().equals("href")
                    && each.target() instanceof LinkTarget.Found found
                    && each.element().hasAttr("rel")) {
                List<String> rel =
                        List.of(each.element().attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
                if (rel.contains("next")) {
                    next.putIfAbsent(found.path(), finding(page, each, found, "next", "previous"));
                } else if (rel.contains("prev") || rel.contains("previous")) {
                    previous.putIfAbsent(
                            found.path(), finding(page, each, found, "previous", "next"));
                }
            }
        }
        return Optional.of(
                next.isEmpty() && previous.isEmpty()
                        ? Neighbours.NONE
                        : new Neighbours(next, previous));
    }

    private static Finding finding(
            BuiltPage page, Reference link, LinkTarget.Found target, String way, String back) {
        boolean isItself = target.path().equals(page.path());
        return page.finding(
                INFO,
                link,
                isItself
                        ? "the page names itself as the " + way + " one"
                        : "the "
                                + way
                                + " page, "
                                + target.path()
                                + ", does not name this one as its "
                                + back,
                "let rel=next of the one page and rel=prev of the other lead to each other");
    }

    @Override
    public void check(
            SortedMap<String, Neighbours> collected, BuiltSite site, FindingSink findings) {
        collected.forEach(
                (path, neighbours) -> {
                    neighbours
                            .next()
                            .forEach(
                                    (target, finding) -> {
                                        Neighbours there = collected.get(target);
                                        if (isUnanswered(
                                                path, target, there, Neighbours::previous)) {
                                            findings.add(finding);
                                        }
                                    });
                    neighbours
                            .previous()
                            .forEach(
                                    (target, finding) -> {
                                        Neighbours there = collected.get(target);
                                        if (isUnanswered(path, target, there, Neighbours::next)) {
                                            findings.add(finding);
                                        }
                                    });
                });
    }

    /** Of a file that is no page, or was not judged, nothing is known. */
    private static boolean isUnanswered(
            String path,
            String target,
            Neighbours there,
            Function<Neighbours, Map<String, Finding>> back) {
        return path.equals(target) || there != null && !back.apply(there).containsKey(path);
    }
}
