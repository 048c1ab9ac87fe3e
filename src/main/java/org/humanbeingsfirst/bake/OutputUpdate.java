package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.PageManifest;
import org.humanbeingsfirst.site.Parallel;
import org.jbake.template.RenderingException;

/**
 * Brings the built site up to date: files of which nothing changed stay where they are, all others
 * are made anew and put in place together. Files may be added by many threads.
 */
final class OutputUpdate {

    private final StagedOutput output;
    private final Set<String> existing;
    private final Map<String, KnownFile> intact;
    private final boolean isWhole;
    private final Map<String, KnownFile> now = new ConcurrentHashMap<>();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Queue<Original> originals = new ConcurrentLinkedQueue<>();
    private Optional<Precompression> precompression = Optional.empty();
    private Optional<PrivacyPromise> promise = Optional.empty();

    /** A file that gets compressed copies. */
    private record Original(String path, StagedOutput.Stamp stamp) {}

    private OutputUpdate(
            StagedOutput output,
            Set<String> existing,
            Map<String, KnownFile> intact,
            boolean isWhole) {
        this.output = output;
        this.existing = existing;
        this.intact = intact;
        this.isWhole = isWhole;
    }

    /**
     * Begins an update of files that this program itself wrote a moment ago.
     *
     * @param last the files of the built site
     */
    static OutputUpdate trusting(StagedOutput output, Map<String, KnownFile> last) {
        return output.exists()
                ? new OutputUpdate(output, last.keySet(), last, true)
                : new OutputUpdate(output, Set.of(), Map.of(), false);
    }

    /**
     * Begins an update; what is not as the last bake left it counts as gone.
     *
     * @param last the files of the built site as the last bake left them
     */
    static OutputUpdate checking(StagedOutput output, Map<String, KnownFile> last)
            throws IOException {
        Map<String, StagedOutput.Stamp> found = output.existing();
        Map<String, KnownFile> intact = new HashMap<>();
        last.forEach(
                (path, known) -> {
                    if (known.stamp().equals(found.get(path))) {
                        intact.put(path, known);
                    }
                });
        boolean isWhole = intact.size() == last.size() && intact.size() == found.size();
        return new OutputUpdate(output, found.keySet(), intact, isWhole);
    }

    /** True if the built site is all that the last bake left, and nothing else. */
    boolean isWhole() {
        return isWhole;
    }

    /** Puts compressed copies beside all files that are added from now on, when asked for them. */
    void precompress(Precompression wanted) {
        precompression = Optional.of(wanted);
    }

    /** Lets no file pass that is added from now on and breaks the promise. */
    void hold(PrivacyPromise wanted) {
        promise = Optional.of(wanted);
    }

    private void judge(String path, String origin, byte[] text) {
        if (promise.isPresent() && PrivacyPromise.isFor(path)) {
            promise.get().judge(path, origin, new String(text, StandardCharsets.UTF_8));
        }
    }

    /** Adds a file that is what it is. */
    void add(String path, byte[] bytes) throws IOException {
        judge(path, "", bytes);
        Fingerprint fingerprint = Fingerprint.of(bytes);
        KnownFile last = intact.get(path);
        if (last == null || last.isPage() || !last.fingerprint().equals(fingerprint)) {
            last = new KnownFile("", false, fingerprint, List.of(), write(path, bytes));
        }
        keep(path, last);
    }

    /** True if the file, which is no page, is as the last bake left it; it is then added as it is. */
    boolean keeps(String path) {
        KnownFile last = intact.get(path);
        if (last == null || last.isPage()) {
            return false;
        }
        keep(path, last);
        return true;
    }

