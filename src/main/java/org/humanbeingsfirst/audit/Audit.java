package org.humanbeingsfirst.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
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
     * Findings of every page rule and built-site rule, sorted; suppressions not yet applied. Pages
     * that cannot be read are findings too.
     */
    public static List<Finding> ofBuiltSite(BuiltSite site) {
        return ofBuiltSite(site, Rules.all());
    }

    /** Findings of those of the rules that judge built sites, sorted. */
    public static List<Finding> ofBuiltSite(BuiltSite site, Collection<? extends Rule> rules) {
        List<PageRule> forPages = only(PageRule.class, rules);
        List<BuiltSiteRule> forSite = only(BuiltSiteRule.class, rules);
        // Pages first: reading them leaves behind what the rules for the whole site look at.
        List<Finding> inPages =
                site.pagePaths().parallelStream()
                        .flatMap(path -> findings(path, site, forPages))
                        .toList();
        Stream<Finding> inSite =
                forSite.parallelStream()
                        .flatMap(
                                each ->
                                        findings(
                                                List.of(each),
                                                (rule, found) -> rule.check(site, found)));
        return Stream.of(site.unreadable().stream().map(Finding::of), inPages.stream(), inSite)
                .flatMap(found -> found)
                .sorted()
                .toList();
    }

    private static Stream<Finding> findings(String path, BuiltSite site, List<PageRule> rules) {
        BuiltPage page;
        try {
            page = site.page(path);
        } catch (UnreadableInputException e) {
            return Stream.of(Finding.of(e));
        }
        return findings(rules, (rule, found) -> rule.check(page, site, found));
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
