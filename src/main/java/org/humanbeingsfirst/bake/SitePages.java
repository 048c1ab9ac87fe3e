package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.BodyRenderer;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.markdown.ParsedDocument;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.Permalink;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteConfiguration;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.yaml.YamlNode;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;

/**
 * Decides which files templates make, and what each template is given. {@code docs/templates.md}
 * lists the variables.
 */
final class SitePages {

    private final SiteReader.Result read;
    private final SiteContent site;
    private final DocumentModels documents;
    private final SourceModels sources;
    private final BodyRenderer renderer;
    private final SiteTemplateEngine engine;
    private final Map<String, Object> shared;
    private final Map<String, PageOrder> orders = new TreeMap<>();

    SitePages(SiteReader.Result read, Assets assets) throws IOException {
        this.read = read;
        this.site = read.content();
        this.documents = new DocumentModels(site);
        this.sources = new SourceModels(site);
        this.renderer = new BodyRenderer(site.bibliography());
        this.engine = engine(site.configuration(), documents);
        this.shared = sharedVariables(assets);
    }

    private static SiteTemplateEngine engine(
            SiteConfiguration configuration, DocumentModels documents) throws IOException {
        if (!Files.isDirectory(configuration.templateFolder())) {
            throw BakeProblem.templateFolderMissing(
                    ContentFile.relativePath(
                            configuration.folder(), configuration.templateFolder()));
        }
        MemoryContentStore store =
                new MemoryContentStore(documents.newestFirst(), Set.of("post", "part"));
        return new SiteTemplateEngine(
                store,
                configuration.folder(),
                configuration.templateFolder(),
                configuration.language());
    }

    private Map<String, Object> sharedVariables(Assets assets) {
        Map<String, Object> config = new HashMap<>();
        site.configuration()
                .values()
                .forEach((key, value) -> config.put(key.replace('.', '_'), value));
        config.put("site_host", site.configuration().host());
        config.put("site_language", site.configuration().language());
        config.put("site_title", site.configuration().title());
        Map<String, Object> variables = new HashMap<>();
        variables.put("config", config);
        variables.put("assets", assets.addresses());
        variables.put("stylesheet", assets.stylesheet());
        variables.put("all_series", documents.allSeries());
        variables.put("all_topics", documents.allTopics());
        return variables;
    }

    /** Every file that templates make, by output path. */
    Collection<PageOrder> orders() throws IOException {
        for (ParsedDocument document : read.documents()) {
            if (site.isPublic(document.content())) {
                orderDocument(document);
                orderRedirects(document.content());
            }
        }
        orderTopics();
        orderForMachines();
        return orders.values();
    }

    private void orderDocument(ParsedDocument document) throws IOException {
        ContentDocument content = document.content();
        String template = content.template() + ".ftl";
        if (!engine.has(template)) {
            throw missing(
                    template,
                    content,
                    "template",
                    "add the file, or name another template in the front matter");
        }
        order(
                content.permalink(),
                content.file().path(),
                template,
                () -> {
                    TemplateModel model = page(content.permalink());
                    model.setContent(contentModel(document));
                    addListings(model, content.template());
                    return model;
                });
    }

    private static UnreadableInputException missing(
            String template, ContentDocument content, String key, String hint) {
        Location place =
                content.frontMatter()
                        .get(key)
                        .map(YamlNode::location)
                        .orElse(Location.wholeFile(content.file().path()));
        String excerpt = content.file().line(place.line());
        return BakeProblem.templateMissing(template, place, excerpt, hint);
    }

