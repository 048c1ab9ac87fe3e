package org.humanbeingsfirst.bake;

import java.nio.file.Path;
import java.time.LocalDate;

/** Bakes a site folder. STUB */
public final class Bakery {

    private Bakery() {}

    /**
     * What to bake.
     *
     * @param siteFolder folder with {@code jbake.properties}
     * @param outputFolder where the built site goes; replaced as a whole
     * @param includesDrafts drafts and scheduled documents too
     * @param today the day the site is built for
     */
    public record Order(
            Path siteFolder, Path outputFolder, boolean includesDrafts, LocalDate today) {}

    /**
     * Bakes beside the output folder and swaps it in whole.
     *
     * @throws BakeFailedException with findings, if content, library, registers or templates have
     *     errors or the output folder cannot be written; the last good site is untouched
     */
    public static BakedSite bake(Order order) {
        throw new UnsupportedOperationException();
    }
}
