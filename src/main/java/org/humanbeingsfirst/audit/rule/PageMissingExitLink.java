package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/**
 * Finds pages without a link marked {@code data-exit}, {@code class="c-exit"} or by a class that
 * ends in {@code __exit}.
 */
final class PageMissingExitLink implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-missing-exit-link",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "every page has a link to leave the site quickly");

    private static final String EXIT =
            "a[href][data-exit], a[href].c-exit, .c-exit a[href], a[href][class~=__exit(\\s|$)]";

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.empty();
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        if (page.isRedirect()) {
            return;
        }
        Element link = page.document().selectFirst(EXIT);
        if (link == null || !WEB.matcher(link.attr("href").strip()).matches()) {
            findings.add(
                    page.finding(
                            INFO,
                            "page has no link to leave the site",
                            "in the layout's header, write <a class=\"c-exit\""
                                    + " href=\"https://…\">Leave this site</a>"));
        }
    }
}
