package org.humanbeingsfirst.audit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.PageManifest;
import org.jsoup.nodes.Element;

/**
 * A folder of built HTML, baked by the press or made by anyone. The folder is listed once and paths
 * are looked up in that list, case-sensitively, as servers do. Pages are parsed one by one when
 * asked for and not kept: ten thousand parsed pages would not fit into memory.
 */
public final class BuiltSite {

    /** Guessing what a wrong address meant stops here: a report must not take quadratic time. */
    private static final int MOST_COMPARED = 500;

    private final Path folder;
    private final NavigableSet<String> files;
    private final List<String> pagePaths;
    private final List<UnreadableInputException> unreadable;
    private final PageManifest manifest;
    private final String home;
    private final LinkResolver links;
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();

    private BuiltSite(
            Path folder,
            NavigableSet<String> files,
            List<String> pagePaths,
            List<UnreadableInputException> unreadable,
            PageManifest manifest) {
        this.folder = folder;
        this.files = files;
        this.pagePaths = pagePaths;
        this.unreadable = List.copyOf(unreadable);
        this.manifest = manifest;
        this.home = canonicalAddressOfHome();
        this.links = new LinkResolver(home, files::contains);
    }

    /**
     * Lists a folder. The manifest beside it is used when there is one: {@code
     * target/site-manifest.json} beside {@code target/site}. Links to folders are not followed.
     *
     * @throws UnreadableInputException rule {@code input-unreadable}, if there is no such folder, or
     *     the manifest is broken
     */
    public static BuiltSite read(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw unreadable(
                    folder.toString(),
                    "there is no such folder",
                    "build the site first, or name the folder in which the pages are");
        }
        NavigableSet<String> files = new TreeSet<>();
        List<UnreadableInputException> unreadable = new ArrayList<>();
        list(root, files, unreadable);
        return new BuiltSite(
                root,
                Collections.unmodifiableNavigableSet(files),
                files.stream().filter(BuiltSite::isPage).toList(),
                unreadable,
                manifest(root));
    }

    /**
     * Some pages of a folder, which is listed like any other: only they are judged.
     *
     * @param pages files below the folder, whatever their names end in
     * @throws IllegalArgumentException if a page is not below the folder
     * @throws UnreadableInputException as {@link #read}
     */
    public static BuiltSite ofPages(Path folder, List<Path> pages) {
        BuiltSite all = read(folder);
        for (Path page : pages) {
            if (!page.toAbsolutePath().normalize().startsWith(all.folder)) {
                throw new IllegalArgumentException(page + " is not below " + folder);
            }
        }
        return new BuiltSite(
                all.folder,
                all.files,
                pages.stream()
                        .map(page -> ContentFile.relativePath(all.folder, page))
                        .distinct()
                        .sorted()
                        .toList(),
                all.unreadable,
                all.manifest);
    }

    private static void list(
            Path root, Set<String> files, List<UnreadableInputException> unreadable) {
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
                            if (attrs.isRegularFile() || Files.isRegularFile(file)) {
                                files.add(ContentFile.relativePath(root, file));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            unreadable.add(
                                    unreadable(
                                            ContentFile.relativePath(root, file),
                                            "cannot be opened",
                                            "check that you may read it"));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw unreadable(root.toString(), "cannot be listed", "check that you may read it");
        }
    }

    private static PageManifest manifest(Path root) {
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

    private static UnreadableInputException unreadable(String file, String message, String hint) {
        return new UnreadableInputException(
                "input-unreadable", Location.wholeFile(file), message, "", hint);
    }

    private static boolean isPage(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    private String canonicalAddressOfHome() {
        if (!files.contains("index.html")) {
            return "";
        }
        try {
            Element link = page("index.html").document().selectFirst("link[rel=canonical][href]");
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

    /** Every file, as sorted paths below the folder. */
    public NavigableSet<String> files() {
        return files;
    }

    /** Every HTML file, as sorted paths below the folder. */
    public List<String> pagePaths() {
        return pagePaths;
    }

    /** Folders and files that could not be opened while listing. */
    public List<UnreadableInputException> unreadable() {
        return unreadable;
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
     * @throws UnreadableInputException if it is not UTF-8, holds a control character, or cannot be
     *     opened
     */
    public BuiltPage page(String path) {
        return BuiltPage.parse(file(path), manifest.contentFile(path));
    }

    /**
     * Every page in the order of paths, each parsed when the stream reaches it.
     *
     * @throws UnreadableInputException on reaching a page that cannot be read
     */
    public Stream<BuiltPage> pages() {
        return pagePaths.stream().map(this::page);
    }

    /**
     * Reads a text file of the site.
     *
     * @throws UnreadableInputException if it is not UTF-8, holds a control character, or cannot be
     *     opened
     */
    public ContentFile file(String path) {
        return ContentFile.read(folder, folder.resolve(path));
    }

    /** What an address on a page leads to. */
    public LinkTarget resolve(BuiltPage page, String address) {
        return links.resolve(page.path(), page.base(), address);
    }

    /** What an address in another file of the site leads to, such as a style sheet or a feed. */
    public LinkTarget resolve(String filePath, String address) {
        return links.resolve(filePath, Optional.empty(), address);
    }

    /**
     * True if the fragment of an address leads to a place on its page (WHATWG HTML, "the indicated
     * part of the document"): it is empty or {@code top}, or an id or the name of an anchor, as
     * written or decoded. Fragments of other files, such as {@code x.pdf#page=2}, are not judged.
     *
     * @param from the page on which the address stands
     */
    public boolean hasFragment(BuiltPage from, LinkTarget.Found target) {
        // A text directive (":~:text=…") is for the browser; the page does not see it.
        int directive = target.fragment().indexOf(":~:");
        String id = directive < 0 ? target.fragment() : target.fragment().substring(0, directive);
        if (id.isEmpty() || id.equalsIgnoreCase("top") || !isPage(target.path())) {
            return true;
        }
        Set<String> known = anchors(from, target.path());
        return known.contains(id) || LinkResolver.decode(id).filter(known::contains).isPresent();
    }

    private Set<String> anchors(BuiltPage from, String path) {
        return path.equals(from.path())
                ? from.anchors()
                : anchors.computeIfAbsent(path, this::anchorsOf);
    }

    private Set<String> anchorsOf(String path) {
        try {
            return page(path).anchors();
        } catch (UnreadableInputException e) {
            // Reported where the page itself is judged.
            return Set.of();
        }
    }

    /** An action for a fragment that leads nowhere: what there is on the page. */
    public String hintForMissing(BuiltPage from, LinkTarget.Found target) {
        List<String> known =
                anchors(from, target.path()).stream().sorted().limit(MOST_COMPARED).toList();
        return NearestNames.hint(target.fragment(), "anchors", known);
    }

    /** An action for a link that leads nowhere: what there is near it, as far as can be guessed. */
    public String hintForMissing(LinkTarget.Missing target) {
        String address = address(target.path());
        // "a/b/index.html" is the page "b" of the folder "a".
        String page = target.path().replaceFirst("/index\\.html$", "");
        String folderAbove = page.substring(0, page.lastIndexOf('/') + 1);
        List<String> neighbours =
                files.tailSet(folderAbove).stream()
                        .takeWhile(file -> file.startsWith(folderAbove))
                        .limit(MOST_COMPARED)
                        .map(BuiltSite::address)
                        .toList();
        List<String> near = NearestNames.to(address, neighbours);
        return near.isEmpty()
                ? "correct the address, or write the page it names"
                : "correct the address; near it there is " + String.join(", ", near);
    }

    private static String address(String path) {
        return "/" + path.replaceFirst("(^|/)index\\.html$", "$1");
    }
}
