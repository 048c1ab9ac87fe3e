package org.humanbeingsfirst.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkLockTest {

    private static final LocalDate DAY = LocalDate.parse("2030-01-31");

    @TempDir private Path folder;

    private static LinkRecord record(String url, String title) {
        return new LinkRecord(
                url,
                LinkVerdict.DEAD,
                Optional.of(Alarm.OTHER_SITE),
                "it answers 404 (not found)",
                Optional.of("http://other.example/"),
                new LinkRecord.Looks("text/html", title, OptionalLong.of(-2)),
                DAY,
                Optional.of(DAY.minusDays(30)),
                Optional.of(DAY.minusDays(20)),
                List.of(DAY.minusDays(9), DAY),
                Optional.of("http://archive.example/web/2030/" + url),
                new TreeSet<>(Set.of("a", ":~:text=b,c")),
                new TreeSet<>(Set.of("a")));
    }

    private static LinkRecord bare(String url) {
        return new LinkRecord(
                url,
                LinkVerdict.OK,
                Optional.empty(),
                "",
                Optional.empty(),
                LinkRecord.Looks.UNKNOWN,
                DAY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static LinkLock of(String yaml) {
        return LinkLock.of(ContentFile.of(LinkLock.FILE, yaml));
    }

    @Test
    void whatIsWrittenIsRead() {
        Path file = folder.resolve(LinkLock.FILE);
        List<LinkRecord> records =
                List.of(
                        record(
                                "http://a.example/",
                                "“Made-up”: \"a\\b\" # - {x} ☃ 𝄞 \u00AD\u2028"),
                        bare("http://b.example/"));
        new LinkLock(records).write(file);
        assertEquals(records, List.copyOf(LinkLock.read(file).records().values()));
    }

    @Test
    void orderDoesNotMatter() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        new LinkLock(List.of(bare("http://b.example/"), bare("http://a.example/"))).write(one);
        new LinkLock(List.of(bare("http://a.example/"), bare("http://b.example/"))).write(other);
        assertEquals(Files.readString(one), Files.readString(other));
    }

    @Test
    void fileIsForPeopleToo() throws IOException {
        Path file = folder.resolve(LinkLock.FILE);
        new LinkLock(List.of(record("http://a.example/", "A Made-up Work"))).write(file);
        assertTrue(
                Files.readString(file)
                        .endsWith(
                                """

                                - url: "http://a.example/"
                                  verdict: dead
                                  alarm: other-site
                                  reason: "it answers 404 (not found)"
                                  leads-to: "http://other.example/"
                                  type: "text/html"
                                  title: "A Made-up Work"
                                  fingerprint: "fffffffffffffffe"
                                  asked: 2030-01-31
                                  first-seen: 2030-01-01
                                  last-seen: 2030-01-11
                                  failed-on: [2030-01-22, 2030-01-31]
                                  archived-copy: "http://archive.example/web/2030/http://a.example/"
                                  fragments: [":~:text=b,c", "a"]
                                  missing: ["a"]
                                """),
                Files.readString(file));
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        new LinkLock(List.of(bare("http://a.example/"))).write(folder.resolve(LinkLock.FILE));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve(LinkLock.FILE)), files.toList());
        }
    }

    @Test
    void fileThatIsNotThereHoldsNothing() {
        assertEquals(Map.of(), LinkLock.read(folder.resolve("none.yaml")).records());
        assertEquals(Map.of(), of("# nothing yet\n").records());
    }

    @Test
    void copiesAreFoundHoweverTheAddressIsSpelt() {
        LinkLock lock = new LinkLock(List.of(record("http://a.example/x", "")));
        String copy = "http://archive.example/web/2030/http://a.example/x";
        assertEquals(Optional.of(copy), lock.archivedCopy("HTTP://A.example:80/x#y"));
        assertEquals(Optional.empty(), lock.archivedCopy("no address"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: b'|1:1|the file is no list of links",
                "'- verdict: ok'|1:3|a link has no url",
                "'- url: http://a.example/'|1:3|a link has no verdict",
                "'- url: here\n  verdict: ok'|1:8|“here” is no address",
                "'- url: http://a.example/\n  verdict: fine'|2:12|“fine” is no verdict",
                "'- url: http://a.example/\n  verdict: ok\n  alarm: red'|3:10|“red” is no alarm",
                "'- url: http://a.example/\n"
                        + "  verdict: ok\n"
                        + "  aksed: x'|3:3|a link has the unknown key aksed",
                "'- url: http://a.example/\n  verdict: ok\n  asked: soon'|3:10|“soon” is no day",
                "'- url: http://a.example/\n"
                        + "  verdict: ok\n"
                        + "  fingerprint: xyz'|3:16|“xyz” is no fingerprint",
                "'- url: http://a.example/\n"
                        + "  verdict: ok\n"
                        + "  failed-on: x'|3:14|failed-on is no list",
                "'- url: http://a.example/\n  verdict: ok\n  title: [x]'|3:10|title is no text"
            })
    void brokenFileSaysWhere(String yaml, String place, String message) {
        UnreadableInputException broken =
                assertThrows(UnreadableInputException.class, () -> of(yaml));
        assertEquals("link-lock-broken", broken.ruleId());
        assertEquals(LinkLock.FILE + ":" + place, broken.location().toString());
        assertEquals(message, broken.getMessage());
    }

    @Test
    void fileThatIsNoYamlSaysWhere() {
        UnreadableInputException broken =
                assertThrows(UnreadableInputException.class, () -> of("- url: \"x\n"));
        assertEquals("yaml-broken", broken.ruleId());
    }

    @Test
    void fileThatCannotBeWrittenIsSaidSo() {
        UnreadableInputException failed =
                assertThrows(
                        UnreadableInputException.class,
                        () -> new LinkLock(List.of()).write(folder.resolve("no/such/folder.yaml")));
        assertEquals("what was learnt of the links cannot be written", failed.getMessage());
    }
}
