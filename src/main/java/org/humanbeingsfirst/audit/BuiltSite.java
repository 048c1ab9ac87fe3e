package org.humanbeingsfirst.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.PageManifest;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A folder of built HTML, baked by the press or made by anyone. Pages are parsed one by one when
 * asked for and not kept, only their {@link PageOutline}: ten thousand parsed pages would not fit
 * into memory. Safe for use by many threads.
 */
public final class BuiltSite {

    private final Path folder;
    private final SiteListing listing;
    private final List<String> judged;
    private final List<String> pagePaths;
    private final boolean isWhole;
    private final PageManifest manifest;
    private final String home;
    private final LinkResolver links;
    private final Map<String, PageOutline> outlines = new ConcurrentHashMap<>();
    private final Set<String> unopened = ConcurrentHashMap.newKeySet();
    private final LinkHints hints;

    private BuiltSite(
            Path folder,
            SiteListing listing,
            Collection<String> judged,
            List<String> pagePaths,
            PageManifest manifest) {
        this.folder = folder;
        this.listing = listing;
        this.judged = List.copyOf(judged);
        this.pagePaths = List.copyOf(pagePaths);
        this.isWhole = judged.equals(listing.files());
        this.manifest = manifest;
        this.home = canonicalAddressOfHome();
        this.links = new LinkResolver(home, listing::isFile);
        this.hints = new LinkHints(listing, this::outline);
    }

    /**
     * Lists a folder, to judge every page in it. The manifest beside it is used when there is one:
     * {@code target/site-manifest.json} beside {@code target/site}.
     *
     * @throws UnreadableInputException rule {@code input-unreadable}, if there is no such folder, or
     *     the manifest is broken
     */
    public static BuiltSite read(Path folder) {
        Path root = root(folder);
        SiteListing listing = SiteListing.of(root);
        List<String> pages = listing.files().stream().filter(BuiltSite::isPage).toList();
        return new BuiltSite(root, listing, listing.files(), pages, manifest(root));
    }

    /**
     * Lists a folder, to judge only some of its pages; the rest is there for looking things up.
     *
     * @param folder the folder that addresses beginning with {@code /} are relative to
     * @param pages files in it, whatever they are called
     * @throws UnreadableInputException as {@link #read}
     * @throws IllegalArgumentException if a page is not in the folder
     */
    public static BuiltSite ofPages(Path folder, Collection<Path> pages) {
        Path root = root(folder);
        List<String> paths =
                pages.stream()
                        .map(page -> page.toAbsolutePath().normalize())
                        .map(
                                page -> {
                                    if (!page.startsWith(root)) {
                                        throw new IllegalArgumentException(
                                                page + " is not in " + root);
                                    }
                                    return ContentFile.relativePath(root, page);
                                })
                        .distinct()
                        .sorted()
                        .toList();
        List<String> html = paths.stream().filter(path -> !isOtherText(path)).toList();
        return new BuiltSite(root, SiteListing.of(root), paths, html, manifest(root));
    }

