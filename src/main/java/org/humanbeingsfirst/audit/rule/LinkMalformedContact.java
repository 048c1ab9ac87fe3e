package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds {@code mailto:}, {@code tel:} and {@code sms:} addresses that nobody can write to or call. */
final class LinkMalformedContact implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-malformed-contact",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "mail addresses and numbers in links are well formed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            ContactAddress.problem(each.address())
                    .ifPresent(
                            problem ->
                                    findings.add(
                                            page.finding(
                                                    INFO,
                                                    each,
                                                    Addresses.subject(each) + " " + problem,
                                                    "correct it")));
        }
    }
}
