package jmh;

import org.humanbeingsfirst.markdown.ParsedDocument;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.DocumentType;
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
import java.time.LocalDate;
import java.util.List;

/** A site of made-up posts with citations, written to a temporary folder and read. */
@State(Scope.Benchmark)
public class MadeUpSite {

    static final int POSTS = 200;
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private Path folder;
    private SiteReader.Result read;
    private List<ParsedDocument> posts;

    /** Writes and reads it. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("press-jmh-");
        Trees.copy(Path.of("bench/ours"), folder);
        Corpus.write(POSTS, folder, Form.PRESS, true);
        read = SiteReader.read(folder, TODAY, false);
        posts =
                read.documents().stream()
                        .filter(document -> document.content().type() == DocumentType.POST)
                        .toList();
    }

    /** Deletes it. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Trees.delete(folder);
    }

    Path folder() {
        return folder;
    }

    SiteReader.Result read() {
        return read;
    }

    List<ParsedDocument> posts() {
        return posts;
    }
}
