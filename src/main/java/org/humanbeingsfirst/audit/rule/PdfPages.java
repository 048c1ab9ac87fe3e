package org.humanbeingsfirst.audit.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts the pages of PDF files. */
public final class PdfPages {

    private PdfPages() {}

    /** How many pages a file has; empty if it cannot be read as a PDF without a password. */
    static OptionalInt count(Path pdf) {
        return count(() -> Loader.loadPDF(pdf.toFile()));
    }

    /** The same of a file that is not on disk. */
    public static OptionalInt count(byte[] pdf) {
        return count(() -> Loader.loadPDF(pdf));
    }

    /** How a document is opened. */
    @FunctionalInterface
    private interface Opening {
        PDDocument open() throws IOException;
    }

    private static OptionalInt count(Opening opening) {
        try (PDDocument document = opening.open()) {
            return OptionalInt.of(document.getNumberOfPages());
        } catch (IOException | RuntimeException unreadable) {
            // PDFBox throws whatever comes of a damaged file.
            return OptionalInt.empty();
        }
    }
}
