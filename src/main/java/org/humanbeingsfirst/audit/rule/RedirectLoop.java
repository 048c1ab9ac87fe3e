package org.humanbeingsfirst.audit.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds redirect pages that send the reader round and round. */
final class RedirectLoop implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "redirect-loop",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "redirect pages come to an end");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        Set<String> judged = new HashSet<>();
        for (String path : site.pagePaths()) {
            Set<String> chain = new HashSet<>();
            Optional<String> at = next(site, path);
            while (at.isPresent()
                    && !at.get().equals(path)
                    && !judged.contains(at.get())
                    && chain.add(at.get())) {
                at = next(site, at.get());
            }
            // Each page of a loop says so; those that only lead into it end there.
            if (at.isPresent() && at.get().equals(path)) {
                findings.add(
                        Finding.inFile(
                                INFO,
                                path,
                                chain.isEmpty()
                                        ? "page sends the reader back to itself"
                                        : "page sends the reader round in a loop of "
                                                + (chain.size() + 1)
                                                + " pages",
                                "let it lead to the page that readers want"));
            } else {
                judged.add(path);
            }
        }
    }

    private static Optional<String> next(BuiltSite site, String path) {
        return site.outline(path)
                .redirect()
                .filter(LinkTarget.Found.class::isInstance)
                .map(target -> ((LinkTarget.Found) target).path());
    }
}
