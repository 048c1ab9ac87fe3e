package org.humanbeingsfirst.audit.rule;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages whose {@code html} element has no well-formed {@code lang} (BCP 47). */
final class PageMissingLang implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-missing-lang",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every page says in which language it is");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Element html = page.document().selectFirst("html");
        String language = html == null ? "" : html.attr("lang").strip();
        if (language.isEmpty()) {
            findings.add(
                    page.finding(
                            INFO,
                            "page does not say in which language it is",
                            "write lang on the html element, such as lang=\"en-GB\""));
            return;
        }
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException e) {
            findings.add(
                    page.finding(
                            INFO,
                            html,
                            "lang",
                            "page has the language " + language + ", which is no language tag",
                            "write a language tag such as en-GB"));
        }
    }
}
