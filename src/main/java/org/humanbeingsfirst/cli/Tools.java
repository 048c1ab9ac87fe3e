package org.humanbeingsfirst.cli;

import java.nio.file.Path;
import java.util.List;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.finding.Finding;

/**
 * The two large things that commands call; tests bring lighter ones. What stands behind them is
 * loaded when it is called, so that {@code --help} is quick.
 */
class Tools {

    /** Bakes a site; see {@link Bakery#bake}. */
    BakedSite bake(Bakery.Order order) {
        return Bakery.bake(order);
    }

    /** Findings in a folder of built HTML; see {@link Audit#ofBuiltSite}. */
    List<Finding> audit(Path builtSite) {
        return Audit.ofBuiltSite(BuiltSite.read(builtSite));
    }
}
