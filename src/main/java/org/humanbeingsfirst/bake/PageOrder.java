package org.humanbeingsfirst.bake;

import java.io.Writer;
import java.util.function.Supplier;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * One file that a template makes.
 *
 * @param outputPath path below the built site
 * @param origin the content file behind it, or an empty string
 * @param templateName file name of the entry template
 * @param engine renders it
 * @param model makes the template's variables, when the page's turn comes
 */
record PageOrder(
        String outputPath,
        String origin,
        String templateName,
        SiteTemplateEngine engine,
        Supplier<TemplateModel> model) {

    void render(Writer writer) throws RenderingException {
        engine.renderDocument(model.get(), templateName, writer);
    }
}
