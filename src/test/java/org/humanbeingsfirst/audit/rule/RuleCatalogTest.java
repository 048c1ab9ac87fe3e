package org.humanbeingsfirst.audit.rule;

import static java.lang.reflect.Modifier.isAbstract;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.AcrossPagesRule;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Rule;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule is one class, one line in {@link Rules}, one page and one fixture folder. */
class RuleCatalogTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path FIXTURES = Path.of("src", "test", "resources", "rules");
    private static final Path PAGES = Path.of("docs", "rules");
    private static final Pattern UNREADABLE =
            Pattern.compile("(?:new UnreadableInputException\\(\\s*|RULE = )\"([a-z0-9-]+)\"[,;]");

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    static Stream<RuleInfo> infos() {
        return Rules.infos().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void classIsNamedLikeItsRule(Rule rule) {
        String words =
                Arrays.stream(rule.info().id().split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                        .collect(Collectors.joining());
        assertEquals(words, rule.getClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleIsOfOneKind(Rule rule) {
        long kinds =
                Stream.of(
                                ContentRule.class,
                                SiteContentRule.class,
                                PageRule.class,
                                AcrossPagesRule.class,
                                BuiltSiteRule.class)
                        .filter(kind -> kind.isInstance(rule))
                        .count();
        assertEquals(1, kinds, "kinds of rule that " + rule.info().id() + " is");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleHasFixtures(Rule rule) {
        Path folder = FIXTURES.resolve(rule.info().id());
        assertTrue(Files.isRegularFile(folder.resolve("fail/findings.txt")), folder + "/fail");
        assertTrue(Files.isDirectory(folder.resolve("pass")), folder + "/pass");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void pageTellsTheWholeStory(RuleInfo info) throws IOException {
        List<String> headings =
                Files.readAllLines(PAGES.resolve(info.id() + ".md")).stream()
                        .filter(line -> line.matches("##? .*"))
                        .filter(line -> !line.matches("## (Title|A section)"))
                        .toList();
        assertEquals("# " + info.id(), headings.get(0));
        List<String> story =
                List.of("What triggers it", "Fails", "Passes", "Allowed", "Why it matters");
        assertTrue(
                headings.containsAll(story.stream().map(word -> "## " + word).toList()),
                info.id() + " has " + headings);
    }

    @ParameterizedTest
    @MethodSource("infos")
    void summaryIsOneSentenceWithoutFullStop(RuleInfo info) {
        assertTrue(info.summary().matches("[a-z].*[^.]"), info.summary());
    }

    @Test
    void everyRuleClassIsInTheCatalogue() throws Exception {
        Set<String> classes = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve("org/humanbeingsfirst/audit/rule"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Class<?> type = Class.forName(Rules.class.getPackageName() + "." + name);
                if (Rule.class.isAssignableFrom(type) && !isAbstract(type.getModifiers())) {
                    classes.add(name);
                }
            }
        }
        assertEquals(names(rules().map(rule -> rule.getClass().getSimpleName())), classes);
    }

    @Test
    void catalogueIsSortedAndWithoutDuplicates() {
        List<String> ids = rules().map(rule -> rule.info().id()).toList();
        assertEquals(List.copyOf(names(ids.stream())), ids);
    }

    @Test
    void pagesAndFixturesBelongToRules() throws IOException {
        Set<String> ids = names(infos().map(RuleInfo::id));
        assertEquals(ids, names(list(PAGES).map(name -> name.replace(".md", ""))));
        assertTrue(ids.containsAll(names(list(FIXTURES))), "folders in " + FIXTURES);
    }

    @Test
    void everyUnreadableInputHasItsPage() throws IOException {
        Set<String> ids = names(infos().map(RuleInfo::id));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher thrown = UNREADABLE.matcher(Files.readString(file));
                while (thrown.find()) {
                    assertTrue(ids.contains(thrown.group(1)), thrown.group(1) + " in " + file);
                }
            }
        }
    }

    private static Stream<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
