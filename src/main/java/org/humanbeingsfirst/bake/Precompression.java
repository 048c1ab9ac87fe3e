package org.humanbeingsfirst.bake;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.Lazy;

/**
 * Compressed copies beside the files of a site, {@code .gz} and {@code .br}, which web servers send
 * instead of compressing anew for each reader. Done once, it can be done thoroughly. Safe for use by
 * many threads.
 */
final class Precompression {

    private static final int GZIP_LEVEL = Deflater.BEST_COMPRESSION;

    /** The highest: a long page with 2 % less than at the step below, in three times the time. */
    private static final Encoder.Parameters LONG_PAGE_BROTLI =
            new Encoder.Parameters().setQuality(11);

    /** For what pages load: a sheet for each kind of page, which differ by little, and the search. */
    private static final Encoder.Parameters ASSET_BROTLI = new Encoder.Parameters().setQuality(10);

    /**
     * A seventh more to send, in a twentieth of the time: with the usual window of 4 MiB, brotli would
     * prepare longer for a small file than it compresses.
     */
    private static final Encoder.Parameters QUICK_BROTLI =
            new Encoder.Parameters().setQuality(9).setWindow(16);

    /** Below this one packet holds the file in any case. */
    private static final int SMALLEST = 1024;

    /** Up to here a page and its styles arrive in ten packets, the first round trip, in any case. */
    private static final int WITHIN_ROUND_TRIP = 9000;

    private static final Set<String> ENDINGS =
            Set.of(
                    "html",
                    "css",
                    "js",
                    "json",
                    "jsonld",
                    "xml",
                    "svg",
                    "txt",
                    "webmanifest",
                    "bib",
                    "ris",
                    "ics");

    /** A way to compress. */
    enum Encoding {
        GZIP(".gz"),
        BROTLI(".br");

        private final String ending;

        Encoding(String ending) {
            this.ending = ending;
        }

        /** The path of the compressed copy of a file. */
        String beside(String path) {
            return path + ending;
        }
    }

    /** The native library is loaded when a file is compressed for the first time. */
    private static final Lazy<Boolean> HAS_BROTLI = Lazy.by(Brotli4jLoader::isAvailable);

    private volatile boolean lacksBrotli;

    /** True if a file is worth it. */
    static boolean isFor(String path, long size) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return size >= SMALLEST && ENDINGS.contains(ending);
    }

    /** The fingerprint of a compressed copy: a file that keeps its size and time keeps its bytes. */
    static Fingerprint fingerprint(StagedOutput.Stamp original) {
        return new Fingerprint.Builder()
                .add(original.size())
                .add(original.modified())
                .add(GZIP_LEVEL)
                .add(LONG_PAGE_BROTLI.quality())
                .add(ASSET_BROTLI.quality())
                .add(QUICK_BROTLI.quality())
                .add(WITHIN_ROUND_TRIP)
                .build();
    }

    /** As slowly as it is worth to a reader: an editor waits for it to be done. */
    private static byte[] brotli(String path, byte[] bytes) throws IOException {
        if (path.startsWith("assets/")) {
            return Encoder.compress(bytes, ASSET_BROTLI); // Comes on top of what a page weighs.
        }
        byte[] quick = Encoder.compress(bytes, QUICK_BROTLI);
        boolean isLongPage = path.endsWith(".html") && quick.length > WITHIN_ROUND_TRIP;
        return isLongPage ? Encoder.compress(bytes, LONG_PAGE_BROTLI) : quick;
    }

    /**
     * The compressed bytes; none if this machine cannot make them.
     *
     * @param path of the file below the built site
     */
    Optional<byte[]> compress(String path, byte[] bytes, Encoding encoding) throws IOException {
        if (encoding == Encoding.GZIP) {
            return Optional.of(gzip(bytes));
        }
        if (!HAS_BROTLI.get()) {
            lacksBrotli = true;
            return Optional.empty();
        }
        return Optional.of(brotli(path, bytes));
    }

    /** Without name and time of the file, so that the same bytes come out each day. */
    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3);
        try (OutputStream out = new ThoroughGzip(compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }

    private static final class ThoroughGzip extends GZIPOutputStream {
        ThoroughGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(GZIP_LEVEL);
        }
    }

    /** What to say of files that could not be made. */
    List<String> notices() {
        return lacksBrotli
                ? List.of(
                        "brotli does not run on this machine ("
                                + System.getProperty("os.name")
                                + ", "
                                + System.getProperty("os.arch")
                                + "), so there are no .br files; .gz files are there")
                : List.of();
    }
}
