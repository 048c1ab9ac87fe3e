package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;

/** Finds ids under {@code sources:} in registers that the library does not hold. */
final class RegisterUnknownItem implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "register-unknown-item",
                    RuleGroup.SOURCES,
                    Severity.ERROR,
                    "every source a register names is in the library");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        KnownNames items =
                new KnownNames(
                        INFO,
                        site.bibliography().ids(),
                        "items",
                        id -> "source " + id + " is not in the library");
        for (Register register : site.registers().values()) {
            for (Register.CitedSource source : register.citedSources()) {
                items.judge(source.itemId(), register.file(), source.location(), findings);
            }
        }
    }
}
