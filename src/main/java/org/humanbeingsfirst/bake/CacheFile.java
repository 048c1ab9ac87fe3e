package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Excerpt;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.Location;

/**
 * A {@link BakeMemory} as a file beside the built site. The file says which program wrote it and ends
 * with the fingerprint of all that stands before: what another program wrote, or what was damaged, is
 * not read at all.
 *
 * <pre>
 * mark, program, documents, finished bake, files of the built site, bibliography entries, index of
 * the search, fingerprint
 * </pre>
 */
final class CacheFile {

    private static final String MARK = "press cache 1";

    /** A document with its page takes less. */
    private static final int ROOM = 1 << 10;

    private static final Severity[] SEVERITIES = Severity.values();

    private final Path file;
    private final Fingerprint program;

    /**
     * @param program the fingerprint of the running program
     */
    CacheFile(Path file, Fingerprint program) {
        this.file = file;
        this.program = program;
    }

    /** Thrown for a file that is there and cannot be used; the message says why. */
    static final class UnusableException extends Exception {
        UnusableException(String reason) {
            super(reason);
        }
    }

    /**
     * Reads the memory; an empty one if there is no file.
     *
     * @throws UnusableException if the file was written by another program or is damaged
     */
    BakeMemory read() throws UnusableException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new BakeMemory();
        } catch (IOException | OutOfMemoryError e) {
            throw new UnusableException("cannot be read");
        }
        try {
            return decode(bytes);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new UnusableException("is damaged");
        }
    }

    private BakeMemory decode(byte[] bytes) throws UnusableException {
        int end = bytes.length - Fingerprint.BYTES;
        Decoder decoder = new Decoder(ByteBuffer.wrap(bytes));
        if (end < 0 || !decoder.text().equals(MARK)) {
            throw new UnusableException("is damaged");
        }
        if (!decoder.fingerprint().equals(program)) {
            throw new UnusableException("was written by another version of the press");
        }
        ByteBuffer trailer = ByteBuffer.wrap(bytes, end, Fingerprint.BYTES);
        if (!Fingerprint.readFrom(trailer).equals(Fingerprint.of(bytes, end))) {
            throw new UnusableException("is damaged");
        }
        BakeMemory memory = new BakeMemory();
        decoder.each(
                from -> {
                    memory.documents().put(from.text(), readDocument(from));
                    return null;
                });
        memory.setFinished(readFinished(decoder));
        Map<String, KnownFile> files = new HashMap<>();
        List<List<String>> askedLists = decoder.each(from -> from.each(Decoder::text));
        decoder.each(from -> files.put(from.text(), readFile(from, askedLists)));
        memory.setFiles(files);
        decoder.each(from -> memory.entries().put(from.fingerprint(), from.text()));
        memory.setSearch(SearchMemory.readFrom(decoder));
        return memory;
    }

    /**
     * Begins to write a memory with what is known of it before the pages are rendered, which is most.
     */
    Draft draft(DocumentMemory documents) {
        Map<String, StoredDocument> stored = documents.stored();
        Encoder encoder = new Encoder(ROOM * (1 + stored.size())).text(MARK).fingerprint(program);
        encoder.each(
                stored.entrySet(),
                (to, document) -> {
                    to.text(document.getKey());
                    writeDocument(to, document.getValue());
                });
        return memory -> write(encoder, memory);
    }

    /** A memory of which the documents are written. */
    interface Draft {

        /**
         * Writes the rest and puts the file in place, whole or not at all.
         *
         * @throws IOException if it cannot be written
         */
        void write(BakeMemory memory) throws IOException;
    }

    private void write(Encoder encoder, BakeMemory memory) throws IOException {
        writeFinished(encoder, memory.finished());
        List<List<String>> askedLists =
                memory.files().values().stream().map(KnownFile::asked).distinct().toList();
        encoder.each(askedLists, (to, asked) -> to.each(asked, Encoder::text));
        Map<List<String>, Integer> numbers = new HashMap<>();
        askedLists.forEach(asked -> numbers.put(asked, numbers.size()));
        encoder.each(
                memory.files().entrySet(),
                (to, known) -> {
                    to.text(known.getKey());
                    writeFile(to, known.getValue(), numbers);
                });
        encoder.each(
                memory.entries().entrySet(),
                (to, entry) -> to.fingerprint(entry.getKey()).text(entry.getValue()));
        memory.search().writeTo(encoder);
        ByteBuffer written = encoder.written();
        encoder.fingerprint(Fingerprint.of(written.array(), written.limit()));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel =
                FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = encoder.written(); rest.hasRemaining(); ) {
                channel.write(rest);
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void writeDocument(Encoder encoder, StoredDocument document) {
        encoder.fingerprint(document.file())
                .fingerprint(document.drawnOn())
                .bytes(document.encoded());
    }

    private static StoredDocument readDocument(Decoder decoder) {
        return new StoredDocument(decoder.fingerprint(), decoder.fingerprint(), decoder.bytes());
    }

    private static void writeFile(
            Encoder encoder, KnownFile known, Map<List<String>, Integer> askedNumbers) {
        encoder.text(known.origin())
                .flag(known.isPage())
                .fingerprint(known.fingerprint())
                .smallNumber(askedNumbers.get(known.asked()))
                .number(known.stamp().size())
                .number(known.stamp().modified());
    }

    private static KnownFile readFile(Decoder decoder, List<List<String>> askedLists) {
        return new KnownFile(
                decoder.text(),
                decoder.flag(),
                decoder.fingerprint(),
                askedLists.get(decoder.smallNumber()),
                new StagedOutput.Stamp(decoder.number(), decoder.number()));
    }

    private static void writeFinished(Encoder encoder, FinishedBake bake) {
        encoder.fingerprint(bake.input())
                .smallNumber(bake.quotations())
                .smallNumber(bake.citations())
                .each(bake.findings(), CacheFile::writeFinding);
    }

    private static FinishedBake readFinished(Decoder decoder) {
        Map<String, RuleInfo> rules =
                Rules.infos().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        return new FinishedBake(
                decoder.fingerprint(),
                decoder.smallNumber(),
                decoder.smallNumber(),
                decoder.each(from -> readFinding(from, rules)));
    }

    private static void writeFinding(Encoder encoder, Finding finding) {
        encoder.text(finding.rule().id())
                .smallNumber(finding.rule().severity().ordinal())
                .text(finding.location().file())
                .smallNumber(finding.location().line())
                .smallNumber(finding.location().column())
                .text(finding.message())
                .text(finding.excerpt().text())
                .smallNumber(finding.excerpt().column())
                .text(finding.excerpt().note())
                .each(finding.details(), Encoder::text)
                .text(finding.hint());
    }

    private static Finding readFinding(Decoder decoder, Map<String, RuleInfo> rules) {
        return new Finding(
                rules.get(decoder.text()).withSeverity(SEVERITIES[decoder.smallNumber()]),
                new Location(decoder.text(), decoder.smallNumber(), decoder.smallNumber()),
                decoder.text(),
                new Excerpt(decoder.text(), decoder.smallNumber(), decoder.text()),
                new ArrayList<>(decoder.each(Decoder::text)),
                decoder.text());
    }
}
