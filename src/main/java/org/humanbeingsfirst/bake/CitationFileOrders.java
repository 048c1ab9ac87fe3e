package org.humanbeingsfirst.bake;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.humanbeingsfirst.citation.BibTex;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.citation.CslJson;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteConfiguration;

/** Files that hold what others need to cite a work or a page of ours, if a template prints them. */
final class CitationFileOrders {

    private static final String TEMPLATE = "citation-file.ftl";

    private final SiteConfiguration configuration;
    private final CitationFiles citations;
    private final PageOrders orders;

    CitationFileOrders(
            SiteConfiguration configuration, CitationFiles citations, PageOrders orders) {
        this.configuration = configuration;
        this.citations = citations;
        this.orders = orders;
    }

    /** True if there is a template that prints them. */
    static boolean areMade(SiteTemplateEngine engine) {
        return engine.has(TEMPLATE);
    }

    /** Orders the files of a cited work, beside its page. */
    void order(CslItem work) {
        if (orders.has(TEMPLATE)) {
            orderForPrograms(
                    ending -> SourcePages.file(work.id(), ending),
                    work.location().file(),
                    work,
                    () -> Fingerprint.of(work.fields()));
        }
    }

    /** Orders the files of a document that can be cited. */
    void order(ContentDocument content) {
        if (!orders.has(TEMPLATE) || !CitationFiles.isCitable(content)) {
            return;
        }
        CslItem item = citations.item(content);
        UnaryOperator<String> address = ending -> CitationFiles.file(content, ending);
        String origin = content.file().path();
        Supplier<Fingerprint> fingerprint =
                () ->
                        new Fingerprint.Builder()
                                .add(item.fields())
                                .add(configuration.citationStyle())
                                .build();
        orderForPrograms(address, origin, item, fingerprint);
        order(
                address.apply(CitationFiles.TEXT),
                origin,
                () -> citations.text(content) + "\n",
                fingerprint);
    }

    /** The formats that reference managers read. */
    private void orderForPrograms(
            UnaryOperator<String> address,
            String origin,
            CslItem item,
            Supplier<Fingerprint> fingerprint) {
        order(address.apply(CitationFiles.BIBTEX), origin, () -> BibTex.of(item), fingerprint);
        order(address.apply(CitationFiles.CSL_JSON), origin, () -> CslJson.of(item), fingerprint);
    }

    private void order(
            String permalink,
            String origin,
            Supplier<String> text,
            Supplier<Fingerprint> fingerprint) {
        PageVariables page = orders.page(permalink).with("text", text, fingerprint);
        orders.order(permalink, origin, TEMPLATE, page);
    }
}
