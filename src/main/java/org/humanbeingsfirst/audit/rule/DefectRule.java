package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.ContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody.Defect;
import org.humanbeingsfirst.site.ReferenceData;

/** Finds what the reader of the Markdown could not make out: its defects of one kind. */
abstract class DefectRule implements ContentRule {

    private final RuleInfo info;
    private final Defect.Kind kind;
    private final String hint;

    DefectRule(RuleInfo info, Defect.Kind kind, String hint) {
        this.info = info;
        this.kind = kind;
        this.hint = hint;
    }

    abstract String message(Defect defect);

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final void check(
            ContentDocument document, ReferenceData references, FindingSink findings) {
        for (Defect defect : document.body().defects()) {
            if (defect.kind() == kind) {
                findings.add(
                        Finding.at(
                                info,
                                document.file(),
                                document.file().at(defect.span()),
                                message(defect),
                                hint));
            }
        }
    }
}
