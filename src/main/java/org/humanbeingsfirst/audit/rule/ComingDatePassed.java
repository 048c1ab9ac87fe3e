package org.humanbeingsfirst.audit.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.series.Part;
import org.humanbeingsfirst.series.Series;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds announcements whose day has passed or whose part is already public. */
final class ComingDatePassed implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "coming-date-passed",
                    RuleGroup.SERIES,
                    Severity.WARNING,
                    "a series announces only parts and dates still to come");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (ContentDocument document : site.documents()) {
            if (document.type() == DocumentType.SERIES) {
                check(document, site, findings);
            }
        }
    }

    private static void check(ContentDocument document, SiteContent site, FindingSink findings) {
        Series series = site.series().get(document.seriesFolder());
        Set<Integer> published =
                series.publicParts().stream().map(Part::number).collect(Collectors.toSet());
        for (YamlNode entry :
                document.frontMatter().get("coming").map(YamlNode::items).orElse(List.of())) {
            Optional<Integer> part = entry.get("part").flatMap(YamlNode::integer);
            Optional<LocalDate> date = entry.get("date").flatMap(YamlNode::date);
            if (part.isPresent() && published.contains(part.get())) {
                String message = "part " + part.get() + " is announced and already public";
                findings.add(finding(document, entry, message, "take the entry out of coming:"));
            } else if (part.isPresent() && date.filter(site.today()::isAfter).isPresent()) {
                findings.add(
                        finding(
                                document,
                                entry,
                                "part "
                                        + part.get()
                                        + " was announced for "
                                        + date.get()
                                        + " and is not public",
                                "announce a new day, publish the part, or take the entry out"));
            }
        }
    }

    private static Finding finding(
            ContentDocument document, YamlNode entry, String message, String hint) {
        return Finding.at(INFO, document.file(), entry.location(), message, hint);
    }
}
