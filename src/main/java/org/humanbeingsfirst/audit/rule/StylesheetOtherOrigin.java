package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.StyleAddress;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;

/** Finds fonts, images and further style sheets that would be loaded from others. */
final class StylesheetOtherOrigin implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "stylesheet-other-origin",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "no style sheet loads anything from another origin");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.of(Severity.WARNING);
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        StyleAddress.visitStylesheets(
                site, findings, (file, found) -> check(site, file, found, findings));
    }

    private static void check(
            BuiltSite site, ContentFile file, StyleAddress found, FindingSink findings) {
        if (site.resolve(file.path(), found.address()) instanceof LinkTarget.Elsewhere target) {
            findings.add(
                    Finding.at(
                            INFO,
                            file,
                            file.at(found.offset()),
                            "style sheet sends a request to "
                                    + target.origin()
                                    + ": "
                                    + found.address(),
                            "copy the file into assets/ and load it from there"));
        }
    }
}
