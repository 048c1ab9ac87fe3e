package org.humanbeingsfirst.audit.rule;

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

/** Finds fonts, images and further style sheets that are not there. */
final class StylesheetMissingFile implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "stylesheet-missing-file",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every file a style sheet loads is there");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        StyleAddress.visitStylesheets(
                site, findings, (file, found) -> check(site, file, found, findings));
    }

    private static void check(
            BuiltSite site, ContentFile file, StyleAddress found, FindingSink findings) {
        if (site.resolve(file.path(), found.address()) instanceof LinkTarget.Missing target) {
            findings.add(
                    Finding.at(
                            INFO,
                            file,
                            file.at(found.offset()),
                            "style sheet loads "
                                    + found.address()
                                    + ", which "
                                    + site.hints().why(target),
                            site.hints().forTarget(target)));
        }
    }
}
