package org.humanbeingsfirst.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Suppressions;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.Permalink;
import org.humanbeingsfirst.site.SiteContent;

/**
 * Links in the Markdown of a site that cannot be built, because its content has errors: an editor
 * hears of dead ones with these errors, and not only when all of them are mended. Which pages there
 * will be is known beforehand. Which places and files is not, so nothing is said of them.
 */
public final class WrittenLinks {

    private static final RuleInfo INFO = Rules.find("link-missing-target").orElseThrow().info();

    /** An address that a page may have: the last step has no ending but that of an index. */
    private static final Pattern PAGE = Pattern.compile("(?:.*/)?(?:index\\.html|[^./]*)");

    /** Which pages are below these follows from what documents cite and carry, errors and all. */
    private static final Pattern FOLLOWING = Pattern.compile("(?:sources|topics)/.*");

    /** An address in front matter, from its first slash. */
    private static final Pattern NAMED = Pattern.compile("/([^\\s,\\[\\]{}\"']*)");

    private final Suppressions suppressions;
    private final Set<String> named;
    private final LinkResolver resolver;
    private final LinkHints hints;

    private WrittenLinks(SiteContent site, Suppressions suppressions) {
        this.suppressions = suppressions;
        this.named = named(site);
        SiteListing pages = SiteListing.of(pages(site));
        this.resolver = new LinkResolver(site.configuration().host() + "/", pages::isFile);
        this.hints = new LinkHints(pages, PageOutline::empty);
    }

    /**
     * The dead links to pages, in order of their documents.
     *
     * @param site content of which every file could be read, with addresses that are in order
     * @param suppressions what is accepted, in the words of a check of the built pages
     */
    public static List<Finding> dead(SiteContent site, Suppressions suppressions) {
        WrittenLinks links = new WrittenLinks(site, suppressions);
        return site.publicDocuments().stream()
                .flatMap(document -> links.deadIn(document).stream())
                .toList();
    }

    /** The pages of all documents, hidden ones as well: of links to these link-to-draft speaks. */
    private static Set<String> pages(SiteContent site) {
        Set<String> pages = new HashSet<>();
        for (ContentDocument document : site.documents()) {
            document.addresses().forEach(address -> pages.add(Permalink.outputPath(address)));
            if (!document.seriesFolder().isEmpty()) {
                pages.add("series/" + document.seriesFolder() + "/index.html");
            }
        }
        return pages;
    }

    private List<Finding> deadIn(ContentDocument document) {
        String page = Permalink.outputPath(document.permalink());
        List<Finding> found = new ArrayList<>();
        for (DocumentBody.Link link : document.body().links()) {
            if (!link.isImage()
                    && resolver.resolve(page, Optional.empty(), link.target())
                            instanceof LinkTarget.Missing missing
                    && PAGE.matcher(missing.path()).matches()
                    && !FOLLOWING.matcher(missing.path()).matches()
                    && !named.contains(missing.path().replaceFirst("/?index\\.html$", ""))) {
                Finding finding = finding(document, link, missing);
                if (!suppressions.acceptOnPage(finding, page)) {
                    found.add(finding);
                }
            }
        }
        return found;
    }

    /**
     * What front matter names: of a key that is misspelt, or holds what it cannot, an address may yet
     * come.
     */
    private static Set<String> named(SiteContent site) {
        Set<String> named = new HashSet<>();
        for (ContentDocument document : site.documents()) {
            String frontMatter =
                    document.file().text().substring(0, document.frontMatter().bodyStart());
            NAMED.matcher(frontMatter)
                    .results()
                    .forEach(found -> named.add(found.group(1).replaceFirst("/$", "")));
        }
        return named;
    }

    private Finding finding(
            ContentDocument document, DocumentBody.Link link, LinkTarget.Missing missing) {
        Location place = document.file().at(link.span());
        String message = "address " + link.target() + " " + hints.why(missing);
        return Finding.at(INFO, document.file(), place, message, hints.forTarget(missing));
    }
}
