package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;

/** Finds parts in a folder that has no {@code index.md}, or none that readers can see. */
final class SeriesUndeclared implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "series-undeclared",
                    RuleGroup.SERIES,
                    Severity.ERROR,
                    "every series is declared by an index.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Set<String> publicFolders =
                site.publicDocuments().stream()
                        .filter(document -> document.type() == DocumentType.SERIES)
                        .map(ContentDocument::seriesFolder)
                        .collect(Collectors.toSet());
        for (ContentDocument document : site.documents()) {
            if (document.type() != DocumentType.PART) {
                continue;
            }
            if (!site.series().containsKey(document.seriesFolder())) {
                findings.add(undeclared(document, site));
            } else if (site.isPublic(document)
                    && !publicFolders.contains(document.seriesFolder())) {
                findings.add(unpublished(document));
            }
        }
    }

    private static Finding undeclared(ContentDocument part, SiteContent site) {
        return Finding.inFile(
                INFO,
                part.file().path(),
                "series " + part.seriesFolder() + " is not declared",
                "write content/series/"
                        + part.seriesFolder()
                        + "/index.md with its title and summary"
                        + " (`./press new series` does it), or move the part"
                        + nearest(part, site));
    }

    private static Finding unpublished(ContentDocument part) {
        return SeriesParts.finding(
                INFO,
                part,
                "status",
                "the part is public and its series is not",
                "publish content/series/"
                        + part.seriesFolder()
                        + "/index.md no later than its parts, or make the part a draft");
    }

    private static String nearest(ContentDocument document, SiteContent site) {
        List<String> near = NearestNames.to(document.seriesFolder(), site.series().keySet());
        return near.isEmpty() ? "" : " to " + String.join(" or ", near);
    }
}
