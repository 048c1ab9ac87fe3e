package org.humanbeingsfirst.audit.rule;

import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds images that still have the name their screenshot got. */
final class ImageScreenshotName implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "image-screenshot-name",
                    RuleGroup.IMAGES,
                    Severity.WARNING,
                    "no image is called as its screenshot was");

    /** The names that macOS and others give. */
    private static final Pattern SCREENSHOT =
            Pattern.compile(
                    "(?i)(?:^|/)screen(?: |%20|_|-)?shot(?:(?: |%20|_|-)+(?:from|at))?(?:"
                            + " |%20|_|-)+\\d");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            if (each.isImage() && SCREENSHOT.matcher(each.address()).find()) {
                findings.add(
                        page.finding(
                                INFO,
                                each,
                                Addresses.subject(each) + " has the name of a screenshot",
                                "name the file after what it shows, without spaces"));
            }
        }
    }
}
