package org.humanbeingsfirst.finding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;

/**
 * The findings that the editors have looked at and accept, from {@code suppressions.yaml} in the
 * site folder:
 *
 * <pre>{@code
 * - rule: markdown-heading-skip
 *   file: content/posts/a-made-up-post.md
 *   excerpt: "#### A small heading"
 *   reason: The heading stands in a table of another document that we reproduce.
 *   date: 2030-01-31
 * }</pre>
 *
 * <p>An entry accepts the findings of its rule in its file whose excerpt or message contains the
 * words of {@code excerpt}. Lines are not named, because they move. Each entry needs all five keys;
 * one that matches nothing any more is an error, so that the list stays short and true. Some rules
 * cannot be suppressed at all: the promise that every quotation has a source, that its words are the
 * source's and that every cited work is known would be worth nothing otherwise.
 */
public final class Suppressions {

    /** The file's name, in the site folder. */
    public static final String FILE = "suppressions.yaml";

    /** Entries that are not complete, or suppress too much. */
    public static final RuleInfo INVALID =
            new RuleInfo(
                    "suppression-invalid",
                    RuleGroup.INPUT,
                    Severity.ERROR,
                    "every suppression names one rule, one file, words, a reason and a date");

    /** Entries that no finding matches. */
    public static final RuleInfo UNUSED =
            new RuleInfo(
                    "suppression-unused",
                    RuleGroup.INPUT,
                    Severity.ERROR,
                    "every suppression matches a finding");

    private static final List<String> KEYS = List.of("rule", "file", "excerpt", "reason", "date");

    private final List<Entry> entries;
    private final List<Finding> defects;
    private final String builtFolder;

    private Suppressions(List<Entry> entries, List<Finding> defects, String builtFolder) {
        this.entries = List.copyOf(entries);
        this.defects = List.copyOf(defects);
        this.builtFolder = builtFolder;
    }

    private record Entry(String rule, String file, String words, Finding unused) {

        boolean accepts(Finding finding, String foundIn, String builtFolder) {
            return rule.equals(finding.rule().id())
                    && (foundIn.equals(file) || foundIn.equals(builtFolder + file))
                    && (finding.excerpt().text().contains(words)
                            || finding.message().contains(words));
        }
    }

    /**
     * What is known about rules when suppressions are read.
     *
     * @param ids every rule id there is
     * @param firm ids of the rules whose findings cannot be suppressed
     */
    public record KnownRules(Set<String> ids, Set<String> firm) {

        public KnownRules {
            ids = Set.copyOf(ids);
            firm = Set.copyOf(firm);
        }
    }

    /**
     * Reads the suppressions of a site; none if it has no such file.
     *
     * @throws UnreadableInputException if the file is not UTF-8 or not YAML
     */
    public static Suppressions read(Path siteFolder, KnownRules rules) {
        Path file = siteFolder.resolve(FILE);
        return Files.exists(file)
                ? of(ContentFile.read(siteFolder, file), rules)
                : new Suppressions(List.of(), List.of(), "");
    }

    /**
     * Reads suppressions out of a file's text.
     *
     * @throws UnreadableInputException rule {@code yaml-broken} if it is not YAML
     */
    public static Suppressions of(ContentFile file, KnownRules rules) {
        YamlNode root = YamlReader.read(file);
        List<Finding> defects = new ArrayList<>();
        if (!root.isNull() && root.kind() != YamlNode.Kind.LIST) {
            defects.add(invalid(file, root.location(), "suppressions are not a list"));
        }
        List<Entry> entries = new ArrayList<>();
        for (YamlNode node : root.items()) {
            List<Finding> wrong = defectsOf(node, file, rules);
            defects.addAll(wrong);
            if (wrong.isEmpty()) {
                entries.add(entry(node, file));
            }
        }
        return new Suppressions(entries, defects, "");
    }

    /**
     * The same suppressions, for findings whose paths tell where the site was built. Entries may
     * leave that folder out: a page is called {@code about/index.html} wherever it was built.
     *
     * @param folder path that ends in {@code /}
     */
    public Suppressions forSiteBuiltIn(String folder) {
        return new Suppressions(entries, defects, folder);
    }

    /**
     * True if an entry accepts what was found in a content file, as something that would be found on
     * its page.
     *
     * @param page path below the folder that the site is built in
     */
    public boolean acceptOnPage(Finding finding, String page) {
        return entries.stream()
                .anyMatch(entry -> entry.accepts(finding, builtFolder + page, builtFolder));
    }

