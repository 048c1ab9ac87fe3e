package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.finding.Suppressions;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.PageManifest;
import org.humanbeingsfirst.site.SiteContent;
import org.jbake.template.RenderingException;

/**
 * Bakes a site: reads it, judges it, renders every page on all cores and swaps the result in. This is
 * the part of JBake's {@code Oven} that the press replaces; see {@code docs/architecture.md} for what
 * of JBake stays.
 */
public final class Bakery {

    private Bakery() {}

    /**
     * What to bake.
     *
     * @param siteFolder folder with {@code jbake.properties}
     * @param outputFolder where the built site goes; replaced as a whole
     * @param includesDrafts drafts and scheduled documents too
     * @param today the day the site is built for
     */
    public record Order(
            Path siteFolder, Path outputFolder, boolean includesDrafts, LocalDate today) {}

    /**
     * Bakes beside the output folder and swaps it in whole.
     *
     * @throws BakeFailedException with findings, if content, library, registers or templates have
     *     errors or the output folder cannot be written; the last good site is untouched
     */
    public static BakedSite bake(Order order) {
        long start = System.nanoTime();
        try {
            SiteReader.Result read =
                    SiteReader.read(order.siteFolder(), order.today(), order.includesDrafts());
            List<Finding> findings = judge(read);
            PageManifest manifest = write(read, order.outputFolder());
            return baked(order, read.content(), findings, manifest, start);
        } catch (UnreadableInputException e) {
            throw new BakeFailedException(List.of(Finding.of(e)));
        }
    }

    /** Everything found in the content, suppressions applied. */
    private static List<Finding> judge(SiteReader.Result read) {
        List<Finding> findings = new ArrayList<>();
        read.unreadable().forEach(file -> findings.add(Finding.of(file)));
        if (!read.isComparable()) {
            throw new BakeFailedException(findings);
        }
        findings.addAll(
                Suppressions.read(read.content().configuration().folder(), Rules.forSuppressions())
                        .applyTo(Audit.ofContent(read.content()), Rules.contentRuleIds()));
        Collections.sort(findings);
        if (findings.stream().anyMatch(f -> f.rule().severity() == Severity.ERROR)) {
            throw new BakeFailedException(findings);
        }
        return findings;
    }

    private static PageManifest write(SiteReader.Result read, Path outputFolder) {
        try (StagedOutput output = StagedOutput.begin(outputFolder)) {
            Assets assets = Assets.read(read.content().configuration());
            Map<String, byte[]> files = new TreeMap<>(assets.files());
            for (Path attachment : read.attachments()) {
                put(files, read.content(), attachment);
            }
            Collection<PageOrder> pages = new SitePages(read, assets).orders();
            pages.stream()
                    .filter(page -> files.containsKey(page.outputPath()))
                    .findFirst()
                    .ifPresent(
                            page -> {
                                throw BakeProblem.outputTwice(
                                        page.outputPath(), "an asset", page.origin());
                            });
            renderAll(pages, read.content(), output);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                output.write(file.getKey(), file.getValue());
            }
            PageManifest manifest = manifest(pages);
            output.swapIn(manifest.toJson());
            return manifest;
        } catch (StagedOutput.InUseException e) {
            throw BakeProblem.outputInUse(outputFolder);
        } catch (UncheckedIOException e) {
            throw BakeProblem.outputUnwritable(outputFolder, e.getCause());
        } catch (IOException e) {
            throw BakeProblem.outputUnwritable(outputFolder, e);
        }
    }

    /** Renders and writes all pages; failures of all pages are reported together. */
    private static void renderAll(
            Collection<PageOrder> pages, SiteContent content, StagedOutput output) {
        String templates = content.configuration().get("template.folder", "templates");
        List<UnreadableInputException> failures =
                pages.parallelStream()
                        .flatMap(
                                page -> {
                                    try {
                                        StringWriter text = new StringWriter();
                                        page.render(text);
                                        output.write(
                                                page.outputPath(),
                                                text.toString().getBytes(StandardCharsets.UTF_8));
                                        return Stream.empty();
                                    } catch (RenderingException e) {
                                        return Stream.of(
                                                BakeProblem.template(
                                                        e, templates, page.outputPath()));
                                    } catch (UnreadableInputException e) {
                                        return Stream.of(e);
                                    } catch (IOException e) {
                                        throw new UncheckedIOException(e);
                                    }
                                })
                        .toList();
        if (!failures.isEmpty()) {
            TreeSet<Finding> distinct =
                    new TreeSet<>(
                            Comparator.comparing(Finding::location)
                                    .thenComparing(finding -> finding.rule().id()));
            failures.stream().map(Finding::of).sorted().forEach(distinct::add);
            throw new BakeFailedException(List.copyOf(distinct));
        }
    }

    private static void put(Map<String, byte[]> files, SiteContent content, Path attachment) {
        String path =
                content.configuration()
                        .contentFolder()
                        .relativize(attachment)
                        .toString()
                        .replace('\\', '/');
        Path site = content.configuration().folder();
        if (files.put(path, ContentFile.bytes(site, attachment)) != null) {
            throw BakeProblem.outputTwice(
                    path, "an asset", ContentFile.relativePath(site, attachment));
        }
    }

    private static PageManifest manifest(Collection<PageOrder> pages) {
        Map<String, String> sources = new TreeMap<>();
        pages.forEach(page -> sources.put(page.outputPath(), page.origin()));
        return new PageManifest(sources);
    }

    private static BakedSite baked(
            Order order,
            SiteContent content,
            List<Finding> findings,
            PageManifest manifest,
            long start) {
        int quotations = 0;
        int citations = 0;
        for (ContentDocument document : content.publicDocuments()) {
            quotations += document.body().quotations().size();
            citations += document.body().citations().size();
        }
        int pages =
                (int)
                        manifest.sources().keySet().stream()
                                .filter(path -> path.endsWith(".html"))
                                .count();
        return new BakedSite(
                order.outputFolder(),
                pages,
                quotations,
                citations,
                Duration.ofNanos(System.nanoTime() - start),
                findings,
                manifest);
    }
}
