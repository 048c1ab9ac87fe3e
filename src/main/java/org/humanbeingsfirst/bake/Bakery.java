package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.Suppressions;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.RenderedDocument;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.Parallel;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.site.SiteFiles;
import org.jbake.template.RenderingException;

/**
 * Bakes a site: reads it, judges it, renders what changed on all cores and puts it in place. This is
 * the part of JBake's {@code Oven} that the press replaces; see {@code docs/architecture.md} for what
 * of JBake stays.
 *
 * <p>A bakery remembers what it baked. The first bake takes up what the last program left beside the
 * output folder, if that can be believed. Not for several threads at once.
 */
public final class Bakery {

    private final Order order;
    private final Progress progress;
    private final Fingerprint program = Program.fingerprint();
    private final List<String> notices = Collections.synchronizedList(new ArrayList<>());
    private BakeMemory memory;
    private SiteReader reader;
    private SiteFiles files;
    private Theme theme;
    private boolean isOutputOurs;

    /**
     * What to bake.
     *
     * @param siteFolder folder with {@code jbake.properties}
     * @param outputFolder where the built site goes; whatever else is in it is deleted
     * @param includesDrafts drafts and scheduled documents too
     * @param includesGallery the gallery of the templates' components too
     * @param isPreview for the editors alone: pages stay as the templates make them, whatever the
     *     configuration asks for
     */
    public record Order(
            Path siteFolder,
            Path outputFolder,
            boolean includesDrafts,
            boolean includesGallery,
            boolean isPreview) {

        /** The site that readers get, or the same with drafts. */
        public Order(Path siteFolder, Path outputFolder, boolean includesDrafts) {
            this(siteFolder, outputFolder, includesDrafts, false, false);
        }

        /** The same with the gallery. */
        public Order withGallery() {
            return new Order(siteFolder, outputFolder, includesDrafts, true, isPreview);
        }

        /** The same as editors see it. */
        public Order asPreview() {
            return new Order(siteFolder, outputFolder, includesDrafts, includesGallery, true);
        }
    }

    /** A bakery for one site. */
    public Bakery(Order order, Progress progress) {
        this.order = order;
        this.progress = progress;
    }

