package jmh;

import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.markdown.MarkdownReader;
import org.humanbeingsfirst.markdown.ParsedDocument;
import org.humanbeingsfirst.quotation.Passages;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import race.Corpus;
import race.Form;
import race.Trees;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A site of made-up posts with citations, written to a temporary folder and read. */
@State(Scope.Benchmark)
public class MadeUpSite {

    static final int POSTS = 200;

    /** A post at each stage of its way. */
    record Post(ContentFile file, FrontMatter frontMatter, ParsedDocument parsed) {}

    private Path folder;
    private Bibliography bibliography;
    private Passages passages;
    private List<Post> posts;

    /** Writes and reads it. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("press-jmh-");
        Trees.copy(Path.of("bench/ours"), folder);
        Corpus.write(POSTS, folder, Form.PRESS, true);
        bibliography =
                Bibliography.read(ContentFile.read(folder, folder.resolve("sources/library.json")));
        passages = Passages.read(files("sources/passages"));
        MarkdownReader reader = new MarkdownReader(passages);
        posts = new ArrayList<>();
        for (ContentFile file : files("content/posts")) {
            FrontMatter frontMatter = FrontMatter.split(file);
            posts.add(new Post(file, frontMatter, reader.read(file, frontMatter)));
        }
    }

    /** Deletes it. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Trees.delete(folder);
    }

    Path folder() {
        return folder;
    }

    Bibliography bibliography() {
        return bibliography;
    }

    Passages passages() {
        return passages;
    }

    List<Post> posts() {
        return posts;
    }

    private List<ContentFile> files(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.sorted().map(file -> ContentFile.read(folder, file)).toList();
        }
    }
}
