package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.SiteContent;

/** Finds helplines that nobody has verified for so long that they must not be published. */
final class HelplineExpired implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "helpline-expired",
                    RuleGroup.HELPLINES,
                    Severity.ERROR,
                    "no helpline is shown that was verified more than 120 days ago");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean stopsBake() {
        return false;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (Helplines.Service service : Helplines.services(site)) {
            service.daysUnverified(site.today())
                    .filter(days -> days > Helplines.EXPIRED_AFTER_DAYS)
                    .map(days -> finding(service, days))
                    .ifPresent(findings::add);
        }
    }

    private static Finding finding(Helplines.Service service, long days) {
        return service.finding(
                INFO,
                "verified-on",
                service.name()
                        + " was verified "
                        + days
                        + " days ago, which is too long to send anybody there",
                "compare it with its sources again and set verified-on to the day you did, or take"
                        + " the service out");
    }
}
