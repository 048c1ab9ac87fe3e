package org.humanbeingsfirst.markdown;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.ImageSize;
import org.humanbeingsfirst.site.Parallel;
import org.humanbeingsfirst.site.Permalink;
import org.humanbeingsfirst.site.ReferenceData;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteConfiguration;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.site.SiteFiles;
import org.humanbeingsfirst.yaml.YamlReader;

/**
 * Reads a site folder: configuration, library, passages, registers, content. Files are read on all
 * cores; the result does not depend on the order in which the disk lists them.
 */
public final class SiteReader {

    /**
     * Endings that other generators take for content; here they would be published unread. As would
     * {@code .MD}.
     */
    private static final List<String> FOREIGN_CONTENT =
            List.of(".html", ".htm", ".adoc", ".markdown", ".md", ".mdx", ".rst", ".txt");

    private static final List<String> IMAGES =
            List.of(".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp");

    private static final String PASSAGES = "passages/";

    private final Function<ReferenceData, Function<SiteFile, RenderedDocument>> documentReader;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /** What a file of the given fingerprint held when it was read last. */
    private record Known(Fingerprint fingerprint, Object value) {}

    /**
     * A reader that remembers what it read, and reads a file of sources or registers again only if
     * it changed.
     *
     * @param documentReader makes what reads content files, out of what they draw on; the maker is
     *     asked once for each reading of the site, what it makes is used by many threads
     */
    public SiteReader(
            Function<ReferenceData, Function<SiteFile, RenderedDocument>> documentReader) {
        this.documentReader = documentReader;
    }

    /**
     * What was read.
     *
     * @param content the site as plain values, with every document that could be read
     * @param documents the same documents with their rendered bodies
     * @param attachments files among the content that are no Markdown, published as they are
     * @param unreadable files that could not be read, by place; a build with any of them fails
     */
    public record Result(
            SiteContent content,
            List<RenderedDocument> documents,
            List<SiteFile> attachments,
            List<UnreadableInputException> unreadable) {

        /**
         * False if the library, a file of passages or a register could not be read. Documents would
         * then be found to cite what does not exist, over and over, and wrongly.
         */
        public boolean isComparable() {
            Path folder = content.configuration().folder();
            return unreadable.stream()
                    .map(file -> folder.resolve(file.location().file()))
                    .noneMatch(
                            file ->
                                    file.startsWith(content.configuration().sourcesFolder())
                                            || file.startsWith(
                                                    content.configuration().registersFolder()));
        }
    }

    /**
     * Reads everything below a site folder.
     *
     * @param today the day the site is read for; later dates are scheduled
     * @param includesDrafts true if drafts and scheduled documents count as public
     * @throws UnreadableInputException for the configuration, or a folder that cannot be listed whole
     */
    public static Result read(Path siteFolder, LocalDate today, boolean includesDrafts) {
        return new SiteReader(references -> file -> RenderedDocument.read(file, references))
                .read(SiteFiles.read(siteFolder), today, includesDrafts);
    }

    /**
     * Makes a site's content of its files.
     *
     * @param today the day the site is read for; later dates are scheduled
     * @param includesDrafts true if drafts and scheduled documents count as public
     */
    public Result read(SiteFiles files, LocalDate today, boolean includesDrafts) {
        List<UnreadableInputException> unreadable = new ArrayList<>();
        SiteConfiguration configuration = files.configuration();
        Bibliography bibliography = readBibliography(files, unreadable);
        Passages passages = readPassages(files, unreadable);
        Map<String, Register> registers = readRegisters(files, unreadable);

        List<SiteFile> contentFiles = visible(files.in(configuration.contentFolder()));
        List<SiteFile> markdown = contentFiles.stream().filter(SiteReader::isMarkdown).toList();
        List<SiteFile> attachments = contentFiles.stream().filter(f -> !isMarkdown(f)).toList();
        attachments.forEach(file -> refuseForeignContent(file, unreadable));

        ReferenceData references =
                ReferenceData.of(bibliography, passages, registers, imageSizes(attachments));
        List<RenderedDocument> documents =
                readEach(markdown, documentReader.apply(references), unreadable);
        List<ContentDocument> contents = documents.stream().map(RenderedDocument::content).toList();
        Predicate<ContentDocument> isPublic = each -> includesDrafts || each.isPublic(today);
        SiteContent content =
                new SiteContent(
                        configuration,
                        today,
                        includesDrafts,
                        contents,
                        contents.parallelStream().filter(isPublic).toList(),
                        bibliography,
                        passages,
                        DeclaredSeries.of(contents, isPublic),
                        registers);
        unreadable.sort(Comparator.comparing(UnreadableInputException::location));
        return new Result(content, documents, attachments, List.copyOf(unreadable));
    }

    private Bibliography readBibliography(
            SiteFiles files, List<UnreadableInputException> unreadable) {
        List<SiteFile> library =
                files.find(files.configuration().sourcesFolder(), "library.json").stream().toList();
        List<Bibliography> read =
                readEach(
                        library,
                        file -> remembered(file, () -> Bibliography.read(file.text())),
                        unreadable);
        return read.isEmpty() ? Bibliography.EMPTY : read.get(0);
    }

