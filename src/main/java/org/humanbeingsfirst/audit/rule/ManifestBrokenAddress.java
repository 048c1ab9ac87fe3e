package org.humanbeingsfirst.audit.rule;

import java.util.Set;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds addresses in web manifests that lead to nothing: icons, screenshots, the first page. */
final class ManifestBrokenAddress implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "manifest-broken-address",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every address in a web manifest leads to a file or page");

    /** The members of a web application manifest (W3C) that hold addresses within its site. */
    private static final Set<String> KEYS = Set.of("src", "start_url", "scope", "url", "action");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        FileAddress.judge(
                INFO,
                site,
                "web manifest",
                false,
                path -> path.matches("(?:.*/)?(?:[^/]*\\.webmanifest|manifest\\.json)"),
                file -> FileAddress.inJson(file, KEYS),
                findings);
    }
}