    private static Path root(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw unreadable(
                    folder.toString(),
                    "there is no such folder",
                    "build the site first, or name the folder in which the pages are");
        }
        return root;
    }

    private static PageManifest manifest(Path root) {
        if (root.getFileName() == null) {
            return PageManifest.EMPTY;
        }
        Path file = PageManifest.fileBeside(root);
        if (!Files.isRegularFile(file)) {
            return PageManifest.EMPTY;
        }
        try {
            return PageManifest.fromJson(Files.readString(file));
        } catch (IOException e) {
            throw unreadable(
                    file.getFileName().toString(),
                    "the list of pages beside the built site cannot be read",
                    "delete it, or build the site again");
        }
    }

    static UnreadableInputException unreadable(String file, String message, String hint) {
        return new UnreadableInputException(
                "input-unreadable", Location.wholeFile(file), message, "", hint);
    }

    private static boolean isPage(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    }

    /** A file that is named to be judged is a page, unless it plainly is something else. */
    private static boolean isOtherText(String path) {
        return path.toLowerCase(Locale.ROOT)
                .matches(".*\\.(?:atom|css|json|rss|txt|webmanifest|xml)");
    }

    private String canonicalAddressOfHome() {
        if (!listing.isFile("index.html")) {
            return "";
        }
        try {
            Element link =
                    Parser.htmlParser()
                            .parseInput(file("index.html").text(), "")
                            .selectFirst("link[rel=canonical][href]");
            String address = link == null ? "" : link.attr("href").strip();
            return address.matches("(?i)https?://[^/?#\\s]+/[^?#\\s]*") ? address : "";
        } catch (UnreadableInputException e) {
            return "";
        }
    }

    /** The folder, as an absolute path. */
    public Path folder() {
        return folder;
    }

    /** Which page came from which content file. */
    public PageManifest manifest() {
        return manifest;
    }

    /** True for a site that the press baked: the list of its pages lies beside it. */
    public boolean isOwn() {
        return !manifest.sources().isEmpty();
    }

    /** Every file, as sorted paths below the folder. */
    public NavigableSet<String> files() {
        return listing.files();
    }

    /** Every file to be judged, pages and others, as sorted paths below the folder. */
    public List<String> judgedFiles() {
        return judged;
    }

    /** True if the whole folder is judged, and not some of its files. */
    public boolean isWhole() {
        return isWhole;
    }

    /** The HTML files to be judged, as sorted paths below the folder. */
    public List<String> pagePaths() {
        return pagePaths;
    }

    /** Folders and files that could not be opened while listing, if all of them are to be judged. */
    public List<UnreadableInputException> unreadable() {
        return isWhole ? listing.unreadable() : List.of();
    }

    /**
     * The absolute address of the home page, as its canonical link gives it; an empty string if it
     * gives none.
     */
    public String home() {
        return home;
    }

    /**
     * Reads and parses a page anew.
     *
     * @throws UnreadableInputException if it cannot be opened
     */
    public BuiltPage page(String path) {
        BuiltPage page = BuiltPage.parse(file(path), manifest.contentFile(path), links);
        outlines.computeIfAbsent(path, unknown -> page.outline());
        return page;
    }

    /**
     * Every page to be judged in the order of paths, each parsed when the stream reaches it.
     *
     * @throws UnreadableInputException on reaching a page that cannot be opened
     */
    public Stream<BuiltPage> pages() {
        return pagePaths.stream().map(this::page);
    }

    /**
     * What is kept of a page or of an SVG image; a file that is neither, or that cannot be opened,
     * has an empty outline. Parsed if it was not before.
     */
    public PageOutline outline(String path) {
        PageOutline known = outlines.get(path);
        if (known != null) {
            return known;
        }
        if (!hasAnchors(path)) {
            return PageOutline.empty(path);
        }
        try {
            page(path);
            return outlines.get(path);
        } catch (UnreadableInputException reportedWhereItIsJudged) {
            unopened.add(path);
            return PageOutline.empty(path);
        }
    }

    /**
     * True for pages and SVG images, on which there are places that fragments can lead to; false for
     * those of which that cannot be known because they could not be opened.
     */
    public boolean hasAnchors(String path) {
        return !unopened.contains(path)
                && (isPage(path) || path.endsWith(".svg") || outlines.containsKey(path));
    }

    /**
     * Reads a text file of the site as browsers do, whatever its encoding.
     *
     * @throws UnreadableInputException if it cannot be opened
     */
    public ContentFile file(String path) {
        byte[] bytes = ContentFile.bytes(folder, folder.resolve(path));
        return ContentFile.of(path, TextDecoder.decode(bytes));
    }

    /** What an address on a page leads to. */
    public LinkTarget resolve(BuiltPage page, String address) {
        return page.resolve(address);
    }

    /** What an address in another file of the site leads to, such as a style sheet or a feed. */
    public LinkTarget resolve(String filePath, String address) {
        return links.resolve(filePath, Optional.empty(), address);
    }

    /** The same of a file that names a base for its addresses, such as a feed with {@code xml:base}. */
    public LinkTarget resolve(String filePath, Optional<String> base, String address) {
        return links.resolve(filePath, base, address);
    }

    /**
     * Findings about addresses of a page that is no longer at hand: it is read once more.
     *
     * @param path the page
     * @param links the addresses, with what is to be said of each
     */
    public List<Finding> findings(RuleInfo rule, String path, Collection<LinkFinding> links) {
        if (links.isEmpty()) {
            return List.of();
        }
        ContentFile source = file(path);
        Optional<String> contentFile = manifest.contentFile(path);
        return links.stream()
                .map(
                        each -> {
                            int offset = each.link().offset();
                            Location place =
                                    offset < 0 ? Location.wholeFile(path) : source.at(offset);
                            Finding finding =
                                    Finding.at(rule, source, place, each.message(), each.hint());
                            return contentFile.map(finding::madeFrom).orElse(finding);
                        })
                .toList();
    }

    /**
     * What is to be said of an address.
     *
     * @param link the address
     * @param message one sentence, lower case, without full stop
     * @param hint what can be done
     */
    public record LinkFinding(PageOutline.Link link, String message, String hint) {}

    /** What to say of addresses of this site that lead nowhere. */
    public LinkHints hints() {
        return hints;
    }
}
