package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.humanbeingsfirst.audit.rule.Rules;
import org.humanbeingsfirst.finding.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damages built sites at random, always the same way, and runs every rule over them: no rule throws,
 * none hangs, and each finding has its place and its hint. What is damaged are the fixtures of all
 * rules, so that every rule has something to look at.
 */
class AuditFuzzTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final int SITES_OF_A_SEED = 15;

    /** Bits of the languages of a built site, where they hurt. */
    private static final List<String> SPLINTERS =
            List.of(
                    "<",
                    ">",
                    "\"",
                    "'",
                    "/",
                    "&",
                    "&#0;",
                    "&#xD800;",
                    "%",
                    "%00",
                    "%zz",
                    "\\",
                    "\0",
                    "\uFFFD",
                    "<!--",
                    "-->",
                    "]]>",
                    "<![CDATA[",
                    "<!DOCTYPE x [<!ENTITY a \"b\">]>",
                    "&a;",
                    "<?xml version=\"9\"?>",
                    "<script>",
                    "</script>",
                    "<style>",
                    "<template>",
                    "<base href=\"//\">",
                    "<base href=\"x:\">",
                    "<svg>",
                    "<frameset>",
                    "<plaintext>",
                    "<table><q>",
                    "<a href=\"#:~:text=a-,b,-c\">",
                    "<a href=\"?utm_=&&=\">",
                    "<img srcset=\", , x 1x(\">",
                    "<q cite=\"\">",
                    "<blockquote>",
                    "<h6 aria-level=99>",
                    "<p style=\"",
                    "lang=\"-\"",
                    "<meta http-equiv=refresh content=\"0;url='\">",
                    "<meta http-equiv=content-security-policy content=\"script-src 'sha256-é'\">",
                    "<meta property=og:url content=x>",
                    "<link rel=canonical href=\"http://[\">",
                    "<script type=application/ld+json>[{\"@graph\":[1,null]}]</script>",
                    "url(",
                    "url(\"",
                    "@import '",
                    "/*",
                    "*/",
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    ",",
                    "“",
                    "”",
                    "„",
                    "`${",
                    "//",
                    "\r\n",
                    "\u2028",
                    "mailto:",
                    "tel:",
                    "javascript:",
                    "data:,",
                    "https://",
                    "https://[::1",
                    "http://example.org:99999/",
                    "../../..",
                    "\uD83D");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyFindingHasPlaceAndHintWhateverTheSite(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, List<Path>> material = material();
        List<Rule> rules = Rules.all();
        for (int i = 0; i < SITES_OF_A_SEED; i++) {
            Path site = folder.resolve("site" + i);
            build(site, material, random);
            if (random.nextBoolean()) {
                Files.writeString(
                        folder.resolve("site" + i + "-manifest.json"), "{\"index.html\": \"\"}");
            }
            String where = "seed " + seed + ", site " + i;
            List<Finding> findings =
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(60),
                            () -> Audit.ofBuiltSite(BuiltSite.read(site), rules),
                            where);
            findings.forEach(finding -> assertIsWhole(finding, where));
        }
    }

    private static void assertIsWhole(Finding finding, String where) {
        String what = where + ": " + finding;
        assertFalse(finding.location().file().isBlank(), what);
        assertTrue(finding.location().line() >= 0 && finding.location().column() >= 0, what);
        assertTrue((finding.location().line() == 0) == (finding.location().column() == 0), what);
        assertFalse(finding.message().isBlank(), what);
        assertFalse(finding.hint().isBlank(), what);
    }

    /** Every file of the clean site and of the fixtures laid over it, by its path in the site. */
    private static Map<String, List<Path>> material() throws IOException {
        Map<String, List<Path>> byPath = new TreeMap<>();
        List<Path> roots;
        try (Stream<Path> fixtures = Files.list(RESOURCES.resolve("rules"))) {
            roots =
                    Stream.concat(
                                    Stream.of(RESOURCES.resolve("clean-built")),
                                    fixtures.filter(
                                                    each ->
                                                            Rules.builtRuleIds()
                                                                    .contains(
                                                                            each.getFileName()
                                                                                    .toString()))
                                            .flatMap(
                                                    each ->
                                                            Stream.of(
                                                                    each.resolve("fail"),
                                                                    each.resolve("pass"))))
                            .sorted()
                            .toList();
        }
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(Files::isRegularFile)
                                .filter(AuditFuzzTest::isSmallText)
                                .sorted()
                                .toList()) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    byPath.merge(
                            path,
                            List.of(file),
                            (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
                }
            }
        }
        return byPath;
    }

    private static boolean isSmallText(Path file) {
        return !file.endsWith("findings.txt") && file.toFile().length() < 50_000;
    }

    private static void build(Path site, Map<String, List<Path>> material, Random random)
            throws IOException {
        for (Map.Entry<String, List<Path>> entry : material.entrySet()) {
            List<Path> choices = entry.getValue();
            byte[] bytes = Files.readAllBytes(choices.get(random.nextInt(choices.size())));
            Path file = site.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, damaged(bytes, random));
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(200));
            bytes =
                    switch (random.nextInt(6)) {
                        case 0 -> joined(bytes, 0, from, new byte[0], to, bytes.length);
                        case 1 -> joined(bytes, 0, to, new byte[0], from, bytes.length);
                        case 2 ->
                                joined(
                                        bytes,
                                        0,
                                        from,
                                        new byte[] {(byte) random.nextInt(256)},
                                        from + 1,
                                        bytes.length);
                        case 3 ->
                                random.nextInt(8) == 0
                                        ? joined(bytes, 0, from, new byte[0], 0, 0)
                                        : bytes;
                        default -> joined(bytes, 0, from, splinter(random), from, bytes.length);
                    };
        }
        return bytes;
    }

    private static byte[] splinter(Random random) {
        return SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(
            byte[] bytes, int start, int end, byte[] between, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, start, end - start);
        out.writeBytes(between);
        out.write(bytes, from, to - from);
        return out.toByteArray();
    }
}
