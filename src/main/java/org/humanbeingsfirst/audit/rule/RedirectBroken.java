package org.humanbeingsfirst.audit.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
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

    /** As browsers read it (WHATWG HTML, "shared declarative refresh steps"). */
    private static final Pattern CONTENT =
            Pattern.compile(
                    "(?is)\\s*[\\d.]+\\s*[;,\\s]\\s*(?:url\\s*=\\s*)?[\"']?([^\"']+?)[\"']?\\s*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Element refresh : page.document().select("meta[http-equiv=refresh i]")) {
            Matcher content = CONTENT.matcher(refresh.attr("content"));
            if (!content.matches()) {
                findings.add(
                        page.finding(
                                INFO,
                                refresh,
                                "redirect does not say where to",
                                "write it as content=\"0; url=/the-new-address/\""));
                continue;
            }
            String address = content.group(1);
            LinkTarget target = site.resolve(page, address);
            if (target instanceof LinkTarget.Missing missing) {
                findings.add(
                        page.finding(
                                INFO,
                                refresh,
                                "redirect to " + address + " leads to nothing",
                                site.hintForMissing(missing)));
            } else if (target.equals(new LinkTarget.Found(page.path(), ""))) {
                findings.add(
                        page.finding(
                                INFO,
                                refresh,
                                "redirect leads back to itself",
                                "let it lead to the page's new address"));
            }
        }
    }
}
