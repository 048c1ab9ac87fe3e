package org.humanbeingsfirst.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.humanbeingsfirst.finding.Baseline;

/**
 * The file of a {@link Baseline}.
 *
 * @param file where it is
 * @param shown how messages name it
 */
record BaselineFile(Path file, String shown) {

    /**
     * Reads the file; there may be none yet if it is about to be written.
     *
     * @throws UsageException if it cannot be read, or is no baseline
     */
    Baseline read(boolean mayBeMissing) {
        if (!Files.exists(file)) {
            if (mayBeMissing) {
                return Baseline.EMPTY;
            }
            throw new UsageException(
                    "there is no baseline " + shown,
                    "add --write-baseline to accept today's findings, or correct the name");
        }
        try {
            return Baseline.fromJson(Files.readString(file));
        } catch (IOException e) {
            throw new UsageException(
                    "cannot read the baseline " + shown + ": " + firstLine(e),
                    "restore it, or delete it and write it anew with --write-baseline");
        }
    }

    void write(Baseline baseline) {
        new ReportFile(file, shown).write(out -> out.write(baseline.toJson()));
    }

    private static String firstLine(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
