package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds permalinks, aliases and file names that make an address which breaks somewhere. */
final class PermalinkInvalid implements ContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "permalink-invalid",
                    RuleGroup.CONTENT,
                    Severity.ERROR,
                    "every address is a plain path");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ContentDocument document, ReferenceData references, FindingSink findings) {
        Optional<YamlNode> own = document.frontMatter().get("permalink");
        List<YamlNode> aliases =
                document.frontMatter().get("aliases").map(YamlNode::items).orElse(List.of());
        Stream.concat(own.stream(), aliases.stream())
                .forEach(
                        node ->
                                node.text()
                                        .flatMap(PermalinkInvalid::problem)
                                        .map(problem -> inKey(document, node, problem))
                                        .ifPresent(findings::add));
        if (own.isEmpty()) {
            problem(document.permalink())
                    .map(problem -> ofFileName(document, problem))
                    .ifPresent(findings::add);
        }
    }

    private static Optional<String> problem(String address) {
        if (!address.startsWith("/")) {
            return Optional.of("does not begin with /");
        }
        if (address.contains("//")) {
            return Optional.of("has // in it");
        }
        if (List.of(address.split("/")).stream().anyMatch(step -> step.matches("\\.{1,2}"))) {
            return Optional.of("has a step . or .. in it");
        }
        return address.codePoints()
                .filter(character -> !isAllowed(character))
                .mapToObj(PermalinkInvalid::problemWith)
                .findFirst()
                .or(() -> ending(address));
    }

    private static boolean isAllowed(int character) {
        return character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || "/-._~".indexOf(character) >= 0;
    }

    private static String problemWith(int character) {
        if (Character.isWhitespace(character)) {
            return "has a space in it";
        }
        return Character.isUpperCase(character)
                ? "has the capital " + Character.toString(character) + " in it"
                : "has the character " + Character.toString(character) + " in it";
    }

    private static Optional<String> ending(String address) {
        String last = address.substring(address.lastIndexOf('/') + 1);
        return last.isEmpty() || last.contains(".")
                ? Optional.empty()
                : Optional.of("does not end with /");
    }

    private static Finding inKey(ContentDocument document, YamlNode node, String problem) {
        return Finding.at(
                INFO,
                document.file(),
                node.location(),
                "address " + node.text().orElseThrow() + " " + problem,
                "write it as /one-step/another-step/, with small letters, digits and hyphens");
    }

    private static Finding ofFileName(ContentDocument document, String problem) {
        return Finding.inFile(
                INFO,
                document.file().path(),
                "address " + document.permalink() + ", made from the file's name, " + problem,
                "name the file with small letters, digits and hyphens, such as my-page.md");
    }
}
