package org.humanbeingsfirst.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.Origins;
import org.humanbeingsfirst.audit.Rule;
import org.humanbeingsfirst.audit.WrittenLinks;
import org.humanbeingsfirst.audit.rule.ExternalRules;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingKey;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.RuleSelection;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.finding.Suppressions;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.SiteConfiguration;

/** Runs the chosen rules over a target. */
final class CheckRun {

    /** Where a site is baked for a check, below its folder; kept, so that places can be opened. */
    private static final String OUTPUT = "target/check/";

    private final Press press;
    private final RuleSelection selection;
    private final ExternalOptions external;

    CheckRun(Press press, RuleSelection selection, ExternalOptions external) {
        this.press = press;
        this.selection = selection;
        this.external = external;
    }

    /**
     * What was found.
     *
     * @param findings of the chosen rules, suppressions applied; paths are relative to the target
     * @param isComplete false if something stopped the check, so that not everything was judged
     * @param rules the rules that were looked for, with their weight for this target
     * @param files paths that were judged; empty for all
     */
    record Result(
            List<Finding> findings, boolean isComplete, List<RuleInfo> rules, Set<String> files) {

        /** True if such a finding would have been found. */
        boolean covers(FindingKey key) {
            return isComplete
                    && rules.stream().anyMatch(rule -> rule.id().equals(key.rule()))
                    && (files.isEmpty() || files.contains(key.file()));
        }
    }

    /**
     * The rules that are looked for in a target, with their weight for it, by id.
     *
     * @throws UsageException if there are none, or nothing to run them on
     * @throws UnreadableInputException if the target cannot be read
     */
    List<RuleInfo> rules(CheckTarget target) {
        return target instanceof CheckTarget.Site ? rulesOfSite() : rulesOf(read(target));
    }

    /**
     * Runs the rules.
     *
     * @throws UsageException if there are none, or nothing to run them on
     */
    Result of(CheckTarget target) {
        try {
            return target instanceof CheckTarget.Site site
                    ? ofSite(site.folder())
                    : ofBuilt(target);
        } catch (UnreadableInputException unreadable) {
            if (unreadable.location().file().equals(SiteConfiguration.FILE)) {
                throw unreadable;
            }
            return stoppedBy(List.of(Finding.of(unreadable)));
        }
    }

    private Result stoppedBy(List<Finding> findings) {
        List<RuleInfo> infos = lookedFor(included(Rules.infos().stream()));
        return new Result(findings, false, infos, Set.of());
    }

    private static BuiltSite read(CheckTarget target) {
        if (target instanceof CheckTarget.Pages some) {
            return BuiltSite.ofPages(some.folder(), some.pages());
        }
        BuiltSite built = BuiltSite.read(target.folder());
        // A folder that cannot be opened is a finding; one without pages is the wrong folder.
        if (built.pagePaths().isEmpty() && built.unreadable().isEmpty()) {
            throw new UsageException(
                    "there is no HTML file in " + target.root(),
                    "name a folder of built HTML, such as target/site after ./press build, or a"
                            + " site's, which has a "
                            + SiteConfiguration.FILE);
        }
        return built;
    }

    private List<RuleInfo> rulesOfSite() {
        List<RuleInfo> all = Rules.infos();
        refuseNone(
                all,
                "no rule is chosen by all of --only, --skip and --severity",
                "choose others; --rules lists them");
        return included(all.stream());
    }

    private List<RuleInfo> rulesOf(BuiltSite built) {
        List<RuleInfo> able =
                Rules.builtInfos().stream().flatMap(info -> weighed(info, built).stream()).toList();
        refuseNone(
                able,
                "no rule that judges these pages is chosen",
                "choose others; --rules lists them, and a rule for our own site is chosen by its"
                        + " id");
        return included(able.stream());
    }

    private void refuseNone(List<RuleInfo> able, String message, String hint) {
        if (able.stream().noneMatch(selection::names)) {
            throw new UsageException(message, hint);
        }
    }

    private List<RuleInfo> included(Stream<RuleInfo> rules) {
        return rules.filter(selection::includes).toList();
    }

    /**
     * A rule with the weight it has for a built site. House rules are asked of other sites only by
     * id: their promises are ours.
     */
    private Optional<RuleInfo> weighed(RuleInfo info, BuiltSite built) {
        Optional<Rule> rule = Rules.find(info.id());
        if (built.isOwn() || rule.isEmpty()) {
            return Optional.of(info);
        }
        return selection.only().contains(info.id())
                ? Optional.of(
                        info.withSeverity(rule.get().severityElsewhere().orElse(info.severity())))
                : rule.get().severityElsewhere().map(info::withSeverity);
    }

