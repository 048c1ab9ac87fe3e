package org.humanbeingsfirst.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one form. Reporters hold no state and know nothing of what rules look for. */
public interface Reporter {

    /**
     * Writes the report, ending in a line end; does not close the writer.
     *
     * @throws IOException if the writer fails
     */
    void write(Report report, Writer out) throws IOException;
}
