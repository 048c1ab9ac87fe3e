package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;

/** Finds sitemaps that {@code robots.txt} names and that are not there. */
final class RobotsBrokenAddress implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "robots-broken-address",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "every sitemap that robots.txt names is there");

    /** As crawlers read it (sitemaps.org, "Specifying the Sitemap location"). */
    private static final Pattern SITEMAP =
            Pattern.compile("(?im)^[ \\t]*+sitemap[ \\t]*+:[ \\t]*+([^\\s#]*)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        FileAddress.judge(
                INFO,
                site,
                "robots.txt",
                true,
                path -> path.equals("robots.txt"),
                RobotsBrokenAddress::addresses,
                findings);
    }

    private static List<FileAddress> addresses(ContentFile file) {
        List<FileAddress> found = new ArrayList<>();
        Matcher line = SITEMAP.matcher(file.text());
        while (line.find()) {
            found.add(new FileAddress(line.group(1), "", line.start(1)));
        }
        return found;
    }
}
