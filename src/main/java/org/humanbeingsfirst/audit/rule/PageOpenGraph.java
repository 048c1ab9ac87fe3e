package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltPage;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.PageRule;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.jsoup.nodes.Element;

/** Finds Open Graph data that lacks what every page must give. */
final class PageOpenGraph implements PageRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "page-open-graph",
                    RuleGroup.PAGES,
                    Severity.WARNING,
                    "a page with Open Graph data gives all of it");

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#]");

    /** "The four required properties for every page" of ogp.me. */
    private static final List<String> REQUIRED =
            List.of("og:title", "og:type", "og:url", "og:image");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltPage page, BuiltSite site, FindingSink findings) {
        Map<String, Element> properties = new HashMap<>();
        PageHead.metas(page, "property")
                .filter(meta -> !meta.attr("content").isBlank())
                .forEach(meta -> properties.putIfAbsent(name(meta), meta));
        boolean isAsked =
                PageHead.metas(page, "property").anyMatch(meta -> name(meta).startsWith("og:"));
        if (!isAsked || page.isRedirect()) {
            return;
        }
        List<String> missing = new ArrayList<>(REQUIRED);
        if (isImage(properties)) {
            missing.remove("og:image");
            missing.add("og:image:alt");
        }
        missing.removeAll(properties.keySet());
        for (String property : missing) {
            findings.add(
                    page.finding(
                            INFO,
                            "page has Open Graph data, but no " + property,
                            "in the layout, write <meta property=\""
                                    + property
                                    + "\" content=\"…\">"));
        }
        for (String property :
                List.of("og:url", "og:image", "og:image:url", "og:image:secure_url")) {
            Element meta = properties.get(property);
            if (meta != null) {
                checkAddress(page, site, meta, property, findings);
            }
        }
    }

    private static String name(Element meta) {
        return meta.attr("property").strip().toLowerCase(Locale.ROOT);
    }

    /** {@code og:image:url} is another name of {@code og:image}. */
    private static boolean isImage(Map<String, Element> properties) {
        return properties.containsKey("og:image") || properties.containsKey("og:image:url");
    }

    private static void checkAddress(
            BuiltPage page, BuiltSite site, Element meta, String property, FindingSink findings) {
        String address = meta.attr("content").strip();
        if (!ABSOLUTE.matcher(address).lookingAt()) {
            findings.add(
                    page.finding(
                            INFO,
                            meta,
                            "content",
                            property + " is not absolute: " + address,
                            "write it with https:// and host: it is read on other sites"));
            return;
        }
        Optional<String> canonical =
                PageHead.links(page, "canonical").stream()
                        .map(link -> link.attr("href"))
                        .findFirst();
        if (property.equals("og:url")
                && canonical.isPresent()
                && !site.resolve(page, address).equals(site.resolve(page, canonical.get()))) {
            findings.add(
                    page.finding(
                            INFO,
                            meta,
                            "content",
                            "og:url is not the canonical address: " + address,
                            "write " + canonical.get() + " in both"));
        }
    }
}
