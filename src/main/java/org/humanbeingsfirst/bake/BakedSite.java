package org.humanbeingsfirst.bake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.humanbeingsfirst.finding.Finding;

/**
 * A finished bake.
 *
 * @param folder the built site
 * @param pages number of HTML pages
 * @param quotations number of quotations on them
 * @param citations number of citations on them
 * @param time how long it took
 * @param findings warnings and reviews; never errors
 * @param notices what the bake has to say of itself, each a sentence without full stop
 */
public record BakedSite(
        Path folder,
        int pages,
        int quotations,
        int citations,
        Duration time,
        List<Finding> findings,
        List<String> notices) {}
