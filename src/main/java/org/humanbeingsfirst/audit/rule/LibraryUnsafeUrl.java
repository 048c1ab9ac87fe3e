package org.humanbeingsfirst.audit.rule;

import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.SiteContent;

/** Finds addresses in the library that are not {@code http:} or {@code https:} with a host. */
final class LibraryUnsafeUrl implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "library-unsafe-url",
                    RuleGroup.SOURCES,
                    Severity.ERROR,
                    "every work's address is a web address");

    private static final Pattern WEB =
            Pattern.compile("(?i)https?://[^\\s/?#\"<>@]+([/?#][^\\s\"<>]*)?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (CslItem entry : site.bibliography().entries()) {
            if (!entry.url().isEmpty() && !WEB.matcher(entry.url()).matches()) {
                findings.add(
                        Finding.at(
                                INFO,
                                entry.location(),
                                entry.id()
                                        + " has an address that is not of the web: "
                                        + entry.url(),
                                "write an address that begins with https:// or http://, or leave"
                                        + " URL out"));
            }
        }
    }
}
