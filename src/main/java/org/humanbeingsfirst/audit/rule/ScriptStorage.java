package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.humanbeingsfirst.audit.AcrossPagesRule;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.script.StorageUse;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds scripts that keep something on a reader's device, or send something when the reader leaves. */
final class ScriptStorage implements AcrossPagesRule<List<Finding>> {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "script-storage",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "no script keeps anything on the reader's device or reports on leaving");

    private static final String HINT =
            "do without it: the site promises to keep and to send nothing";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.of(Severity.WARNING);
    }

    /** What the page's own scripts do; none of the findings keeps anything of the page. */
    @Override
    public Optional<List<Finding>> collect(BuiltPage page, BuiltSite site) {
        List<Finding> findings = new ArrayList<>();
        for (Element element : page.document().getAllElements()) {
            if (element.normalName().equals("script")
                    && !element.attr("type").toLowerCase(Locale.ROOT).endsWith("json")) {
                StorageUse.of(element.data())
                        .forEach(
                                (name, offset) ->
                                        findings.add(
                                                page.finding(INFO, element, message(name), HINT)));
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    StorageUse.of(attribute.getValue())
                            .forEach(
                                    (name, offset) ->
                                            findings.add(
                                                    page.finding(
                                                            INFO,
                                                            element,
                                                            attribute.getKey(),
                                                            message(name),
                                                            HINT)));
                }
            }
        }
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings);
    }

    @Override
    public void check(
            SortedMap<String, List<Finding>> collected, BuiltSite site, FindingSink findings) {
        collected.values().forEach(ofPage -> ofPage.forEach(findings::add));
        for (String path : site.judgedFiles()) {
            if (path.endsWith(".js") || path.endsWith(".mjs")) {
                try {
                    ContentFile file = site.file(path);
                    StorageUse.of(file.text())
                            .forEach(
                                    (name, offset) ->
                                            findings.add(
                                                    Finding.at(
                                                            INFO,
                                                            file,
                                                            file.at(offset),
                                                            message(name),
                                                            HINT)));
                } catch (UnreadableInputException e) {
                    findings.add(Finding.of(e));
                }
            }
        }
    }

    private static String message(String name) {
        return "script uses " + name;
    }
}
