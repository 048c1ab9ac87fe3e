package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds addresses that a browser loads with the page and that lead to no file of the site. */
final class ImageMissingFile implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "image-missing-file",
                    RuleGroup.IMAGES,
                    Severity.ERROR,
                    "every image, style sheet, script and font a page loads is there");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference loaded : Reference.loaded(page.document())) {
            String name = loaded.element().normalName();
            LinkTarget target = site.resolve(page, loaded.address());
            if (loaded.address().isBlank()) {
                findings.add(
                        page.finding(
                                INFO,
                                loaded.element(),
                                loaded.attribute(),
                                name + " has no address",
                                "give it the address of a file, or take it away"));
            } else if (target instanceof LinkTarget.Missing missing) {
                findings.add(
                        page.finding(
                                INFO,
                                loaded.element(),
                                loaded.attribute(),
                                name + " loads " + loaded.address() + ", which is not there",
                                site.hintForMissing(missing)));
            } else if (target instanceof LinkTarget.Malformed malformed) {
                findings.add(
                        page.finding(
                                INFO,
                                loaded.element(),
                                loaded.attribute(),
                                name
                                        + " loads "
                                        + loaded.address()
                                        + ", which "
                                        + malformed.reason(),
                                "correct the address"));
            }
        }
    }
}