    /**
     * Adds a page, rendered only if something that it is made of changed.
     *
     * @throws RenderingException if its template fails
     */
    void add(PageOrder page, SiteTemplateEngine engine) throws RenderingException, IOException {
        String path = page.outputPath();
        KnownFile last = intact.get(path);
        if (last != null && last.isPage()) {
            Fingerprint fingerprint = page.fingerprint(engine.fingerprint(), last.asked());
            if (last.fingerprint().equals(fingerprint)) {
                keep(path, last.from(page.origin()));
                return;
            }
        }
        byte[] text = engine.text(page);
        judge(path, page.origin(), text);
        byte[] bytes = page.form().apply(text);
        List<String> asked = page.variables().asked();
        Fingerprint fingerprint = page.fingerprint(engine.fingerprint(), asked);
        StagedOutput.Stamp stamp = write(path, bytes);
        keep(path, new KnownFile(page.origin(), true, fingerprint, asked, stamp));
    }

    private void keep(String path, KnownFile file) {
        now.put(path, file);
        if (precompression.isPresent() && Precompression.isFor(path, file.stamp().size())) {
            originals.add(new Original(path, file.stamp()));
        }
    }

    /**
     * Makes the compressed copies of all files that were added: the largest take a core for a tenth of
     * a second, so they begin. Copies of a file that stayed as it was stay, too.
     */
    void compress() {
        List<Original> largestFirst = new ArrayList<>(originals);
        originals.clear();
        largestFirst.sort(
                Comparator.comparing((Original file) -> file.stamp().size())
                        .reversed()
                        .thenComparing(Original::path));
        Parallel.each(largestFirst, this::compress);
    }

    private void compress(Original original) {
        Fingerprint fingerprint = Precompression.fingerprint(original.stamp());
        Lazy<byte[]> content = Lazy.by(() -> bytes(original.path()));
        for (Precompression.Encoding encoding : Precompression.Encoding.values()) {
            String copy = encoding.beside(original.path());
            KnownFile last = intact.get(copy);
            if (last != null && last.fingerprint().equals(fingerprint)) {
                now.put(copy, last);
                continue;
            }
            try {
                Optional<byte[]> bytes =
                        precompression.get().compress(original.path(), content.get(), encoding);
                if (bytes.isPresent()) {
                    StagedOutput.Stamp written = write(copy, bytes.get());
                    now.put(copy, new KnownFile("", false, fingerprint, List.of(), written));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a file of the site to be holds: it was written anew, or stays where it is. */
    private byte[] bytes(String path) {
        try {
            return written.contains(path) ? output.readStaged(path) : output.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that comes out as it was keeps its time, for those who copy by it. */
    private StagedOutput.Stamp write(String path, byte[] bytes) throws IOException {
        KnownFile last = intact.get(path);
        if (last != null && last.stamp().size() == bytes.length && output.holds(path, bytes)) {
            return last.stamp();
        }
        written.add(path);
        return output.write(path, bytes);
    }

    /** Puts everything in place and deletes what was not added. */
    void publish() throws IOException {
        if (written.size() == now.size()) {
            output.swapIn(manifest().toJson());
        } else {
            List<String> removed = new ArrayList<>(existing);
            removed.removeIf(now::containsKey);
            boolean keepsManifest = removed.isEmpty() && hasPagesAsBefore() && output.hasManifest();
            output.patch(
                    removed, keepsManifest ? Optional.empty() : Optional.of(manifest().toJson()));
        }
    }

    /** True if nothing was added but what was there, each page from the content file it came from. */
    private boolean hasPagesAsBefore() {
        return now.entrySet().stream()
                .allMatch(
                        file -> {
                            KnownFile last = intact.get(file.getKey());
                            return last != null
                                    && last.isPage() == file.getValue().isPage()
                                    && last.origin().equals(file.getValue().origin());
                        });
    }

    /** Which pages came from which content files. */
    private PageManifest manifest() {
        Map<String, String> origins = new TreeMap<>();
        now.forEach(
                (path, file) -> {
                    if (file.isPage()) {
                        origins.put(path, file.origin());
                    }
                });
        return new PageManifest(origins);
    }

    /** Every file that was added. */
    Map<String, KnownFile> files() {
        return now;
    }
}
