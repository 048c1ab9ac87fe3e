package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.SiteContent;

/** Finds helplines that claim to have been verified on a day still to come. */
final class HelplineVerifiedInFuture implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "helpline-verified-in-future",
                    RuleGroup.HELPLINES,
                    Severity.ERROR,
                    "no helpline was verified on a day still to come");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (Helplines.Service service : Helplines.services(site)) {
            service.daysUnverified(site.today())
                    .filter(days -> days < 0)
                    .map(days -> finding(service, days))
                    .ifPresent(findings::add);
        }
    }

    private static Finding finding(Helplines.Service service, long days) {
        return service.finding(
                INFO,
                "verified-on",
                "verified-on of " + service.name() + " is a day still to come",
                "write the day of the last check; if it is right, correct the clock of this"
                        + " machine");
    }
}
