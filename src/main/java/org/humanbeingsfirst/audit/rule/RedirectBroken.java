package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.RedirectAddress;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages that send the reader on ({@code meta http-equiv="refresh"}) to nothing. */
final class RedirectBroken implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "redirect-broken",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every redirect page leads to a page");

    private static final String UNREADABLE = "redirect does not say where to";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element refresh : page.refreshes()) {
            Optional<RedirectAddress> redirect = RedirectAddress.of(refresh.attr("content"));
            String problem = redirect.map(to -> problem(page, site, to)).orElse(UNREADABLE);
            if (!problem.isEmpty()) {
                findings.add(page.finding(INFO, refresh, problem, hint(page, site, redirect)));
            }
        }
    }

    private static String problem(BuiltPage page, BuiltSite site, RedirectAddress redirect) {
        if (redirect.address().isEmpty()) {
            // Without an address a page loads itself again, which only a page that lives may do.
            return redirect.seconds() == 0 || redirect.isQuoted() ? UNREADABLE : "";
        }
        String address = redirect.address().get();
        LinkTarget target = page.resolve(address);
        if (target instanceof LinkTarget.Missing missing) {
            return "redirect to " + address + " " + site.hints().why(missing);
        }
        if (target instanceof LinkTarget.Malformed malformed) {
            return "redirect to " + address + " " + malformed.reason();
        }
        return redirect.isQuoted() ? "redirect has its address in quotation marks" : "";
    }

    private static String hint(BuiltPage page, BuiltSite site, Optional<RedirectAddress> redirect) {
        return redirect.flatMap(RedirectAddress::address).map(page::resolve).orElse(null)
                        instanceof LinkTarget.Missing missing
                ? site.hints().forTarget(missing)
                : "write it as content=\"0; url=/the-new-address/\"";
    }
}
