package org.humanbeingsfirst.audit.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts the pages of PDF files. */
final class PdfPages {

    private PdfPages() {}

    /** How many pages a file has; empty if it cannot be read as a PDF without a password. */
    static OptionalInt count(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return OptionalInt.of(document.getNumberOfPages());
        } catch (IOException | RuntimeException unreadable) {
            // PDFBox throws whatever comes of a damaged file.
            return OptionalInt.empty();
        }
    }
}
