package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    private static final RuleInfo RULE =
            new RuleInfo("made-up", RuleGroup.LINKS, Severity.ERROR, "made up");

    @TempDir Path site;

    @ParameterizedTest
    @CsvSource({
        // The caret stands where the finding is.
        "'<a href=\"^/gone/?a=1&amp;b=2\">x</a>', content/x.md:3:10",
        "'^<img src=\"/img/one.png\">', content/x.md:4:13",
        "'^<img loading=\"lazy\" alt=\"a square\" src=\"/img/x.png\">', content/x.md:4:3",
        "'<a href=\"^/twice/\">x</a>', content/x.md",
        "'<a href=\"^/nowhere/\">x</a>', content/x.md",
        "'^<main>', content/x.md",
        "'x^', content/x.md"
    })
    void placeOfWhatStandsInTheContentOnce(String html, String origin) throws IOException {
        write(
                "---\n"
                        + "title: x\n"
                        + "A [link](/gone/?a=1&b=2)\n"
                        + "![a square](/img/one.png) [x](/twice/) [y](/twice/)\n");
        assertEquals(origin, new Origins(site).placed(at(html)).origin().orElseThrow().toString());
    }

    @Test
    void contentFileMayBeGone() {
        Finding finding = at("<a href=\"^/gone/\">x</a>");
        assertEquals(finding, new Origins(site).placed(finding));
    }

    private static Finding at(String html) {
        ContentFile page = ContentFile.of("x.html", html.replace("^", ""));
        return Finding.at(RULE, page, page.at(html.indexOf('^')), "made up", "")
                .madeFrom("content/x.md");
    }

    private void write(String text) throws IOException {
        Path file = site.resolve("content/x.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
