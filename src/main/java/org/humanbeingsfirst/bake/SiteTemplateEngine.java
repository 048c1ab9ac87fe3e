package org.humanbeingsfirst.bake;

import freemarker.cache.FileTemplateLoader;
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
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine role with a FreeMarker configuration of our own: output is escaped by
 * default, a missing variable is an error, dates and numbers do not depend on the machine. Variables
 * that the model does not hold come from JBake's model extractors, as in stock JBake.
 *
 * <p>Safe for use by many threads: FreeMarker's {@code Configuration} and templates are shared, the
 * environment of each rendering is its own.
 */
final class SiteTemplateEngine extends AbstractTemplateEngine {

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration freemarker;

    /**
     * @param siteFolder the folder that paths in messages are relative to
     * @param templateFolder folder with the entry templates
     * @param language BCP 47 tag that decides the names of months
     */
    SiteTemplateEngine(ContentStore store, Path siteFolder, Path templateFolder, String language)
            throws IOException {
        // Nothing asks for JBake's own configuration, and making one costs a tenth of a small
        // build.
        super((JBakeConfiguration) null, store);
        freemarker = new Configuration(VERSION);
        freemarker.setTemplateLoader(loader(siteFolder.toRealPath(), templateFolder));
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

    private static ObjectWrapper objectWrapper() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(VERSION);
        builder.setDefaultDateType(TemplateDateModel.DATE);
        return builder.build();
    }

    /** Reads templates as strictly as content; FreeMarker would put a sign for what is not UTF-8. */
    private static TemplateLoader loader(Path siteFolder, Path templateFolder) throws IOException {
        return new FileTemplateLoader(templateFolder.toFile()) {
            @Override
            public Reader getReader(Object file, String encoding) {
                ContentFile template = ContentFile.read(siteFolder, ((File) file).toPath());
                return new StringReader(template.text());
            }
        };
    }

    /** True if the template folder has an entry template of that name; it may still be broken. */
    boolean has(String templateName) throws IOException {
        return freemarker.getTemplateLoader().findTemplateSource(templateName) != null;
    }

    /**
     * Renders one page.
     *
     * @throws RenderingException with FreeMarker's own exception as its cause
     * @throws UnreadableInputException if a template cannot be opened or is not UTF-8
     */
    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer)
            throws RenderingException {
        try {
            Template template = freemarker.getTemplate(templateName);
            template.process(new PageModel(model), writer);
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    /** A page's own variables first, then JBake's. */
    private final class PageModel implements TemplateHashModel {

        private final Map<String, Object> variables;

        PageModel(Map<String, Object> variables) {
            this.variables = variables;
        }

        @Override
        public freemarker.template.TemplateModel get(String key) throws TemplateModelException {
            ObjectWrapper wrapper = freemarker.getObjectWrapper();
            Object value = variables.get(key);
            if (value != null) {
                return wrapper.wrap(value);
            }
            if (!extractors.containsKey(key)) {
                return null;
            }
            try {
                return wrapper.wrap(
                        extractors.<Object>extractAndTransform(
                                db, key, variables, (name, extracted) -> extracted));
            } catch (NoModelExtractorException e) {
                throw new TemplateModelException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
