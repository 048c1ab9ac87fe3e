package org.humanbeingsfirst.audit.rule;

import java.util.Optional;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/**
 * Finds images, scripts, style sheets, fonts, frames and forms that would tell others of a visit.
 */
final class PageOtherOrigin implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-other-origin",
                    RuleGroup.PRIVACY,
                    Severity.ERROR,
                    "no page loads anything from another origin");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Severity> severityElsewhere() {
        return Optional.of(Severity.WARNING);
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        page.loaded().forEach(loaded -> report(page, loaded, findings));
        for (Element form : page.document().select("form[action], [formaction]")) {
            String attribute = form.hasAttr("formaction") ? "formaction" : "action";
            report(page, reference(page, form, attribute), findings);
        }
        for (Element link : page.document().select("a[ping], area[ping]")) {
            report(page, reference(page, link, "ping"), findings);
        }
    }

    private static Reference reference(BuiltPage page, Element element, String attribute) {
        String address = element.attr(attribute);
        return new Reference(
                element, attribute, address, Reference.Kind.FORM, page.resolve(address));
    }

    private static void report(BuiltPage page, Reference loaded, FindingSink findings) {
        if (loaded.target() instanceof LinkTarget.Elsewhere elsewhere) {
            findings.add(
                    page.finding(
                            INFO,
                            loaded.element(),
                            loaded.attribute(),
                            loaded.element().normalName()
                                    + " sends a request to "
                                    + elsewhere.origin()
                                    + ": "
                                    + loaded.address(),
                            "copy the file into assets/ and load it from there, or make it a plain"
                                    + " link"));
        }
    }
}
