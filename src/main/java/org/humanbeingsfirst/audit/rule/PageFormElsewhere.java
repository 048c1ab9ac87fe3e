package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds forms that send what a reader wrote to another origin. */
final class PageFormElsewhere implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-form-elsewhere",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "no form is sent to another origin");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.of(Severity.WARNING);
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference form : page.references()) {
            if (form.kind() == Reference.Kind.FORM
                    && form.target() instanceof LinkTarget.Elsewhere elsewhere) {
                findings.add(
                        page.finding(
                                INFO,
                                form.element(),
                                form.attribute(),
                                "form is sent to " + elsewhere.origin(),
                                "send it to this site, or give an address to write to instead of a"
                                        + " form"));
            }
        }
    }
}
