package org.humanbeingsfirst.markdown;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.SourceFolder;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.Permalink;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteConfiguration;
import org.humanbeingsfirst.site.SiteContent;
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

    private final SiteConfiguration configuration;
    private final LocalDate today;
    private final boolean includesDrafts;
    private final List<UnreadableInputException> unreadable = new ArrayList<>();

    private SiteReader(SiteConfiguration configuration, LocalDate today, boolean includesDrafts) {
        this.configuration = configuration;
        this.today = today;
        this.includesDrafts = includesDrafts;
    }

    /**
     * What was read.
     *
     * @param content the site as plain values, with every document that could be read
     * @param documents the same documents with their syntax trees
     * @param attachments files among the content that are no Markdown, published as they are
     * @param unreadable files that could not be read, by place; a build with any of them fails
     */
    public record Result(
            SiteContent content,
            List<ParsedDocument> documents,
            List<Path> attachments,
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
        SiteConfiguration configuration = SiteConfiguration.read(siteFolder);
        return new SiteReader(configuration, today, includesDrafts).read();
    }

    private Result read() {
        Bibliography bibliography = readBibliography();
        Passages passages = readPassages();
        Map<String, Register> registers = readRegisters();

        List<Path> contentFiles = filesBelow(configuration.contentFolder());
        List<Path> markdownFiles = contentFiles.stream().filter(SiteReader::isMarkdown).toList();
        List<Path> attachments = contentFiles.stream().filter(file -> !isMarkdown(file)).toList();
        attachments.forEach(this::refuseForeignContent);

        MarkdownReader reader = new MarkdownReader(passages);
        List<ParsedDocument> documents =
                readEach(markdownFiles, file -> readDocument(file, reader));
        List<ContentDocument> contents = documents.stream().map(ParsedDocument::content).toList();
        SiteContent content =
                new SiteContent(
                        configuration,
                        today,
                        includesDrafts,
                        contents,
                        bibliography,
                        passages,
                        DeclaredSeries.of(contents, this::isPublic),
                        registers);
        unreadable.sort(Comparator.comparing(UnreadableInputException::location));
        return new Result(content, documents, attachments, List.copyOf(unreadable));
    }

    private Bibliography readBibliography() {
        Path library = configuration.sourcesFolder().resolve("library.json");
        if (!Files.exists(library)) {
            return Bibliography.EMPTY;
        }
        List<Bibliography> read =
                readEach(List.of(library), file -> Bibliography.read(contentFile(file)));
        return read.isEmpty() ? Bibliography.EMPTY : read.get(0);
    }

    private Passages readPassages() {
        List<Path> files = yamlFilesIn(configuration.sourcesFolder().resolve("passages"));
        List<Passages> each = readEach(files, file -> Passages.read(List.of(contentFile(file))));
        return Passages.union(each);
    }

    private Map<String, Register> readRegisters() {
        List<Register> read =
                readEach(
                        yamlFilesIn(configuration.registersFolder()),
                        file -> {
                            ContentFile content = contentFile(file);
                            String name = Permalink.withoutEnding(file.getFileName().toString());
                            return new Register(name, content, YamlReader.read(content));
                        });
        Map<String, Register> registers = new TreeMap<>();
        read.forEach(register -> registers.put(register.name(), register));
        return registers;
    }

    private ParsedDocument readDocument(Path path, MarkdownReader reader) {
        ContentFile file = contentFile(path);
        FrontMatter frontMatter = FrontMatter.split(file);
        String pathInContent = ContentFile.relativePath(configuration.contentFolder(), path);
        DocumentType type = DocumentType.ofPath(pathInContent);
        String seriesFolder =
                type == DocumentType.PART || type == DocumentType.SERIES
                        ? pathInContent.split("/")[1]
                        : "";
        String permalink =
                frontMatter
                        .text("permalink")
                        .filter(address -> !address.isBlank())
                        .orElse(Permalink.ofContentPath(pathInContent));
        return reader.read(file, frontMatter, type, seriesFolder, permalink);
    }

    private boolean isPublic(ContentDocument document) {
        return includesDrafts || document.isPublic(today);
    }

    private ContentFile contentFile(Path file) {
        return ContentFile.read(configuration.folder(), file);
    }

    /** Reads files on all cores; what cannot be read is set aside, the rest keeps its order. */
    private <T> List<T> readEach(List<Path> files, Function<Path, T> read) {
        record Outcome<T>(T value, UnreadableInputException failure) {}
        List<Outcome<T>> outcomes =
                files.parallelStream()
                        .map(
                                file -> {
                                    try {
                                        return new Outcome<>(read.apply(file), null);
                                    } catch (UnreadableInputException e) {
                                        return new Outcome<T>(null, e);
                                    }
                                })
                        .toList();
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

    private void refuseForeignContent(Path file) {
        if (FOREIGN_CONTENT.stream().anyMatch(lowerCaseName(file)::endsWith)) {
            refuse(
                    file,
                    "content is written in Markdown, in files that end in .md",
                    "rename the file to end in .md, or move it to assets/");
        }
    }

    private void refuse(Path file, String message, String hint) {
        Location place = Location.wholeFile(ContentFile.relativePath(configuration.folder(), file));
        unreadable.add(
                new UnreadableInputException("input-foreign-content", place, message, "", hint));
    }

    private List<Path> yamlFilesIn(Path folder) {
        List<Path> files = filesBelow(folder);
        files.stream()
                .filter(file -> lowerCaseName(file).matches(".*\\.ya?ml"))
                .filter(file -> !isYaml(file))
                .forEach(
                        file ->
                                refuse(
                                        file,
                                        "registers and passages are files that end in .yaml",
                                        "rename the file to end in .yaml"));
        files.stream()
                .filter(file -> isYaml(file) && !file.getParent().equals(folder))
                .forEach(
                        file ->
                                refuse(
                                        file,
                                        "registers and passages have no folders of their own",
                                        "move the file up, beside the others"));
        return files.stream()
                .filter(file -> isYaml(file) && file.getParent().equals(folder))
                .toList();
    }

    private static boolean isYaml(Path file) {
        return file.getFileName().toString().endsWith(".yaml");
    }

    /** Files below a folder, sorted by path, hidden ones left out. */
    private List<Path> filesBelow(Path folder) {
        return SourceFolder.files(configuration.folder(), folder).stream()
                .filter(file -> !isHidden(folder.relativize(file)))
                .toList();
    }

    private static boolean isHidden(Path relative) {
        for (Path step : relative) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String lowerCaseName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isMarkdown(Path file) {
        return file.getFileName().toString().endsWith(".md");
    }
}
