package org.humanbeingsfirst.audit.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.audit.Reference;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** Finds quotations whose cite names a source to which no link on the page leads. */
final class QuoteCiteNotLinked implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "quote-cite-not-linked",
                    RuleGroup.QUOTATIONS,
                    Severity.WARNING,
                    "the source that a quotation names in cite is linked on its page");

    private static final Set<String> QUOTATIONS = Set.of("blockquote", "q");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Set<String> linked = new HashSet<>();
        for (Reference link : page.references()) {
            if (link.kind() == Reference.Kind.LINK) {
                linked.add(key(link));
            }
        }
        for (Reference cite : page.references()) {
            if (QUOTATIONS.contains(cite.element().normalName())
                    && isAddress(cite, page)
                    && !linked.contains(key(cite))) {
                findings.add(
                        page.finding(
                                INFO,
                                cite.element(),
                                cite.attribute(),
                                "no link on the page leads to the source "
                                        + Excerpts.beginning(cite.address()),
                                "link it where the quotation is attributed: browsers do not show"
                                        + " cite"));
            }
        }
    }

    /** True for what a reader could follow: not a {@code urn:}, and not a place on the page itself. */
    private static boolean isAddress(Reference cite, BuiltPage page) {
        return cite.target() instanceof LinkTarget.Elsewhere
                || cite.target() instanceof LinkTarget.Found found
                        && !found.path().equals(page.path());
    }

    /** What an address leads to, whatever the place on it and the way it is written. */
    private static String key(Reference reference) {
        if (reference.target() instanceof LinkTarget.Found found) {
            return found.path();
        }
        String address = reference.address().strip();
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String path = page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
        String withoutScheme = path.replaceFirst("^(?i:https?:)?//", "");
        int host = withoutScheme.indexOf('/');
        return host < 0
                ? "//" + withoutScheme.toLowerCase(Locale.ROOT)
                : "//"
                        + withoutScheme.substring(0, host).toLowerCase(Locale.ROOT)
                        + withoutScheme.substring(host);
    }
}
