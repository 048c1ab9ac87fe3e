package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds images of this site that are not there: every candidate of a {@code srcset} counts. */
final class ImageMissingFile implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "image-missing-file",
                    RuleGroup.IMAGES,
                    Severity.ERROR,
                    "every image that a page names is there");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            if (each.isImage()
                    && !each.isProtocolRelative()
                    && each.target() instanceof LinkTarget.Missing missing) {
                findings.add(
                        page.finding(
                                INFO,
                                each,
                                Addresses.subject(each) + " " + site.hints().why(missing),
                                site.hints().forTarget(missing)));
            }
        }
    }
}
