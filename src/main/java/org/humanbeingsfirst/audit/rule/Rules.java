package org.humanbeingsfirst.audit.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.audit.Rule;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.RuleSelection;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.finding.Suppressions;

/** The catalogue of rules: a rule that is not listed here is not run. */
public final class Rules {

    private static final List<Rule> ALL =
            List.of(
                    new CiteMalformed(),
                    new CiteUnclosed(),
                    new CiteUnknownItem(),
                    new ComingContradiction(),
                    new ComingDatePassed(),
                    new ContentNoteUnknown(),
                    new EditionSuperseded(),
                    new FeedBrokenAddress(),
                    new FeedInvalid(),
                    new FrontMatterBadValue(),
                    new FrontMatterMissingKey(),
                    new FrontMatterUnknownKey(),
                    new FrontMatterUnknownRegister(),
                    new FrontMatterUnknownTag(),
                    new HeadingDuplicateId(),
                    new HelplineBadNumber(),
                    new HelplineExpired(),
                    new HelplineMissingField(),
                    new HelplineStale(),
                    new HelplineVerifiedInFuture(),
                    new ImageAltFileName(),
                    new ImageBrokenMap(),
                    new ImageEmpty(),
                    new ImageLinkWithoutAlt(),
                    new ImageMissingAlt(),
                    new ImageMissingFile(),
                    new ImageScreenshotName(),
                    new LibraryBadField(),
                    new LibraryDuplicateId(),
                    new LibraryMissingField(),
                    new LibraryUnknownType(),
                    new LibraryUnsafeUrl(),
                    new LinkEmpty(),
                    new LinkEmptyFragment(),
                    new LinkInsecure(),
                    new LinkInvalid(),
                    new LinkMalformedContact(),
                    new LinkMissingFragment(),
                    new LinkMissingSlash(),
                    new LinkMissingTarget(),
                    new LinkMissingText(),
                    new LinkPlaceholder(),
                    new LinkProtocolRelative(),
                    new LinkToDraft(),
                    new LinkToRedirect(),
                    new LinkTrackingParameter(),
                    new ManifestBrokenAddress(),
                    new MarkdownHeadingOne(),
                    new MarkdownHeadingSkip(),
                    new MarkdownMissingAlt(),
                    new MarkdownRawHtml(),
                    new MarkdownUnsafeLink(),
                    new PageBlankTarget(),
                    new PageCanonical(),
                    new PageDescriptionLength(),
                    new PageDuplicateDescription(),
                    new PageDuplicateId(),
                    new PageDuplicateTitle(),
                    new PageEncoding(),
                    new PageFormElsewhere(),
                    new PageHeadingSkip(),
                    new PageImageSize(),
                    new PageInlineScript(),
                    new PageInlineStyle(),
                    new PageInvalidJsonLd(),
                    new PageJsonLdMismatch(),
                    new PageLinkWithoutWords(),
                    new PageMissingDescription(),
                    new PageMissingExitLink(),
                    new PageMissingHelpLink(),
                    new PageMissingLandmark(),
                    new PageMissingLang(),
                    new PageMissingSkipLink(),
                    new PageMissingTitle(),
                    new PageOneH1(),
                    new PageOpenGraph(),
                    new PageOrphan(),
                    new PageOtherOrigin(),
                    new PageReferrerPolicy(),
                    new PageTitleLength(),
                    new PageWeight(),
                    new PassageIncomplete(),
                    new PassageUnknownItem(),
                    new PermalinkDuplicate(),
                    new PermalinkInvalid(),
                    new QuoteAltered(),
                    new QuoteCiteNotLinked(),
                    new QuoteMalformedAttribution(),
                    new QuoteMissingAttribution(),
                    new QuoteMissingCite(),
                    new QuoteMissingSource(),
                    new QuoteMissingSourceEntry(),
                    new QuoteOutOfPlace(),
                    new QuoteSecondHand(),
                    new QuoteUnattributed(),
                    new QuoteUnclosed(),
                    new QuoteUnmarked(),
                    new QuoteUnrecorded(),
                    new RedirectBroken(),
                    new RedirectLoop(),
                    new RegisterUnknownItem(),
                    new RobotsBrokenAddress(),
                    new ScriptStorage(),
                    new SecurityTxtInvalid(),
                    new SeriesBrokenNav(),
                    new SeriesDuplicatePart(),
                    new SeriesGap(),
                    new SeriesOutOfOrder(),
                    new SeriesTooManyParts(),
                    new SeriesUndeclared(),
                    new SitemapBrokenAddress(),
                    new StatisticDoNotPrint(),
                    new StatisticUncited(),
                    new StylesheetMissingFile(),
                    new StylesheetOtherOrigin(),
                    new SummaryLength(),
                    new TerminologyBadEntry(),
                    new TopicIncomplete(),
                    new WordDisputed(),
                    new WordHarmful(),
                    new WordImageCliche());

