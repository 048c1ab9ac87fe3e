package org.humanbeingsfirst.audit.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.frontmatter.FrontMatterKey;
import org.humanbeingsfirst.frontmatter.FrontMatterKey.Problem;
import org.humanbeingsfirst.frontmatter.FrontMatterKeys;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * Finds values of the wrong kind, dates in words, unknown words, and values that contradict the
 * file's folder.
 */
final class FrontMatterBadValue implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "front-matter-bad-value",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every value of the front matter has the form its key asks for");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        FrontMatter frontMatter = document.frontMatter();
        for (FrontMatterKey key : FrontMatterKeys.all()) {
            if (key.appliesTo(document.type().word())) {
                frontMatter.get(key.name()).stream()
                        .flatMap(value -> key.problems(value).stream())
                        .forEach(problem -> report(key, problem, document, findings));
            }
        }
        contradiction(document, "type", document.type().word(), findings);
        contradiction(document, "series", document.seriesFolder(), findings);
        updatedBeforeDate(document, findings);
    }

    private static void contradiction(
            ContentDocument document, String name, String ofFolder, FindingSink findings) {
        FrontMatterKey key = FrontMatterKeys.find(name).orElseThrow();
        Optional<YamlNode> value = document.frontMatter().get(name);
        boolean isJudged =
                key.appliesTo(document.type().word())
                        && value.filter(node -> key.problems(node).isEmpty()).isPresent();
        if (isJudged && !value.get().text().equals(Optional.of(ofFolder))) {
            Problem problem =
                    new Problem(
                            value.get().location(),
                            "is "
                                    + value.get().text().orElse("")
                                    + ", but the file lies where its "
                                    + name
                                    + " is "
                                    + ofFolder);
            report(key, problem, document, findings);
        }
    }

    private static void updatedBeforeDate(ContentDocument document, FindingSink findings) {
        Optional<LocalDate> date = document.date();
        Optional<LocalDate> updated = document.frontMatter().date("updated");
        if (date.isPresent() && updated.isPresent() && updated.get().isBefore(date.get())) {
            FrontMatterKey key = FrontMatterKeys.find("updated").orElseThrow();
            Location place = document.frontMatter().get("updated").orElseThrow().location();
            String sentence = "is " + updated.get() + ", before the date " + date.get();
            report(key, new Problem(place, sentence), document, findings);
        }
    }

    private static void report(
            FrontMatterKey key, Problem problem, ContentDocument document, FindingSink findings) {
        findings.add(
                Finding.at(
                        INFO,
                        document.file(),
                        problem.location(),
                        key.name() + " " + problem.sentence(),
                        "write " + key.form() + ", such as `" + key.sample() + "`"));
    }
}
