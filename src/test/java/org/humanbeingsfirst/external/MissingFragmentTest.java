package org.humanbeingsfirst.external;

import static org.humanbeingsfirst.external.MadeUpWork.TEXT;
import static org.humanbeingsfirst.external.MadeUpWork.WORK;
import static org.humanbeingsfirst.external.ScriptedWeb.page;
import static org.humanbeingsfirst.external.ScriptedWeb.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places within pages of other sites. */
class MissingFragmentTest {

    @TempDir private Path folder;
    @AutoClose private final ScriptedWeb web = new ScriptedWeb();

    private LinkCheck check(String... links) {
        return new LinkCheck(folder, web, links);
    }

    @Test
    void missingPlacesAreFoundWhereTheyAreMeant() {
        web.on(WORK, page("A Made-up Work", "<p id=user-content-one>1<a name='tw o'>2</a>" + TEXT));
        assertEquals(
                List.of(
                        "external-missing-fragment: " + WORK + " has no place #three",
                        "external-missing-fragment: "
                                + WORK
                                + " has no place #:~:text=golden%20suns"),
                check(
                                WORK + "#one",
                                WORK + "#tw%20o",
                                WORK + "#L12-L20",
                                WORK + "#/route",
                                WORK + "#three",
                                WORK + "#:~:text=Seven%20paper,spoons",
                                WORK + "#:~:text=golden%20suns")
                        .messages());
    }

    @Test
    void pagesOfAPdfAreCountedWhereOneIsNamed() throws IOException {
        byte[] pdf;
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(out);
            pdf = out.toByteArray();
        }
        String file = "http://work.example/a.pdf";
        web.on(file, reply(200, "Content-Type: application/pdf", pdf));
        assertEquals(
                "external-missing-fragment: " + file + " has no place #page=3",
                check(file, file + "#page=2", file + "#page=3").message());
    }

    @Test
    void pageThatAScriptWritesIsNotJudgedByItsPlaces() {
        web.on(WORK, page("A Made-up Work", "<script src=a.js></script>"));
        assertEquals(List.of(), check(WORK + "#one").messages());
    }

    @Test
    void newFragmentIsLookedForOnTheSameDay() {
        web.on(WORK, page("A Made-up Work", TEXT));
        check(WORK).run();
        assertEquals(
                "external-missing-fragment: " + WORK + " has no place #new",
                check(WORK + "#new").message());
    }
}
