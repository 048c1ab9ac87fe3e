package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;

/** Finds fonts, images and further style sheets that would be loaded from others. */
final class StylesheetOtherOrigin implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "stylesheet-other-origin",
                    Severity.ERROR,
                    "no style sheet loads anything from another origin");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        for (String path : site.files()) {
            if (path.endsWith(".css")) {
                check(path, site, findings);
            }
        }
    }

    private static void check(String path, BuiltSite site, FindingSink findings) {
        ContentFile file;
        try {
            file = site.file(path);
        } catch (UnreadableInputException e) {
            findings.add(Finding.of(e));
            return;
        }
        for (StyleAddress found : StyleAddress.in(file.text())) {
            if (site.resolve(path, found.address()) instanceof LinkTarget.Elsewhere target) {
                findings.add(
                        Finding.at(
                                INFO,
                                file,
                                file.at(found.offset()),
                                "style sheet sends a request to " + target.origin(),
                                "copy the file into assets/ and load it from there"));
            }
        }
    }
}
