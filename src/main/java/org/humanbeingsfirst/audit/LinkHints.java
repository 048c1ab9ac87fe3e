package org.humanbeingsfirst.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.humanbeingsfirst.finding.NearestNames;

/**
 * What to say of addresses of a built site that lead nowhere, and what was perhaps meant. Each is
 * thought about once: the same wrong link may stand on every page. Safe for use by many threads.
 */
public final class LinkHints {

    /** Guessing what a wrong address meant stops here: a report must not take quadratic time. */
    private static final int MOST_COMPARED = 500;

    private final SiteListing listing;
    private final Function<String, PageOutline> outlines;
    private final Map<String, String> hints = new ConcurrentHashMap<>();

    /**
     * @param outlines what is on a page, by its path
     */
    LinkHints(SiteListing listing, Function<String, PageOutline> outlines) {
        this.listing = listing;
        this.outlines = outlines;
    }

    /** Why there is nothing at an address, as the end of a sentence that begins with it. */
    public String why(LinkTarget.Missing target) {
        String path = target.path().replaceFirst("(^|/)index\\.html$", "$1");
        return listing.isFolder(path) ? "leads to a folder without index.html" : "leads to nothing";
    }

    /** An action for a link that leads nowhere: what there is near it, as far as can be guessed. */
    public String forTarget(LinkTarget.Missing target) {
        return hints.computeIfAbsent(target.path(), key -> hint(target));
    }

    private String hint(LinkTarget.Missing target) {
        Optional<String> inOtherCase =
                listing.inOtherCase(target.path())
                        .or(() -> listing.inOtherCase(target.path() + "/index.html"));
        if (inOtherCase.isPresent()) {
            return "servers tell upper from lower case; write " + address(inOtherCase.get());
        }
        if (listing.isFile(target.path() + ".html")) {
            return "write " + address(target.path() + ".html") + ": few servers guess the ending";
        }
        String address = address(target.path());
        // "a/b/index.html" is the page "b" of the folder "a".
        String page = target.path().replaceFirst("/index\\.html$", "");
        String folderAbove = page.substring(0, page.lastIndexOf('/') + 1);
        List<String> neighbours =
                listing.files().tailSet(folderAbove).stream()
                        .takeWhile(file -> file.startsWith(folderAbove))
                        .limit(MOST_COMPARED)
                        .map(LinkHints::address)
                        .toList();
        List<String> near = NearestNames.to(address, neighbours);
        return near.isEmpty()
                ? "correct the address, or write the page it names"
                : "correct the address; near it there is " + String.join(", ", near);
    }

    /** An action for a fragment that leads nowhere: what there is on the page. */
    public String forFragment(LinkTarget.Found target) {
        return hints.computeIfAbsent(
                target.path() + "#" + target.fragment(),
                key -> {
                    List<String> known =
                            outlines.apply(target.path()).anchors().stream()
                                    .sorted()
                                    .limit(MOST_COMPARED)
                                    .toList();
                    return NearestNames.hint(target.fragment(), "anchors", known);
                });
    }

    private static String address(String path) {
        return "/" + path.replaceFirst("(^|/)index\\.html$", "$1");
    }
}
