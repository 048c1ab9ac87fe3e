package org.humanbeingsfirst.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.humanbeingsfirst.audit.Audit;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.Rule;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.bake.Progress;
import org.humanbeingsfirst.external.ExternalAudit;
import org.humanbeingsfirst.finding.Finding;

/**
 * The two large things that commands call; tests bring lighter ones. What stands behind them is
 * loaded when it is called, so that {@code --help} is quick.
 */
class Tools {

    /** What bakes a site for a day, again and again; see {@link Bakery#bake}. */
    Function<LocalDate, BakedSite> bakery(Bakery.Order order, Progress progress) {
        return new Bakery(order, progress)::bake;
    }

    /** What is found where a built site links to; see {@link ExternalAudit#run}. */
    List<Finding> externalAudit(ExternalAudit.Order order, ExternalAudit.Progress progress) {
        return new ExternalAudit(order, progress).run();
    }

    /** What some of the rules find in built HTML; see {@link Audit#ofBuiltSite}. */
    List<Finding> audit(BuiltSite site, Collection<Rule> rules) {
        return Audit.ofBuiltSite(site, rules);
    }
}
