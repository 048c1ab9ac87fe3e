package org.humanbeingsfirst.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.Rule;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingKey;
import org.humanbeingsfirst.finding.RuleSelection;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.finding.Suppressions;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.SiteConfiguration;

/** Runs the chosen rules over a target. */
final class CheckRun {

    /** Where a site is baked for a check, below its folder; kept, so that places can be opened. */
    private static final String OUTPUT = "target/check/";

    private final Press press;
    private final RuleSelection selection;

    CheckRun(Press press, RuleSelection selection) {
        this.press = press;
        this.selection = selection;
    }

    /**
     * What was found.
     *
     * @param findings of the chosen rules, suppressions applied; paths are relative to the target
     * @param isComplete false if something stopped the check, so that not everything was judged
     * @param rules ids of the rules that were run
     * @param files paths that were judged; empty for all
     */
    record Result(
            List<Finding> findings, boolean isComplete, Set<String> rules, Set<String> files) {

        static Result stoppedBy(List<Finding> findings) {
            return new Result(findings, false, Set.of(), Set.of());
        }

        /** True if such a finding would have been found. */
        boolean covers(FindingKey key) {
            return rules.contains(key.rule()) && (files.isEmpty() || files.contains(key.file()));
        }
    }

    /**
     * Runs the rules.
     *
     * @throws UsageException if there is nothing to run them on
     */
    Result of(CheckTarget target) {
        try {
            if (target instanceof CheckTarget.Site site) {
                return ofSite(site.folder());
            }
            Set<String> files = target instanceof CheckTarget.Pages some ? pathsOf(some) : Set.of();
            return new Result(ofBuilt(target), true, builtIds(rules()), files);
        } catch (UnreadableInputException unreadable) {
            if (unreadable.location().file().equals(SiteConfiguration.FILE)) {
                throw unreadable;
            }
            return Result.stoppedBy(List.of(Finding.of(unreadable)));
        }
    }

    private List<Finding> ofBuilt(CheckTarget target) {
        BuiltSite built =
                target instanceof CheckTarget.Pages some
                        ? BuiltSite.ofPages(some.folder(), some.pages())
                        : BuiltSite.read(target.folder());
        // A folder that cannot be opened is a finding; one without pages is the wrong folder.
        if (built.pagePaths().isEmpty() && built.unreadable().isEmpty()) {
            throw new UsageException(
                    "there is no HTML file in " + target.root(),
                    "name a folder of built HTML, such as target/site after ./press build, or a"
                            + " site's, which has a "
                            + SiteConfiguration.FILE);
        }
        List<Finding> findings = wanted(press.tools().audit(built, rulesFor(built)));
        return isOfOurSite(target.folder())
                // Entries for pages of which this is another build need not match.
                ? suppressions(press.siteFolder()).applyTo(findings, Set.of())
                : findings;
    }

    private boolean isOfOurSite(Path folder) {
        Path site = press.siteFolder();
        return Files.isRegularFile(site.resolve(SiteConfiguration.FILE))
                && folder.toAbsolutePath()
                        .normalize()
                        .startsWith(site.toAbsolutePath().normalize());
    }

    private Result ofSite(Path site) {
        SiteConfiguration.read(site);
        Path output = site.resolve(OUTPUT);
        BakedSite baked;
        try {
            baked = press.bake(new Bakery.Order(site, output, false));
        } catch (BakeFailedException failed) {
            // Whatever was chosen: what stopped the bake is why nothing is known of the pages.
            return Result.stoppedBy(
                    failed.findings().stream()
                            .filter(
                                    finding ->
                                            finding.rule().severity() == Severity.ERROR
                                                    || selection.includes(finding.rule()))
                            .toList());
        }
        List<Rule> rules = rules();
        List<Finding> ofPages =
                wanted(press.tools().audit(BuiltSite.read(output), rules)).stream()
                        .map(finding -> finding.below(OUTPUT))
                        .toList();
        // Both know what is wrong with the suppressions.
        Set<Finding> findings = new LinkedHashSet<>(wanted(baked.findings()));
        findings.addAll(
                wanted(
                        suppressions(site)
                                .forSiteBuiltIn(OUTPUT)
                                .applyTo(ofPages, builtIds(rules))));
        return new Result(List.copyOf(findings), true, idsOf(rules), Set.of());
    }

    private List<Rule> rules() {
        return Rules.all(selection);
    }

    /** House rules are asked of other sites only by name: their promises are ours. */
    private List<Rule> rulesFor(BuiltSite site) {
        return rules().stream()
                .filter(
                        rule ->
                                site.isOwn()
                                        || rule.severityElsewhere().isPresent()
                                        || selection.only().contains(rule.info().id()))
                .toList();
    }

    private static Set<String> builtIds(List<Rule> run) {
        Set<String> ids = new LinkedHashSet<>(Rules.builtRuleIds());
        ids.retainAll(idsOf(run));
        return ids;
    }

    private static Set<String> idsOf(List<Rule> rules) {
        return rules.stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
    }

    private static Set<String> pathsOf(CheckTarget.Pages target) {
        return target.pages().stream()
                .map(page -> ContentFile.relativePath(target.folder(), page))
                .collect(Collectors.toSet());
    }

    private List<Finding> wanted(List<Finding> findings) {
        return findings.stream().filter(finding -> selection.includes(finding.rule())).toList();
    }

    private static Suppressions suppressions(Path site) {
        return Suppressions.read(site, Rules.forSuppressions());
    }
}