    /**
     * What stops the reading or the baking, before any rule can judge it: the ids of {@link
     * org.humanbeingsfirst.location.UnreadableInputException}.
     */
    private static final List<RuleInfo> INPUTS =
            List.of(
                    input(
                            "component-incomplete-example",
                            "every example of a component has a name and data"),
                    input("configuration-bad-value", "every setting has a value that it can have"),
                    input("configuration-broken", "the configuration can be read"),
                    input("configuration-missing", "the site folder has a jbake.properties"),
                    input("configuration-unknown-language", "the site's language is one of CSL's"),
                    input("configuration-unknown-style", "the citation style is one of CSL's"),
                    input("front-matter-missing", "every content file begins with front matter"),
                    input("front-matter-not-keys", "front matter is keys and values"),
                    input("front-matter-unclosed", "front matter ends with a line ---"),
                    input("input-control-character", "no file holds invisible characters"),
                    input("input-foreign-content", "content is written in Markdown"),
                    input("input-not-utf8", "every file is UTF-8 text"),
                    input("input-unreadable", "every file can be opened"),
                    input("library-broken", "the library is a list of CSL-JSON items"),
                    input(
                            "link-lock-broken",
                            "the memory of links holds what the press wrote in it"),
                    input("markdown-unreadable", "no line, paragraph or nesting is beyond reading"),
                    input("output-in-use", "one build at a time writes the built site"),
                    input("output-twice", "every file of the built site is written once"),
                    input("output-unwritable", "the built site can be written"),
                    input(
                            "promise-broken",
                            "no page or script stores or sends anything, where that is promised"),
                    input("template-broken", "every template can be rendered"),
                    input("template-missing", "every template that is named exists"),
                    input("template-missing-value", "every value a template asks for is there"),
                    input("yaml-broken", "every YAML file can be read"));

    /**
     * The promise of the site: every quotation has a source and says what the source says. Nobody
     * can suppress these, whatever the reason.
     */
    private static final Set<String> FIRM =
            Set.of(
                    "cite-unknown-item",
                    "quote-altered",
                    "quote-out-of-place",
                    "quote-unattributed",
                    "quote-unclosed");

    private Rules() {}

    private static RuleInfo input(String id, String summary) {
        return new RuleInfo(id, RuleGroup.INPUT, Severity.ERROR, summary);
    }

    /** Every rule, by id. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule of an id. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
    }

    /** The rules that a selection includes, by id. */
    public static List<Rule> all(RuleSelection selection) {
        return ALL.stream().filter(rule -> selection.includes(rule.info())).toList();
    }

    /** True if a site with this finding is not baked. */
    public static boolean stopsBake(Finding finding) {
        boolean isPatient =
                find(finding.rule().id())
                        .filter(SiteContentRule.class::isInstance)
                        .map(SiteContentRule.class::cast)
                        .filter(rule -> !rule.stopsBake())
                        .isPresent();
        return finding.rule().severity() == Severity.ERROR && !isPatient;
    }

    /** Ids of the rules that judge content, which every build runs. */
    public static List<String> contentRuleIds() {
        return idsOf(rule -> rule instanceof ContentRule || rule instanceof SiteContentRule);
    }

    /** Ids of the rules that judge built pages, which only a check runs. */
    public static List<String> builtRuleIds() {
        return idsOf(rule -> !(rule instanceof ContentRule || rule instanceof SiteContentRule));
    }

    /** Ids of what a check of addresses on other sites can find, which only a check on request runs. */
    public static List<String> externalRuleIds() {
        return ExternalRules.all().stream().map(RuleInfo::id).toList();
    }

    private static List<String> idsOf(Predicate<Rule> kind) {
        return ALL.stream().filter(kind).map(rule -> rule.info().id()).toList();
    }

    /** Everything that a finding can be about, by id: rules, links, inputs and suppressions. */
    public static List<RuleInfo> infos() {
        return Stream.of(
                        ALL.stream().map(Rule::info),
                        ExternalRules.all().stream(),
                        INPUTS.stream(),
                        Stream.of(Suppressions.INVALID, Suppressions.UNUSED))
                .flatMap(infos -> infos)
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }

    /** What a finding in built HTML can be about, by id: of all that {@link #infos} lists. */
    public static List<RuleInfo> builtInfos() {
        Set<String> built = Set.copyOf(builtRuleIds());
        return infos().stream()
                .filter(
                        info ->
                                built.contains(info.id())
                                        || info.group() == RuleGroup.EXTERNAL
                                        || info.id().startsWith("input-"))
                .toList();
    }

    /** What suppressions may name: every rule but the firm ones and what is found without a rule. */
    public static Suppressions.KnownRules forSuppressions() {
        Set<String> ids = infos().stream().map(RuleInfo::id).collect(Collectors.toSet());
        Set<String> firm =
                ids.stream()
                        .filter(id -> FIRM.contains(id) || !isFoundByARule(id))
                        .collect(Collectors.toSet());
        return new Suppressions.KnownRules(ids, firm);
    }

    private static boolean isFoundByARule(String id) {
        return find(id).isPresent() || externalRuleIds().contains(id);
    }
}
