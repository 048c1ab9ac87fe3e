package org.humanbeingsfirst.audit.rule;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds pages whose {@code html} element has no {@code lang}, and language tags that are none. */
final class PageMissingLang implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-missing-lang",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every page says in which language it is");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Element html = page.document().selectFirst("html");
        if (html == null || html.attr("lang").isBlank()) {
            findings.add(
                    page.finding(
                            INFO,
                            "page does not say in which language it is",
                            "write lang on the html element, such as lang=\"en-GB\""));
        }
        for (Element element : page.document().select("[lang]")) {
            String tag = element.attr("lang").strip();
            if (!tag.isEmpty() && !isLanguageTag(tag)) {
                findings.add(
                        page.finding(
                                INFO,
                                element,
                                "lang",
                                (element == html ? "page" : element.normalName())
                                        + " has the language "
                                        + tag
                                        + ", which is no language tag",
                                "write a language tag such as en-GB"));
            }
        }
    }

    /** Well-formed by BCP 47, with a language and a country that ISO knows by their two letters. */
    private static boolean isLanguageTag(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return false;
        }
        String language = tag.split("-")[0].toLowerCase(Locale.ROOT);
        boolean isKnown =
                language.length() == 2 ? LANGUAGES.contains(language) : language.length() <= 3;
        return isKnown
                && (locale.getCountry().length() != 2 || COUNTRIES.contains(locale.getCountry()));
    }
}