    private Passages readPassages(SiteFiles files, List<UnreadableInputException> unreadable) {
        List<SiteFile> passages =
                files.in(files.configuration().sourcesFolder()).stream()
                        .filter(file -> file.pathInFolder().startsWith(PASSAGES))
                        .toList();
        return Passages.union(
                readEach(
                        yamlFiles(passages, PASSAGES, unreadable),
                        file -> remembered(file, () -> Passages.read(List.of(file.text()))),
                        unreadable));
    }

    private Map<String, Register> readRegisters(
            SiteFiles files, List<UnreadableInputException> unreadable) {
        List<SiteFile> all = files.in(files.configuration().registersFolder());
        Map<String, Register> registers = new TreeMap<>();
        readEach(
                        yamlFiles(all, "", unreadable),
                        file -> remembered(file, () -> register(file)),
                        unreadable)
                .forEach(register -> registers.put(register.name(), register));
        return registers;
    }

    private static Register register(SiteFile file) {
        ContentFile text = file.text();
        return new Register(Permalink.withoutEnding(file.name()), text, YamlReader.read(text));
    }

    /** Sizes by address; what is no image, or cannot be opened, has none. */
    private Map<String, ImageSize> imageSizes(List<SiteFile> attachments) {
        Map<String, ImageSize> sizes = new TreeMap<>();
        for (SiteFile file : attachments) {
            if (IMAGES.stream().anyMatch(lowerCaseName(file)::endsWith)) {
                remembered(file, () -> imageSize(file))
                        .ifPresent(size -> sizes.put("/" + file.pathInFolder(), size));
            }
        }
        return sizes;
    }

    private static Optional<ImageSize> imageSize(SiteFile file) {
        try {
            return ImageSize.of(file.bytes());
        } catch (UnreadableInputException e) {
            return Optional.empty(); // Whoever publishes it says so.
        }
    }

    /** What is read of a file that documents draw on, once for each state of it. */
    @SuppressWarnings("unchecked") // A file is always read for the same thing.
    private <T> T remembered(SiteFile file, Supplier<T> read) {
        Known last = known.get(file.file());
        if (last == null || !last.fingerprint().equals(file.fingerprint())) {
            last = new Known(file.fingerprint(), read.get());
            known.put(file.file(), last);
        }
        return (T) last.value();
    }

    /** Reads files on all cores; what cannot be read is set aside, the rest keeps its order. */
    private static <T> List<T> readEach(
            List<SiteFile> files,
            Function<SiteFile, T> read,
            List<UnreadableInputException> unreadable) {
        record Outcome<T>(T value, UnreadableInputException failure) {}
        List<Outcome<T>> outcomes =
                Parallel.map(
                        files,
                        file -> {
                            try {
                                return new Outcome<>(read.apply(file), null);
                            } catch (UnreadableInputException e) {
                                return new Outcome<T>(null, e);
                            }
                        });
        List<T> values = new ArrayList<>(outcomes.size());
        for (Outcome<T> outcome : outcomes) {
            if (outcome.failure() == null) {
                values.add(outcome.value());
            } else {
                unreadable.add(outcome.failure());
            }
        }
        return values;
    }

    private static void refuseForeignContent(
            SiteFile file, List<UnreadableInputException> unreadable) {
        if (FOREIGN_CONTENT.stream().anyMatch(lowerCaseName(file)::endsWith)) {
            unreadable.add(
                    refused(
                            file,
                            "content is written in Markdown, in files that end in .md",
                            "rename the file to end in .md, or move it to assets/"));
        }
    }

    private static UnreadableInputException refused(SiteFile file, String message, String hint) {
        Location place = Location.wholeFile(file.path());
        return new UnreadableInputException("input-foreign-content", place, message, "", hint);
    }

    /** The YAML files directly in a folder; those that seem to be meant as such are refused. */
    private static List<SiteFile> yamlFiles(
            List<SiteFile> files, String folder, List<UnreadableInputException> unreadable) {
        List<SiteFile> yaml = new ArrayList<>();
        for (SiteFile file : visible(files)) {
            if (!lowerCaseName(file).endsWith(".yaml") && !lowerCaseName(file).endsWith(".yml")) {
                continue;
            }
            if (!file.name().endsWith(".yaml")) {
                unreadable.add(
                        refused(
                                file,
                                "registers and passages are files that end in .yaml",
                                "rename the file to end in .yaml"));
            } else if (!file.pathInFolder().equals(folder + file.name())) {
                unreadable.add(
                        refused(
                                file,
                                "registers and passages have no folders of their own",
                                "move the file up, beside the others"));
            } else {
                yaml.add(file);
            }
        }
        return yaml;
    }

    /** Files that are not hidden, nor in a hidden folder. */
    private static List<SiteFile> visible(List<SiteFile> files) {
        return files.stream()
                .filter(file -> !file.pathInFolder().startsWith("."))
                .filter(file -> !file.pathInFolder().contains("/."))
                .toList();
    }

    private static String lowerCaseName(SiteFile file) {
        return file.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isMarkdown(SiteFile file) {
        return file.name().endsWith(".md");
    }
}
