package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds pages without a link to where a reader finds help. */
final class PageMissingHelpLink implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-missing-help-link",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "every page has a link to help");

    private static final Pattern HELP_PAGE = Pattern.compile("(?:.*/)?help(?:/index)?\\.html?");

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
        boolean hasLink =
                page.references().stream()
                        .filter(link -> link.kind() == Reference.Kind.LINK)
                        .anyMatch(PageMissingHelpLink::leadsToHelp);
        if (!hasLink && !page.isRedirect()) {
            findings.add(
                    page.finding(
                            INFO,
                            "page has no link to help",
                            "in the layout, write <a href=\"/help/\">Get help</a>"));
        }
    }

    private static boolean leadsToHelp(Reference link) {
        return link.target() instanceof LinkTarget.Found found
                && (HELP_PAGE.matcher(found.path()).matches()
                        || PageHead.hasWord(link.element(), "rel", "help"));
    }
}
