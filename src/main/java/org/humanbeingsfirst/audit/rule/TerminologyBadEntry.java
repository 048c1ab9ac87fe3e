package org.humanbeingsfirst.audit.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.terminology.Terminology;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds entries of {@code registers/terminology.yaml} that cannot be read or name unknown works. */
final class TerminologyBadEntry implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "terminology-bad-entry",
                    RuleGroup.WORDS,
                    Severity.ERROR,
                    "every entry of the terminology can be applied");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Register register = site.registers().get("terminology");
        if (register == null) {
            return;
        }
        for (Terminology.Defect defect : Terminology.of(register.root()).defects()) {
            findings.add(
                    Finding.at(
                            INFO,
                            register.file(),
                            defect.location(),
                            defect.message(),
                            defect.hint()));
        }
        Set<String> known = site.bibliography().ids();
        for (YamlNode entry : register.root().items()) {
            items(entry)
                    .forEach(
                            (key, item) -> {
                                String id = item.text().orElse("");
                                if (!known.contains(id)) {
                                    findings.add(
                                            Finding.at(
                                                    INFO,
                                                    register.file(),
                                                    item.location(),
                                                    key + " " + id + " is not in the library",
                                                    NearestNames.hint(id, "items", known)));
                                }
                            });
        }
    }

    private static Map<String, YamlNode> items(YamlNode entry) {
        Map<String, YamlNode> items = new LinkedHashMap<>();
        for (String key : new String[] {"guideline", "item", "by"}) {
            entry.get(key).ifPresent(item -> items.put(key, item));
        }
        return items;
    }
}
