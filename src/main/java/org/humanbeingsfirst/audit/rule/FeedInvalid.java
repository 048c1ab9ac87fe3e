package org.humanbeingsfirst.audit.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;

/** Finds feeds that readers of feeds cannot read, or read wrongly. */
final class FeedInvalid implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "feed-invalid",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "every feed keeps the rules of Atom, RSS or JSON Feed");

    private static final Pattern XML = Pattern.compile("(?i).+\\.(?:xml|atom|rss)");
    private static final Pattern NAMED_FEED =
            Pattern.compile("(?i).+\\.(?:atom|rss)|(?:.*/)?(?:feed|atom|rss|index)\\.(?:xml|json)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        for (String path : site.judgedFiles()) {
            boolean isXml = XML.matcher(path).matches();
            if (isXml || path.endsWith(".json")) {
                try {
                    ContentFile file = site.file(path);
                    for (FeedProblem problem : isXml ? xml(file) : json(file)) {
                        findings.add(finding(file, problem));
                    }
                } catch (UnreadableInputException e) {
                    findings.add(Finding.of(e));
                }
            }
        }
    }

    private static Finding finding(ContentFile file, FeedProblem problem) {
        String message = "feed " + problem.message();
        return problem.offset() < 0
                ? Finding.inFile(INFO, file.path(), message, problem.hint())
                : Finding.at(INFO, file, file.at(problem.offset()), message, problem.hint());
    }

    private static List<FeedProblem> xml(ContentFile file) {
        XmlElement.Parsed parsed = XmlElement.read(file);
        String root = parsed.root().map(XmlElement::name).orElse("");
        boolean isFeed =
                root.equals("feed") || root.equals("rss") || root.isEmpty() && isNamedFeed(file);
        if (!isFeed) {
            // A sitemap, or something that is nothing to us.
            return List.of();
        }
        if (parsed.fault().isPresent()) {
            return List.of(parsed.fault().get());
        }
        return root.equals("feed")
                ? AtomFeed.problems(parsed.root().get())
                : RssFeed.problems(parsed.root().get());
    }

    private static List<FeedProblem> json(ContentFile file) {
        try {
            Object value = Json.read(file.text());
            return JsonFeed.isFeed(value) ? JsonFeed.problems(value) : List.of();
        } catch (JsonProcessingException e) {
            int offset = Math.min(Json.offset(e), file.text().length());
            return isNamedFeed(file)
                    ? List.of(
                            new FeedProblem(
                                    offset,
                                    "is no JSON from here",
                                    "look for a missing quotation mark or comma"))
                    : List.of();
        }
    }

    private static boolean isNamedFeed(ContentFile file) {
        return NAMED_FEED.matcher(file.path()).matches();
    }
}