    /**
     * Bakes the site as it is now. Files are made beside the output folder and put in place when all
     * of them are there.
     *
     * @param today the day the site is built for
     * @throws BakeFailedException with findings, if content, library, registers or templates have
     *     errors or the output folder cannot be written; the last good site is untouched
     */
    public BakedSite bake(LocalDate today) {
        long start = System.nanoTime();
        notices.clear();
        try (StagedOutput output = StagedOutput.begin(order.outputFolder())) {
            // One core looks at the last site while the other reads the content.
            CompletableFuture<Void> recalling = CompletableFuture.runAsync(this::recall);
            CompletableFuture<OutputUpdate> beginning =
                    recalling.thenApplyAsync(done -> begin(output));
            try {
                files =
                        files == null
                                ? SiteFiles.read(order.siteFolder(), () -> recalled(recalling))
                                : files.again();
                recalling.join();
                Fingerprint input = input(today);
                if (!memory.isOf(input) || !result(beginning).isWhole()) {
                    bake(today, input, beginning);
                }
            } finally {
                beginning
                        .handle((update, failure) -> update)
                        .join(); // Before the folder is let go.
            }
        } catch (UnreadableInputException e) {
            throw new BakeFailedException(List.of(Finding.of(e)));
        } catch (OutputLock.InUseException e) {
            throw failed(BakeProblem.outputInUse(order.outputFolder()));
        } catch (UncheckedIOException e) {
            throw failed(BakeProblem.outputUnwritable(order.outputFolder(), e.getCause()));
        } catch (IOException e) {
            throw failed(BakeProblem.outputUnwritable(order.outputFolder(), e));
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return memory.baked(order.outputFolder(), time, List.copyOf(notices));
    }

    /** What another thread made, or the failure that it met. */
    private static <T> T result(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private static BakeFailedException failed(UnreadableInputException problem) {
        return new BakeFailedException(List.of(Finding.of(problem)));
    }

    private OutputUpdate begin(StagedOutput output) {
        try {
            return isOutputOurs
                    ? OutputUpdate.trusting(output, memory.files())
                    : OutputUpdate.checking(output, memory.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes up what the last program left; without it everything is baked, and nothing is lost. */
    private void recall() {
        if (memory == null) {
            try {
                memory = cache().read();
            } catch (CacheFile.UnusableException e) {
                memory = new BakeMemory();
                notices.add(
                        "the cache of the last build "
                                + e.getMessage()
                                + ", so everything was baked anew");
            }
            reader = new SiteReader(this::documentReader);
        }
    }

    /** The content files as they were, each by its path. */
    private Function<String, Fingerprint> recalled(CompletableFuture<Void> recalling) {
        recalling.join();
        return memory.documents()::stored;
    }

    private CacheFile cache() {
        return new CacheFile(StagedOutput.cacheBeside(order.outputFolder()), program);
    }

    /** The fingerprint of all that decides what is baked. */
    private Fingerprint input(LocalDate today) {
        return new Fingerprint.Builder()
                .add(files)
                .add(order.includesDrafts())
                .add(order.isPreview())
                .add(order.includesGallery())
                .add(today)
                .build();
    }

    private void bake(LocalDate today, Fingerprint input, CompletableFuture<OutputUpdate> beginning)
            throws IOException {
        CompletableFuture<Theme> preparing = CompletableFuture.supplyAsync(this::themeNow);
        Precompression precompression = new Precompression();
        CompletableFuture<OutputUpdate> ready =
                beginning.thenApply(update -> instruct(update, precompression));
        SiteReader.Result read = reader.read(files, today, order.includesDrafts());
        CompletableFuture<OrderedSite> ordering =
                preparing.thenApplyAsync(
                        prepared ->
                                OrderedSite.of(
                                        files,
                                        read,
                                        prepared,
                                        result(ready),
                                        memory,
                                        notices::add));
        List<Finding> findings;
        try {
            findings = judge(read);
        } finally {
            ordering.handle((ordered, failure) -> ordered).join();
        }
        // Later bakes of one program are in its own memory: an editor does not wait for the disk.
        CompletableFuture<CacheFile.Draft> draft =
                isOutputOurs
                        ? null
                        : CompletableFuture.supplyAsync(() -> cache().draft(memory.documents()));
        theme = result(preparing);
        OutputUpdate update = result(ready);
        write(result(ordering), update);
        notices.addAll(precompression.notices());
        memory.setFiles(update.files());
        memory.setFinished(FinishedBake.of(input, read.content(), findings));
        // A cache of files that are not put in place, in the end, is not believed.
        CompletableFuture<Void> saving =
                draft == null
                        ? CompletableFuture.completedFuture(null)
                        : draft.thenAcceptAsync(this::save);
        isOutputOurs = false; // Until it is all in place.
        try {
            update.publish();
        } finally {
            saving.join();
        }
        isOutputOurs = true;
    }

    private void save(CacheFile.Draft draft) {
        try {
            draft.write(memory);
        } catch (IOException e) {
            notices.add("the cache for the next build cannot be written: " + e.getMessage());
        }
    }

    private Function<SiteFile, RenderedDocument> documentReader(ReferenceData references) {
        List<SiteFile> content = files.in(files.configuration().contentFolder());
        int total = (int) content.stream().filter(file -> file.name().endsWith(".md")).count();
        AtomicInteger done = new AtomicInteger();
        Function<SiteFile, RenderedDocument> remembering = memory.documents().reader(references);
        return file -> {
            RenderedDocument document = remembering.apply(file);
            progress.advanced(Progress.Stage.READING, done.incrementAndGet(), total);
            return document;
        };
    }

    /** Another core makes it while content is read. */
    private Theme themeNow() {
        return Theme.of(files, isFor("site.minify"), order.includesGallery(), theme);
    }

    /** Everything found in the content, suppressions applied. */
    private List<Finding> judge(SiteReader.Result read) {
        List<Finding> findings = new ArrayList<>();
        read.unreadable().forEach(file -> findings.add(Finding.of(file)));
        if (!read.isComparable()) {
            throw new BakeFailedException(findings);
        }
        List<Finding> found = new ArrayList<>(memory.documents().findings(read.documents()));
        found.addAll(Audit.ofWholeContent(read.content()));
        findings.addAll(
                Suppressions.read(read.content().configuration().folder(), Rules.forSuppressions())
                        .applyTo(found, Rules.contentRuleIds()));
        Collections.sort(findings);
        if (findings.stream().anyMatch(Rules::stopsBake)) {
            throw new BakeFailedException(findings);
        }
        return List.copyOf(findings);
    }

    private void write(OrderedSite ordered, OutputUpdate update) throws IOException {
        renderAll(ordered.pages(), update);
        ordered.copied().entrySet().parallelStream().forEach(file -> add(file, update));
        update.compress();
    }

    /** Tells an update what the configuration asks of every file. */
    private OutputUpdate instruct(OutputUpdate update, Precompression precompression) {
        if (isFor("site.precompress")) {
            update.precompress(precompression);
        }
        if (files.configuration().isTrue("site.private")) {
            update.hold(new PrivacyPromise());
        }
        return update;
    }

    private static void add(Map.Entry<String, byte[]> file, OutputUpdate update) {
        try {
            update.add(file.getKey(), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether readers get what a key of the configuration asks for; a preview never does. */
    private boolean isFor(String key) {
        return files.configuration().isTrue(key) && !order.isPreview();
    }

    /** Renders what changed; failures of all pages are reported together. */
    private void renderAll(List<PageOrder> pages, OutputUpdate update) {
        AtomicInteger done = new AtomicInteger();
        Queue<UnreadableInputException> failures = new ConcurrentLinkedQueue<>();
        Parallel.each(
                pages,
                page -> {
                    render(page, update).ifPresent(failures::add);
                    progress.advanced(
                            Progress.Stage.RENDERING, done.incrementAndGet(), pages.size());
                });
        if (!failures.isEmpty()) {
            TreeSet<Finding> distinct =
                    new TreeSet<>(
                            Comparator.comparing(Finding::location)
                                    .thenComparing(finding -> finding.rule().id()));
            failures.stream().map(Finding::of).sorted().forEach(distinct::add);
            throw new BakeFailedException(List.copyOf(distinct));
        }
    }

    private Optional<UnreadableInputException> render(PageOrder page, OutputUpdate update) {
        try {
            update.add(page, theme.engine());
            return Optional.empty();
        } catch (RenderingException e) {
            String templates = files.configuration().get("template.folder", "templates");
            return Optional.of(BakeProblem.template(e, templates, page.outputPath()));
        } catch (UnreadableInputException e) {
            return Optional.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
