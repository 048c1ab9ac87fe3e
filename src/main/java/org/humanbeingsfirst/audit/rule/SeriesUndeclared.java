package org.humanbeingsfirst.audit.rule;

import java.util.List;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;

/** Finds parts in a folder that has no {@code index.md}. */
final class SeriesUndeclared implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "series-undeclared", Severity.ERROR, "every series is declared by an index.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, SiteContent site, FindingSink findings) {
        if (document.type() == DocumentType.PART
                && !site.series().containsKey(document.seriesFolder())) {
            findings.add(
                    Finding.inFile(
                            INFO,
                            document.file().path(),
                            "series " + document.seriesFolder() + " is not declared",
                            "write content/series/"
                                    + document.seriesFolder()
                                    + "/index.md with its title and summary"
                                    + " (`./press new series` does it), or move the part"
                                    + nearest(document, site)));
        }
    }

    private static String nearest(ContentDocument document, SiteContent site) {
        List<String> near = NearestNames.to(document.seriesFolder(), site.series().keySet());
        return near.isEmpty() ? "" : " to " + String.join(" or ", near);
    }
}
