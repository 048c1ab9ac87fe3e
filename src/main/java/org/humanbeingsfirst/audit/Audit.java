package org.humanbeingsfirst.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.site.SiteContent;

/**
 * Runs rules. Documents and pages are judged on all cores; the result does not depend on which is
 * done first.
 */
public final class Audit {

    private static final List<ContentRule> FOR_DOCUMENTS = only(ContentRule.class, Rules.all());

    private Audit() {}

    /**
     * Findings of every content rule, sorted; suppressions not yet applied. Drafts are judged like
     * everything else: what is wrong in them is known before they are published.
     */
    public static List<Finding> ofContent(SiteContent content) {
        return ofContent(content, Rules.all());
    }

    /** Findings of those of the rules that judge content, sorted. */
    public static List<Finding> ofContent(SiteContent content, Collection<? extends Rule> rules) {
        ReferenceData references = content.references();
        List<ContentRule> forDocuments = only(ContentRule.class, rules);
        return Stream.concat(
                        content.documents().parallelStream()
                                .flatMap(each -> ofDocument(each, references, forDocuments)),
                        ofWholeContent(content, rules))
                .sorted()
                .toList();
    }

    /** Findings of the rules that judge one content file at a time, sorted. */
    public static List<Finding> ofDocument(ContentDocument document, ReferenceData references) {
        return ofDocument(document, references, FOR_DOCUMENTS).sorted().toList();
    }

    /** Findings of the rules that judge the content as a whole, sorted. */
    public static List<Finding> ofWholeContent(SiteContent content) {
        return ofWholeContent(content, Rules.all()).sorted().toList();
    }

    private static Stream<Finding> ofDocument(
            ContentDocument document, ReferenceData references, List<ContentRule> rules) {
        return findings(rules, (rule, found) -> rule.check(document, references, found));
    }

    private static Stream<Finding> ofWholeContent(
            SiteContent content, Collection<? extends Rule> rules) {
        return only(SiteContentRule.class, rules).parallelStream()
                .flatMap(
                        each ->
                                findings(
                                        List.of(each),
                                        (rule, found) -> rule.check(content, found)));
    }

    /**
     * Findings of the rules that judge built sites, sorted; suppressions not yet applied. House rules
     * are asked only of a site that the press baked. Pages that cannot be read are findings too.
     */
    public static List<Finding> ofBuiltSite(BuiltSite site) {
        return ofBuiltSite(site, rulesFor(site));
    }

    /** The rules that are asked of a built site if nobody names any: all, or all but house rules. */
    public static List<Rule> rulesFor(BuiltSite site) {
        return Rules.all().stream()
                .filter(rule -> site.isOwn() || rule.severityElsewhere().isPresent())
                .toList();
    }

    /**
     * Findings of those of the rules that judge built sites, sorted, house rules included: whoever
     * names them wants them asked. They weigh what {@link Rule#severityElsewhere} says if the press
     * did not bake the site.
     */
    public static List<Finding> ofBuiltSite(BuiltSite site, Collection<? extends Rule> rules) {
        List<PageRule> forPages = only(PageRule.class, rules);
        List<BuiltSiteRule> forSite = only(BuiltSiteRule.class, rules);
        List<Collected<?>> collected = new ArrayList<>();
        for (AcrossPagesRule<?> rule : only(AcrossPagesRule.class, rules)) {
            collected.add(new Collected<>(rule));
        }
        // Pages first: reading them leaves behind what the rules for the whole site look at.
        List<Finding> inPages =
                site.pagePaths().parallelStream()
                        .flatMap(path -> findings(path, site, forPages, collected))
                        .toList();
        Stream<Finding> inSite =
                forSite.parallelStream()
                        .flatMap(
                                each ->
                                        findings(
                                                List.of(each),
                                                (rule, found) -> rule.check(site, found)));
        UnaryOperator<Finding> weigh = site.isOwn() ? UnaryOperator.identity() : elsewhere(rules);
        return Stream.of(
                        site.unreadable().stream().map(Finding::of),
                        inPages.stream(),
                        collected.stream().flatMap(rule -> rule.findings(site)),
                        inSite)
                .flatMap(found -> found)
                .map(weigh)
                .sorted()
                .toList();
    }

    private static UnaryOperator<Finding> elsewhere(Collection<? extends Rule> rules) {
        Map<String, Severity> severities = new HashMap<>();
        for (Rule rule : rules) {
            RuleInfo info = rule.info();
            severities.put(info.id(), rule.severityElsewhere().orElse(info.severity()));
        }
        return finding ->
                finding.withSeverity(
                        severities.getOrDefault(finding.rule().id(), finding.rule().severity()));
    }

    private static Stream<Finding> findings(
            String path, BuiltSite site, List<PageRule> rules, List<Collected<?>> collected) {
        BuiltPage page;
        try {
            page = site.page(path);
        } catch (UnreadableInputException e) {
            return Stream.of(Finding.of(e));
        }
        collected.forEach(rule -> rule.look(page, site));
        return findings(rules, (rule, found) -> rule.check(page, site, found));
    }

    /** What a rule that compares pages has taken from them so far. */
    private static final class Collected<T> {

        private final AcrossPagesRule<T> rule;
        private final SortedMap<String, T> byPath = new ConcurrentSkipListMap<>();

        Collected(AcrossPagesRule<T> rule) {
            this.rule = rule;
        }

        void look(BuiltPage page, BuiltSite site) {
            rule.collect(page, site).ifPresent(found -> byPath.put(page.path(), found));
        }

        Stream<Finding> findings(BuiltSite site) {
            return Audit.findings(List.of(rule), (one, found) -> one.check(byPath, site, found));
        }
    }

    private static <R extends Rule> Stream<Finding> findings(List<R> rules, Run<R> run) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> run.accept(rule, findings::add));
        return findings.stream();
    }

    private static <R extends Rule> List<R> only(Class<R> kind, Collection<? extends Rule> rules) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** How one kind of rule is called. */
    @FunctionalInterface
    private interface Run<R extends Rule> {
        void accept(R rule, FindingSink findings);
    }
}