    private Result ofBuilt(CheckTarget target) {
        BuiltSite built = read(target);
        List<RuleInfo> infos = rulesOf(built);
        refuseExternalUnasked(infos);
        List<Finding> found = new ArrayList<>(press.tools().audit(built, runnable(infos)));
        found.addAll(linked(built, press.siteFolder(), infos));
        found = wanted(found);
        List<Finding> findings =
                isOfOurSite(target.folder())
                        // Entries for pages of which this is another build need not match.
                        ? suppressions(press.siteFolder()).applyTo(found, Set.of())
                        : found;
        Set<String> files = target instanceof CheckTarget.Pages some ? pathsOf(some) : Set.of();
        return new Result(findings, true, lookedFor(infos), files);
    }

    private boolean isOfOurSite(Path folder) {
        Path site = press.siteFolder();
        return Files.isRegularFile(site.resolve(SiteConfiguration.FILE))
                && folder.toAbsolutePath()
                        .normalize()
                        .startsWith(site.toAbsolutePath().normalize());
    }

    private Result ofSite(Path site) {
        List<RuleInfo> infos = rulesOfSite();
        refuseExternalUnasked(infos);
        SiteConfiguration.read(site);
        Path output = site.resolve(OUTPUT);
        BakedSite baked;
        try {
            baked = press.bake(new Bakery.Order(site, output, false));
        } catch (BakeFailedException failed) {
            // Whatever was chosen: what stopped the bake is why nothing is known of the pages.
            Stream<Finding> stopping =
                    failed.findings().stream()
                            .filter(
                                    finding ->
                                            finding.rule().severity() == Severity.ERROR
                                                    || selection.includes(finding.rule()));
            Stream<Finding> links = wanted(deadLinks(site, failed.findings())).stream();
            return stoppedBy(Stream.concat(stopping, links).sorted().toList());
        }
        List<Rule> rules = runnable(infos);
        BuiltSite built = BuiltSite.read(output);
        List<Finding> found = new ArrayList<>(press.tools().audit(built, rules));
        found.addAll(linked(built, site, infos));
        Origins origins = new Origins(site);
        List<Finding> ofPages =
                wanted(found).stream().map(origins::placed).map(CheckRun::inSite).toList();
        Set<String> builtRules = new HashSet<>(Rules.builtRuleIds());
        builtRules.retainAll(rules.stream().map(rule -> rule.info().id()).toList());
        builtRules.addAll(lookedFor(external(infos)).stream().map(RuleInfo::id).toList());
        // Both know what is wrong with the suppressions.
        Set<Finding> findings = new LinkedHashSet<>(wanted(baked.findings()));
        findings.addAll(
                wanted(suppressions(site).forSiteBuiltIn(OUTPUT).applyTo(ofPages, builtRules)));
        return new Result(List.copyOf(findings), true, lookedFor(infos), Set.of());
    }

    /**
     * Dead links in content that was not baked because of errors. Nothing is said of them where the
     * errors leave open which pages there will be.
     */
    private List<Finding> deadLinks(Path site, List<Finding> errors) {
        return errors.stream().map(Finding::rule).anyMatch(CheckRun::leavesPagesOpen)
                ? List.of()
                : WrittenLinks.dead(
                        SiteReader.read(site, press.surroundings().today(), false).content(),
                        suppressions(site).forSiteBuiltIn(OUTPUT));
    }

    private static boolean leavesPagesOpen(RuleInfo rule) {
        boolean isUnread = rule.group() == RuleGroup.INPUT && !rule.id().startsWith("suppression-");
        return isUnread || rule.id().startsWith("permalink-");
    }

    /** What is said of the memory of links is said of a file beside the content, not of a page. */
    private static Finding inSite(Finding finding) {
        boolean isOfMemory =
                finding.rule().equals(ExternalRules.UNASKED) && finding.location().line() == 0;
        return isOfMemory ? finding : finding.below(OUTPUT);
    }

    /** What is found where pages link to, if other sites are to be asked. */
    private List<Finding> linked(BuiltSite built, Path site, List<RuleInfo> infos) {
        return lookedFor(external(infos)).isEmpty()
                ? List.of()
                : external.findings(press, built, site);
    }

    private static List<RuleInfo> external(List<RuleInfo> infos) {
        return infos.stream().filter(info -> info.group() == RuleGroup.EXTERNAL).toList();
    }

    /** Those of the rules that are looked for: other sites are asked only when that is wanted. */
    private List<RuleInfo> lookedFor(List<RuleInfo> infos) {
        return infos.stream()
                .filter(info -> external.isWanted() || info.group() != RuleGroup.EXTERNAL)
                .toList();
    }

    private void refuseExternalUnasked(List<RuleInfo> infos) {
        List<RuleInfo> chosen = infos.stream().filter(selection::names).toList();
        if (!external.isWanted() && external(chosen).equals(chosen)) {
            throw new UsageException(
                    "the chosen rules need the network, and --external is missing",
                    "add --external, or choose others");
        }
    }

    /** Those of the rules that are looked for by running them. */
    private static List<Rule> runnable(List<RuleInfo> infos) {
        return infos.stream().flatMap(info -> Rules.find(info.id()).stream()).toList();
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
