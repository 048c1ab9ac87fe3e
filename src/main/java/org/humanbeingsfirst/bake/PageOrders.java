package org.humanbeingsfirst.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.Permalink;

/** The files that templates are to make, collected one by one. */
final class PageOrders {

    private final SiteTemplateEngine engine;
    private final SharedVariables shared;
    private final StyleSheets styles;
    private final Map<String, Variable> stylesheets = new HashMap<>();
    private final Map<String, PageOrder> orders = new TreeMap<>();

    /**
     * @param shared what every page may read
     */
    PageOrders(SiteTemplateEngine engine, SharedVariables shared, StyleSheets styles) {
        this.engine = engine;
        this.shared = shared;
        this.styles = styles;
    }

    /** True if there is a template of that name. */
    boolean has(String template) {
        return engine.has(template);
    }

    /** All that were collected, by output path. */
    List<PageOrder> all() {
        return List.copyOf(orders.values());
    }

    /** Orders a page that is there only if its template is. */
    void orderIfTemplate(String template, String permalink, Consumer<PageVariables> complete) {
        if (has(template)) {
            PageVariables page = page(permalink);
            complete.accept(page);
            order(permalink, "", template, page);
        }
    }

    /** The variables of a page, those it shares with all others so far. */
    PageVariables page(String permalink) {
        return new PageVariables(shared).with("permalink", permalink);
    }

    /**
     * Orders a page.
     *
     * @param origin path of the content file behind it, or an empty string
     * @throws UnreadableInputException if another page has its place
     */
    void order(String permalink, String origin, String template, PageVariables page) {
        order(permalink, origin, template, page, PageOrder.TEXT);
    }

    /**
     * Orders a file.
     *
     * @param form makes the file of what the template wrote, in UTF-8
     */
    void order(
            String permalink,
            String origin,
            String template,
            PageVariables page,
            UnaryOperator<byte[]> form) {
        String path = Permalink.outputPath(permalink);
        page.with(
                "stylesheets",
                stylesheets.computeIfAbsent(template, name -> Variable.of(styles.of(name))));
        PageOrder previous = orders.put(path, new PageOrder(path, origin, template, page, form));
        if (previous != null) {
            throw BakeProblem.outputTwice(path, previous.origin(), origin);
        }
    }
}