    private boolean accepts(Entry entry, Finding finding) {
        return entry.accepts(finding, finding.location().file(), builtFolder);
    }

    private static Entry entry(YamlNode node, ContentFile file) {
        String rule = node.text("rule").orElseThrow();
        String inFile = node.text("file").orElseThrow();
        String message = "no finding of " + rule + " in " + inFile + " matches this suppression";
        String hint = "delete the entry, or correct its file and excerpt";
        Finding unused = Finding.at(UNUSED, file, node.location(), message, hint);
        return new Entry(rule, inFile, node.text("excerpt").orElseThrow().strip(), unused);
    }

    private static List<Finding> defectsOf(YamlNode node, ContentFile file, KnownRules rules) {
        if (node.kind() != YamlNode.Kind.MAP) {
            return List.of(invalid(file, node.location(), "suppression has no keys"));
        }
        List<Finding> defects = new ArrayList<>();
        node.fields()
                .forEach(
                        (key, field) -> {
                            if (!KEYS.contains(key)) {
                                String message = "suppression has the unknown key " + key;
                                defects.add(invalid(file, field.keyLocation(), message));
                            }
                        });
        for (String key : KEYS) {
            Optional<YamlNode> value = node.get(key);
            if (value.flatMap(YamlNode::text).filter(text -> !text.isBlank()).isEmpty()) {
                defects.add(invalid(file, node.location(), "suppression has no " + key));
            } else {
                problem(key, value.get(), rules)
                        .map(problem -> invalid(file, value.get().location(), problem))
                        .ifPresent(defects::add);
            }
        }
        return defects;
    }

    private static Optional<String> problem(String key, YamlNode value, KnownRules rules) {
        String text = value.text().orElseThrow().strip();
        return switch (key) {
            case "rule" -> problemWithRule(text, rules);
            case "file" -> wildcard(key, text.contains("*"));
            // Markdown has stars too: only an excerpt of nothing else is a wildcard.
            case "excerpt" -> wildcard(key, text.replace("*", "").isBlank());
            case "date" ->
                    value.date().isPresent()
                            ? Optional.empty()
                            : Optional.of("suppression has a date that is not year-month-day");
            default -> Optional.empty();
        };
    }

    private static Optional<String> wildcard(String key, boolean isWildcard) {
        return isWildcard ? Optional.of("suppression has a wildcard as " + key) : Optional.empty();
    }

    private static Optional<String> problemWithRule(String rule, KnownRules rules) {
        if (rule.contains("*")) {
            return wildcard("rule", true);
        }
        if (!rules.ids().contains(rule)) {
            return Optional.of("suppression names the unknown rule " + rule);
        }
        return rules.firm().contains(rule)
                ? Optional.of("findings of " + rule + " cannot be suppressed")
                : Optional.empty();
    }

    private static Finding invalid(ContentFile file, Location place, String message) {
        return Finding.at(
                INVALID,
                file,
                place,
                message,
                "write rule, file, excerpt, reason and date (2030-01-31), each for one finding");
    }

    /**
     * Takes out the findings that entries accept and adds what is wrong with the entries.
     *
     * @param findings what the rules found
     * @param rulesRun ids of the rules that were run: an entry of another rule is not unused
     * @return the findings that are left, and those about suppressions, sorted
     */
    public List<Finding> applyTo(Collection<Finding> findings, Collection<String> rulesRun) {
        Map<String, List<Entry>> byRule =
                entries.stream().collect(Collectors.groupingBy(Entry::rule));
        Set<Entry> used = new HashSet<>();
        List<Finding> left = new ArrayList<>(defects);
        for (Finding finding : findings) {
            List<Entry> accepting =
                    byRule.getOrDefault(finding.rule().id(), List.of()).stream()
                            .filter(entry -> accepts(entry, finding))
                            .toList();
            used.addAll(accepting);
            if (accepting.isEmpty()) {
                left.add(finding);
            }
        }
        Set<String> run = Set.copyOf(rulesRun);
        entries.stream()
                .filter(entry -> run.contains(entry.rule()) && !used.contains(entry))
                .map(Entry::unused)
                .forEach(left::add);
        left.sort(null);
        return List.copyOf(left);
    }
}
