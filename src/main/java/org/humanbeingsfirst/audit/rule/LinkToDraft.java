package org.humanbeingsfirst.audit.rule;

import java.util.HashMap;
import java.util.Map;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.BodyOutline;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.SiteContent;

/** Finds links to documents that readers cannot see yet: drafts, and what is dated later. */
final class LinkToDraft implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "link-to-draft",
                    RuleGroup.LINKS,
                    Severity.ERROR,
                    "what is published links to nothing that is not");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Map<String, ContentDocument> hidden = new HashMap<>();
        for (ContentDocument document : site.documents()) {
            if (!site.isPublic(document) && isMeantToBeHidden(document, site)) {
                hidden.put(document.permalink(), document);
                document.aliases().forEach(alias -> hidden.put(alias, document));
            }
        }
        // What is published may have taken the address over.
        site.publicDocuments().forEach(document -> hidden.remove(document.permalink()));
        if (hidden.isEmpty()) {
            return;
        }
        for (ContentDocument document : site.publicDocuments()) {
            // Bodies are read only where there is something to find.
            if (document.outline().linkedPaths().stream().anyMatch(hidden::containsKey)) {
                for (DocumentBody.Link link : document.body().links()) {
                    BodyOutline.linkedPath(link.target())
                            .map(hidden::get)
                            .map(target -> finding(document, link, target, site))
                            .ifPresent(findings::add);
                }
            }
        }
    }

    /** Of a status that does not exist, front-matter-bad-value speaks. */
    private static boolean isMeantToBeHidden(ContentDocument document, SiteContent site) {
        return document.isScheduled(site.today())
                || document.frontMatter().text("status").orElse("").equals("draft");
    }

    private static Finding finding(
            ContentDocument document,
            DocumentBody.Link link,
            ContentDocument target,
            SiteContent site) {
        return Finding.at(
                INFO,
                document.file(),
                document.file().at(link.span()),
                "the link leads to "
                        + target.file().path()
                        + (target.isScheduled(site.today())
                                ? ", which is published on " + target.date().orElseThrow()
                                : ", which is a draft"),
                "publish it first, or take the link out until then");
    }
}
