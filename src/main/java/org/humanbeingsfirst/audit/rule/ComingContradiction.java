package org.humanbeingsfirst.audit.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds announcements that the series, or the part itself, contradicts. */
final class ComingContradiction implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "coming-contradiction",
                    RuleGroup.SERIES,
                    Severity.WARNING,
                    "a part is announced once, within the plan, for the day of its own date");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Map<String, List<ContentDocument>> partsOf = SeriesParts.of(site);
        for (ContentDocument series : site.documents()) {
            if (series.type() == DocumentType.SERIES) {
                check(series, hiddenParts(series, partsOf, site), findings);
            }
        }
    }

    /** Of parts that are public already, coming-date-passed speaks. */
    private static List<ContentDocument> hiddenParts(
            ContentDocument series, Map<String, List<ContentDocument>> partsOf, SiteContent site) {
        return partsOf.getOrDefault(series.seriesFolder(), List.of()).stream()
                .filter(part -> !site.isPublic(part))
                .toList();
    }

    private static void check(
            ContentDocument series, List<ContentDocument> parts, FindingSink findings) {
        Optional<Integer> planned = series.frontMatter().integer("parts");
        Set<Integer> announced = new HashSet<>();
        for (YamlNode entry :
                series.frontMatter().get("coming").map(YamlNode::items).orElse(List.of())) {
            Optional<Integer> number = entry.get("part").flatMap(YamlNode::integer);
            if (number.isEmpty()) {
                continue;
            }
            int part = number.get();
            if (!announced.add(part)) {
                findings.add(
                        finding(
                                series,
                                entry,
                                "part " + part + " is announced twice",
                                "keep one of the entries"));
            } else if (planned.isPresent() && part > planned.get()) {
                findings.add(
                        finding(
                                series,
                                entry,
                                "part "
                                        + part
                                        + " of a series of "
                                        + planned.get()
                                        + " is announced",
                                "correct the number, or raise parts:"));
            }
            contradicted(entry, part, parts)
                    .map(
                            date ->
                                    finding(
                                            series,
                                            entry,
                                            "part "
                                                    + part
                                                    + " is announced for another day than "
                                                    + date
                                                    + ", which is its date",
                                            "write the same day in both places"))
                    .ifPresent(findings::add);
        }
    }

    /** The date that a part itself has, if it is published and not the one announced. */
    private static Optional<LocalDate> contradicted(
            YamlNode entry, int number, List<ContentDocument> parts) {
        Optional<LocalDate> announced = entry.get("date").flatMap(YamlNode::date);
        return parts.stream()
                .filter(part -> part.part().equals(Optional.of(number)) && !part.isDraft())
                .flatMap(part -> part.date().stream())
                .filter(date -> announced.isPresent() && !announced.get().equals(date))
                .findFirst();
    }

    private static Finding finding(
            ContentDocument series, YamlNode entry, String message, String hint) {
        return Finding.at(INFO, series.file(), entry.location(), message, hint);
    }
}
