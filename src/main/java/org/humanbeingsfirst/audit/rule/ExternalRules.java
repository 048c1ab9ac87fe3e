package org.humanbeingsfirst.audit.rule;

import java.util.List;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/**
 * What a check of addresses on other sites can find. The check needs the network and a memory, so it
 * is no {@link org.humanbeingsfirst.audit.Rule}; it is run when asked for.
 */
public final class ExternalRules {

    public static final RuleInfo BLOCKED =
            info("external-blocked", Severity.REVIEW, "every linked server answers programs");

    public static final RuleInfo CERTIFICATE =
            info("external-certificate", Severity.WARNING, "every linked server proves who it is");

    public static final RuleInfo CHANGED =
            info("external-changed", Severity.REVIEW, "every linked page is still the same work");

    public static final RuleInfo DEAD =
            info("external-dead", Severity.ERROR, "no linked page has been gone for a week");

    public static final RuleInfo FAILING =
            info("external-failing", Severity.WARNING, "every linked page answers today");

    public static final RuleInfo HIJACKED =
            info("external-hijacked", Severity.ERROR, "no linked name is in other hands");

    public static final RuleInfo MISSING_FRAGMENT =
            info(
                    "external-missing-fragment",
                    Severity.WARNING,
                    "links lead to places and words that linked pages have");

    public static final RuleInfo MOVED =
            info("external-moved", Severity.WARNING, "links use the addresses pages have now");

    public static final RuleInfo REFUSED =
            info("external-refused", Severity.ERROR, "no link leads into a private network");

    public static final RuleInfo SOFT_404 =
            info(
                    "external-soft-404",
                    Severity.WARNING,
                    "linked addresses answer with the page they name");

    public static final RuleInfo UNASKED =
            info("external-unasked", Severity.REVIEW, "every linked address was asked");

    private ExternalRules() {}

    private static RuleInfo info(String id, Severity severity, String summary) {
        return new RuleInfo(id, RuleGroup.EXTERNAL, severity, summary);
    }

    /** All of them, by id. */
    public static List<RuleInfo> all() {
        return List.of(
                BLOCKED,
                CERTIFICATE,
                CHANGED,
                DEAD,
                FAILING,
                HIJACKED,
                MISSING_FRAGMENT,
                MOVED,
                REFUSED,
                SOFT_404,
                UNASKED);
    }
}
