package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds links that tell the other site where a reader came from, by a parameter. */
final class LinkTrackingParameter implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-tracking-parameter",
                    RuleGroup.PRIVACY,
                    Severity.WARNING,
                    "no link to another site carries a tracking parameter");

    /** Parameters by which senders of letters, advertisers and social networks follow a click. */
    private static final Set<String> TRACKING =
            Set.of(
                    "fbclid",
                    "gclid",
                    "gclsrc",
                    "dclid",
                    "gbraid",
                    "wbraid",
                    "msclkid",
                    "twclid",
                    "ttclid",
                    "yclid",
                    "igsh",
                    "igshid",
                    "li_fat_id",
                    "rdt_cid",
                    "mc_cid",
                    "mc_eid",
                    "mkt_tok",
                    "vero_id",
                    "vero_conv",
                    "_hsenc",
                    "_hsmi",
                    "__hssc",
                    "__hstc",
                    "__hsfp",
                    "hsctatracking",
                    "oly_anon_id",
                    "oly_enc_id",
                    "wickedid",
                    "rb_clickid",
                    "ml_subscriber",
                    "ml_subscriber_hash",
                    "_openstat",
                    "cjevent",
                    "irclickid",
                    "s_kwcid",
                    "ef_id",
                    "epik",
                    "srsltid",
                    "_kx",
                    "_ga",
                    "_gl");

    /** Beginnings of the names in a campaign's addresses: Google Analytics, Matomo, and its older name. */
    private static final List<String> CAMPAIGN =
            List.of("utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        for (Reference link : page.references()) {
            if (link.kind() == Reference.Kind.LINK
                    && link.target() instanceof LinkTarget.Elsewhere) {
                check(page, link, findings);
            }
        }
    }

    private static void check(BuiltPage page, Reference link, FindingSink findings) {
        List<String> tracking =
                parameters(link.address()).filter(LinkTrackingParameter::isTracking).toList();
        if (!tracking.isEmpty()) {
            findings.add(
                    page.finding(
                            INFO,
                            link.element(),
                            link.attribute(),
                            "address tells where the reader came from: "
                                    + tracking.stream()
                                            .map(LinkTrackingParameter::name)
                                            .distinct()
                                            .collect(Collectors.joining(", ")),
                            "write " + without(link.address(), tracking)));
        }
    }

    private static Stream<String> parameters(String address) {
        int hash = address.indexOf('#');
        String beforeHash = hash < 0 ? address : address.substring(0, hash);
        int query = beforeHash.indexOf('?');
        return query < 0
                ? Stream.of()
                : Stream.of(beforeHash.substring(query + 1).strip().split("&"));
    }

    private static String name(String parameter) {
        int value = parameter.indexOf('=');
        return (value < 0 ? parameter : parameter.substring(0, value)).toLowerCase(Locale.ROOT);
    }

    private static boolean isTracking(String parameter) {
        String name = name(parameter);
        return TRACKING.contains(name) || CAMPAIGN.stream().anyMatch(name::startsWith);
    }

    private static String without(String address, List<String> tracking) {
        int query = address.indexOf('?');
        int hash = address.indexOf('#');
        String kept =
                parameters(address)
                        .filter(each -> !tracking.contains(each))
                        .collect(Collectors.joining("&"));
        return address.substring(0, query)
                + (kept.isEmpty() ? "" : "?" + kept)
                + (hash < 0 ? "" : address.substring(hash));
    }
}
