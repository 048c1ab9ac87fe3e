package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.humanbeingsfirst.audit.BuiltPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader has to wait for, in bytes as they are sent. */
@ExtendWith(RealSite.Extension.class)
class BudgetsTest {

    /** What a server may send before it hears back: ten packets. */
    private static final long FIRST_ROUND_TRIP = 14_336;

    private static final long STYLES = 4_700;

    private static final long WITH_SOURCES = 19 * 1024;

    private static final long SCRIPT = 6 * 1024;

    private static final long SEARCH_INDEX = 60 * 1024;

    @Test
    void everyArticleIsThereToItsLastWordAndInItsStylesAfterTheFirstRoundTrip(RealSite site)
            throws IOException {
        assertWithin(
                FIRST_ROUND_TRIP,
                articles(site),
                page -> compressed(text(site, page)) + styles(site, page));
    }

    @Test
    void stylesDoNotKeepAnArticleWaiting(RealSite site) throws IOException {
        assertWithin(STYLES, articles(site), page -> styles(site, page));
    }

    /** Parts are as long as two or three posts, and cite as much. */
    @Test
    void everyPostWithStylesAndSourcesFitsIntoTheFirstRoundTrip(RealSite site) throws IOException {
        List<BuiltPage> posts =
                articles(site).stream().filter(page -> page.path().startsWith("posts/")).toList();
        assertWithin(FIRST_ROUND_TRIP, posts, page -> sent(site, page.path()) + styles(site, page));
    }

    @Test
    void everyArticleWithStylesAndSourcesIsThereAfterTheSecond(RealSite site) throws IOException {
        assertWithin(
                WITH_SOURCES, articles(site), page -> sent(site, page.path()) + styles(site, page));
    }

    private interface Bytes {
        long of(BuiltPage page) throws IOException;
    }

    private static void assertWithin(long budget, List<BuiltPage> pages, Bytes bytes)
            throws IOException {
        List<String> tooLarge = new ArrayList<>();
        for (BuiltPage page : pages) {
            long size = bytes.of(page);
            if (size > budget) {
                tooLarge.add(page.path() + ": " + size);
            }
        }
        assertEquals(List.of(), tooLarge);
    }

    /** The page up to its last word. Where to read on, and the sources, come after it. */
    private static String text(RealSite site, BuiltPage page) throws IOException {
        String html = Files.readString(site.baked().folder().resolve(page.path()));
        int after = html.indexOf("<div class=\"l-article__after\"");
        return after < 0 ? html : html.substring(0, after);
    }

    private static List<BuiltPage> articles(RealSite site) {
        List<BuiltPage> articles =
                site.built()
                        .pages()
                        .filter(page -> page.path().matches("(series|posts)/.*"))
                        .toList();
        assertTrue(articles.size() >= 9, articles::toString);
        return articles;
    }

    private static long styles(RealSite site, BuiltPage page) throws IOException {
        long styles = 0;
        for (Element sheet : page.document().select("link[rel=stylesheet]:not([media])")) {
            styles += sent(site, sheet.attr("href").substring(1));
        }
        return styles;
    }

    private static long compressed(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Brotli4jLoader.isAvailable()) {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(11)).length;
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        }
        return compressed.size();
    }

    @Test
    void scriptIsSmallAndNobodyWaitsForIt(RealSite site) throws IOException {
        for (BuiltPage page : site.built().pages().toList()) {
            long scripts = 0;
            for (Element script : page.document().select("script[src]")) {
                assertTrue(script.hasAttr("defer"), page.path());
                scripts += sent(site, script.attr("src").substring(1));
            }
            assertTrue(scripts <= SCRIPT, page.path() + ": " + scripts);
        }
    }

    /** All that the search loads, one file after the other. */
    @Test
    void theIndexOfTheSearchIsSmall(RealSite site) throws IOException {
        long index = 0;
        for (Path file : files(site, ".json")) {
            String path = site.baked().folder().relativize(file).toString();
            index += path.startsWith("assets/search/") ? sent(site, path) : 0;
        }
        long all = index;
        assertTrue(all > 0 && all <= SEARCH_INDEX, () -> all + " bytes");
    }

    @Test
    void nothingMovesWhenAnImageArrives(RealSite site) {
        for (BuiltPage page : site.built().pages().toList()) {
            for (Element image : page.document().select("img")) {
                assertTrue(
                        image.hasAttr("width") && image.hasAttr("height"),
                        page.path() + ": " + image);
            }
        }
    }

    @Test
    void noTextWaitsForAFont(RealSite site) throws IOException {
        for (Path sheet : files(site, ".css")) {
            for (String face : Files.readString(sheet).split("@font-face", -1)) {
                boolean isFace = face.startsWith("{");
                assertTrue(
                        !isFace || face.matches("(?s).*font-display:(swap|optional|fallback).*"));
            }
        }
        for (BuiltPage page : site.built().pages().toList()) {
            assertEquals(0, page.document().select("link[as=font]").size(), page.path());
        }
    }

    @Test
    void whatPagesLoadHasItsFingerprintInItsName(RealSite site) {
        for (BuiltPage page : site.built().pages().toList()) {
            for (Element element :
                    page.document().select("link[rel=stylesheet], script[src], img[src]")) {
                String address =
                        element.hasAttr("src") ? element.attr("src") : element.attr("href");
                assertTrue(
                        address.matches("/assets/.*\\.[0-9a-f]{10}\\.[a-z0-9]+"),
                        page.path() + ": " + address);
            }
        }
    }

    @Test
    void compressedCopiesHoldWhatTheFilesHold(RealSite site) throws IOException {
        int compared = 0;
        for (Path copy : files(site, ".gz")) {
            try (InputStream plain = new GZIPInputStream(Files.newInputStream(copy))) {
                assertEquals(-1, Files.mismatch(original(copy), written(plain.readAllBytes())));
            }
            compared++;
        }
        if (Brotli4jLoader.isAvailable()) {
            for (Path copy : files(site, ".br")) {
                byte[] plain = Decoder.decompress(Files.readAllBytes(copy)).getDecompressedData();
                assertEquals(-1, Files.mismatch(original(copy), written(plain)));
                compared++;
            }
        }
        assertTrue(compared > 60, "compared " + compared);
    }

    private static Path written(byte[] bytes) throws IOException {
        return Files.write(RealSite.FOLDER.resolve("target/unpacked"), bytes);
    }

    private static Path original(Path copy) {
        String name = copy.getFileName().toString();
        return copy.resolveSibling(name.substring(0, name.lastIndexOf('.')));
    }

    /** As a browser gets it: compressed, where there is a copy. */
    private static long sent(RealSite site, String path) throws IOException {
        Path file = site.baked().folder().resolve(path);
        for (String ending : List.of(".br", ".gz")) {
            Path copy = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(copy)) {
                return Files.size(copy);
            }
        }
        return Files.size(file);
    }

    private static List<Path> files(RealSite site, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(site.baked().folder())) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
