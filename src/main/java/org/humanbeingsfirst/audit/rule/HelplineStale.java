package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.SiteContent;

/** Finds helplines that nobody has verified for a while. */
final class HelplineStale implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "helpline-stale",
                    RuleGroup.HELPLINES,
                    Severity.WARNING,
                    "every helpline was verified in the last 60 days");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (Helplines.Service service : Helplines.services(site)) {
            service.daysUnverified(site.today())
                    .filter(
                            days ->
                                    days > Helplines.STALE_AFTER_DAYS
                                            && days <= Helplines.EXPIRED_AFTER_DAYS)
                    .map(days -> finding(service, days))
                    .ifPresent(findings::add);
        }
    }

    private static Finding finding(Helplines.Service service, long days) {
        return service.finding(
                INFO,
                "verified-on",
                service.name() + " was verified " + days + " days ago",
                "compare it with its sources again, correct what changed, and set verified-on to"
                        + " the day you did");
    }
}
