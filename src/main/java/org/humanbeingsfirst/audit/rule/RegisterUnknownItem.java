package org.humanbeingsfirst.audit.rule;

import java.util.Set;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
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
        Set<String> known = site.bibliography().ids();
        for (Register register : site.registers().values()) {
            for (Register.CitedSource source : register.citedSources()) {
                if (!known.contains(source.itemId())) {
                    findings.add(
                            Finding.at(
                                    INFO,
                                    register.file(),
                                    source.location(),
                                    "source " + source.itemId() + " is not in the library",
                                    NearestNames.hint(source.itemId(), "items", known)));
                }
            }
        }
    }
}
