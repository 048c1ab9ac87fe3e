package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds addresses that are asked for without encryption. */
final class LinkInsecure implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-insecure",
                    RuleGroup.LINKS,
                    Severity.WARNING,
                    "no address is asked for without encryption");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference each : page.references()) {
            if (each.scheme().equals("http")
                    && !(each.target() instanceof LinkTarget.Malformed)
                    && !isStatement(each)
                    && !isAddressOfSource(page, each)) {
                findings.add(
                        page.finding(
                                INFO,
                                each,
                                Addresses.subject(each) + " is asked for without encryption",
                                "write https: if the site answers there"));
            }
        }
    }

    /** What JSON-LD says of other sites nobody asks for. */
    private static boolean isStatement(Reference reference) {
        return reference.attribute().isEmpty() && reference.element().normalName().equals("script");
    }

    /** The library tells where a work was read; that is not for a page to change. */
    private static boolean isAddressOfSource(BuiltPage page, Reference reference) {
        return page.contentFile().isPresent()
                && (reference.kind() == Reference.Kind.CITATION
                        || reference.element().closest("[id^=" + PageQuotation.SOURCE + "]")
                                != null);
    }
}
