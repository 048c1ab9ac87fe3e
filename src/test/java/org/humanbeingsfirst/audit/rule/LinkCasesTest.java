package org.humanbeingsfirst.audit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.Rule;
import org.humanbeingsfirst.finding.RuleSelection;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the rules on links and images find on single pages: {@code audit/link-cases.yaml}. */
class LinkCasesTest {

    private static final Path CASES = Path.of("src", "test", "resources");

    private static final List<String> EMPTY =
            List.of(
                    "a b.html",
                    "café.html",
                    "100%.html",
                    "style.css",
                    "noext",
                    "a+b.html",
                    "q?x.html",
                    "[x].html");

    private static final List<Rule> RULES =
            Rules.all(new RuleSelection(Set.of("links", "images"), Set.of(), Severity.REVIEW));

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> everyCaseFindsWhatItSays() throws IOException {
        writeFolder();
        ContentFile file = ContentFile.read(CASES, CASES.resolve("audit/link-cases.yaml"));
        return YamlReader.read(file).items().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.text("html").orElseThrow(),
                                        CASES.resolve(file.path()).toUri(),
                                        () -> assertEquals(expected(each), found(each))));
    }

    @Test
    void theSamePageFindsTheSameInTheWholeFolder() throws IOException {
        writeFolder();
        write("there/page.html", "<a href='gone.html'>x</a><img src='/img/gone.png'>");
        List<String> inFolder =
                Audit.ofBuiltSite(BuiltSite.read(folder), RULES).stream()
                        .filter(finding -> finding.location().file().equals("there/page.html"))
                        .map(finding -> finding.rule().id())
                        .toList();
        assertEquals(
                List.of("link-missing-target", "image-missing-alt", "image-missing-file"),
                inFolder);
    }

    private static List<String> expected(YamlNode each) {
        return each.get("finds").orElseThrow().items().stream()
                .map(item -> item.text().orElseThrow())
                .toList();
    }

    private List<String> found(YamlNode each) throws IOException {
        write("there/page.html", each.text("html").orElseThrow());
        BuiltSite site = BuiltSite.ofPages(folder, List.of(folder.resolve("there/page.html")));
        return Audit.ofBuiltSite(site, RULES).stream().map(finding -> finding.rule().id()).toList();
    }

    private void writeFolder() throws IOException {
        write("index.html", "<p>Home</p>");
        write(
                "there/other.html",
                "<p id='place'>Some words</p><a name='named'></a><p id='café'></p><p id='a"
                        + " b'></p>");
        write("there/folder/index.html", "<p>Folder</p>");
        write("old/index.html", "<meta http-equiv='refresh' content='0; url=/index.html'>");
        write("reload.html", "<meta http-equiv='refresh' content='60'><p id='here'>x</p>");
        for (String empty : EMPTY) {
            write(empty, "");
        }
        write("img/a.png", "");
        write("img/b c.png", "");
        write("img/marks.svg", "<svg xmlns='http://www.w3.org/2000/svg'><path id='star'/></svg>");
        Files.createDirectories(folder.resolve("there/empty"));
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.addPage(new PDPage());
            pdf.save(folder.resolve("doc.pdf").toFile());
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
