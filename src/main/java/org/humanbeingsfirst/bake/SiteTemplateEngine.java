package org.humanbeingsfirst.bake;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.minify.MinifiedHtml;
import org.humanbeingsfirst.site.SiteFile;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine role with a FreeMarker configuration of our own: output is escaped by
 * default, a missing variable is an error, dates and numbers do not depend on the machine.
 *
 * <p>Safe for use by many threads: FreeMarker's {@code Configuration} and templates are shared, the
 * environment of each rendering is its own. Templates are parsed once for as long as the engine
 * lives.
 */
final class SiteTemplateEngine extends AbstractTemplateEngine {

    private static final int USUAL_LENGTH = 16_384;

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private static final String ENDING = ".ftl";

    private final Configuration freemarker;
    private final Map<String, SiteFile> templates = new HashMap<>();
    private final Fingerprint fingerprint;
    private final boolean isMinified;

    /**
     * @param templates the files of the template folder
     * @param language BCP 47 tag that decides the names of months
     * @param isMinified pages without what says nothing to browsers
     */
    SiteTemplateEngine(List<SiteFile> templates, String language, boolean isMinified) {
        // Nothing asks for JBake's own configuration or for a store: variables come with the page.
        super((JBakeConfiguration) null, null);
        templates.forEach(file -> this.templates.put(file.pathInFolder(), file));
        fingerprint = fingerprint(templates, language, isMinified);
        this.isMinified = isMinified;
        freemarker = new Configuration(VERSION);
        freemarker.setTemplateLoader(new Loader());
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setLocalizedLookup(false);
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setOutputEncoding(StandardCharsets.UTF_8.name());
        freemarker.setLocale(Locale.forLanguageTag(language));
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setObjectWrapper(objectWrapper());
    }

    /** The fingerprint of what an engine is made of. */
    static Fingerprint fingerprint(List<SiteFile> templates, String language, boolean isMinified) {
        Fingerprint.Builder all = new Fingerprint.Builder().add(language).add(isMinified);
        templates.forEach(file -> all.add(file.pathInFolder()).add(file.fingerprint()));
        return all.build();
    }

    /** The fingerprint of what this engine is made of. */
    Fingerprint fingerprint() {
        return fingerprint;
    }

    private static ObjectWrapper objectWrapper() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(VERSION);
        builder.setDefaultDateType(TemplateDateModel.DATE);
        return builder.build();
    }

    /** Reads templates as strictly as content; FreeMarker would put a sign for what is not UTF-8. */
    private final class Loader implements TemplateLoader {

        @Override
        public Object findTemplateSource(String name) {
            return templates.get(name);
        }

        @Override
        public long getLastModified(Object source) {
            return 0; // The files of one bake do not change.
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((SiteFile) source).text().text());
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is open.
        }
    }

    /** True if the template folder has an entry template of that name; it may still be broken. */
    boolean has(String templateName) {
        return templates.containsKey(templateName);
    }

    /** Parses every template, so that no page waits for it. A broken one is left to who needs it. */
    void prepare() {
        for (String name : templates.keySet()) {
            if (name.endsWith(ENDING)) {
                try {
                    freemarker.getTemplate(name);
                } catch (IOException | UnreadableInputException e) {
                    freemarker.clearTemplateCache(); // It would say that it had failed before.
                    return;
                }
            }
        }
    }

    /**
     * The text of one file of the site, in UTF-8.
     *
     * @throws RenderingException as {@link #render}
     */
    byte[] text(PageOrder page) throws RenderingException {
        Utf8Writer text = new Utf8Writer(USUAL_LENGTH);
        render(page.variables(), page.templateName(), text);
        return isMinified && page.outputPath().endsWith(".html")
                ? MinifiedHtml.of(text.toString()).getBytes(StandardCharsets.UTF_8)
                : text.toByteArray();
    }

    /**
     * Renders one page.
     *
     * @throws RenderingException with FreeMarker's own exception as its cause
     * @throws UnreadableInputException if a template cannot be opened or is not UTF-8, or a
     *     variable cannot be made
     */
    void render(PageVariables variables, String templateName, Writer writer)
            throws RenderingException {
        PageModel model = new PageModel(variables);
        try {
            Template template = freemarker.getTemplate(templateName);
            template.process(model, writer);
        } catch (IOException | TemplateException e) {
            if (model.failure != null) {
                throw model.failure; // It is not the template's.
            }
            throw new RenderingException(e);
        }
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer)
            throws RenderingException {
        PageVariables variables = new PageVariables(new SharedVariables(Map.of()));
        model.forEach(variables::with);
        render(variables, templateName, writer);
    }

    private final class PageModel implements TemplateHashModel {

        private final PageVariables variables;

        /** Held for as long as the page is rendered. */
        private final Map<String, freemarker.template.TemplateModel> values = new HashMap<>();

        private RuntimeException failure;

        PageModel(PageVariables variables) {
            this.variables = variables;
        }

        @Override
        public freemarker.template.TemplateModel get(String key) throws TemplateModelException {
            freemarker.template.TemplateModel value = values.get(key);
            if (value == null) {
                value = freemarker.getObjectWrapper().wrap(ask(key));
                values.put(key, value); // An absent variable is asked for again.
            }
            return value;
        }

        private Object ask(String key) {
            try {
                return variables.ask(key);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