    private DocumentModel contentModel(ParsedDocument document) {
        ContentDocument content = document.content();
        PageNotes notes = sources.notes(content);
        DocumentModel model = new DocumentModel();
        model.putAll(documents.of(content));
        content.frontMatter()
                .text("content-note")
                .ifPresent(note -> model.put("contentNote", note));
        model.put("fragments", sources.fragments(renderer.render(document, notes), notes));
        model.put("sources", sources.sources(content.body(), notes));
        model.put("numbers", sources.numbers(notes));
        model.put("corrections", DocumentModels.corrections(content));
        model.put("registers", registers(content));
        documents.seriesOf(content).ifPresent(series -> model.put("series", series));
        model.putAll(documents.neighbours(content));
        return model;
    }

    /** Listings that only one template shows are made only for it. */
    private void addListings(TemplateModel model, String template) {
        switch (template) {
            case "sources" -> model.put("bibliography", sources.bibliography(documents));
            case "archive" -> model.put("years", documents.years());
            case "corrections" -> model.put("all_corrections", documents.allCorrections());
            default -> {
                // The shared variables are enough.
            }
        }
    }

    private Map<String, Object> registers(ContentDocument content) {
        Map<String, Object> registers = new LinkedHashMap<>();
        for (String name : content.frontMatter().texts("registers")) {
            Register register = site.registers().get(name);
            if (register != null) {
                registers.put(name, register.root().plain());
            }
        }
        return registers;
    }

    private void orderRedirects(ContentDocument content) throws IOException {
        for (String alias : content.aliases()) {
            if (!engine.has("redirect.ftl")) {
                throw missing(
                        "redirect.ftl",
                        content,
                        "aliases",
                        "add the file, which makes the pages at old addresses");
            }
            order(
                    alias,
                    content.file().path(),
                    "redirect.ftl",
                    () -> {
                        TemplateModel model = page(alias);
                        model.put("target", content.permalink());
                        model.put("title", content.title());
                        return model;
                    });
        }
    }

    private void orderTopics() throws IOException {
        if (!engine.has("topic.ftl")) {
            return;
        }
        for (Map<String, Object> topic : documents.allTopics()) {
            String permalink = (String) topic.get("permalink");
            order(
                    permalink,
                    "",
                    "topic.ftl",
                    () -> {
                        TemplateModel model = page(permalink);
                        model.put("topic", topic);
                        return model;
                    });
        }
    }

    private void orderForMachines() throws IOException {
        orderIfTemplate(
                "feed.ftl", "/feed.xml", model -> model.put("updated", documents.latestChange()));
        orderIfTemplate(
                "sitemap.ftl", "/sitemap.xml", model -> model.put("addresses", addresses()));
        orderIfTemplate("robots.ftl", "/robots.txt", model -> {});
    }

    private List<Map<String, Object>> addresses() {
        List<Map<String, Object>> addresses = new ArrayList<>();
        for (ContentDocument document : site.publicDocuments()) {
            if (document.permalink().endsWith("/")) {
                Map<String, Object> address = new HashMap<>();
                address.put("permalink", document.permalink());
                document.updated()
                        .or(document::date)
                        .ifPresent(date -> address.put("date", DocumentModels.day(date)));
                addresses.add(address);
            }
        }
        documents
                .allTopics()
                .forEach(topic -> addresses.add(Map.of("permalink", topic.get("permalink"))));
        return addresses;
    }

    private void orderIfTemplate(String template, String permalink, Consumer<TemplateModel> fill)
            throws IOException {
        if (engine.has(template)) {
            order(
                    permalink,
                    "",
                    template,
                    () -> {
                        TemplateModel model = page(permalink);
                        fill.accept(model);
                        return model;
                    });
        }
    }

    private TemplateModel page(String permalink) {
        TemplateModel model = new TemplateModel();
        model.putAll(shared);
        model.put("permalink", permalink);
        return model;
    }

    private void order(
            String permalink, String origin, String template, Supplier<TemplateModel> model) {
        String path = Permalink.outputPath(permalink);
        PageOrder previous = orders.put(path, new PageOrder(path, origin, template, engine, model));
        if (previous != null) {
            throw BakeProblem.outputTwice(path, previous.origin(), origin);
        }
    }
}
