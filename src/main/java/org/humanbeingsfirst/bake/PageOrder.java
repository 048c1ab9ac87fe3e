package org.humanbeingsfirst.bake;

import java.util.List;
import java.util.function.UnaryOperator;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/**
 * One file that a template makes.
 *
 * @param outputPath path below the built site
 * @param origin the content file behind it, or an empty string
 * @param templateName file name of the entry template
 * @param variables what the template may ask for
 * @param form makes the file of what the template wrote, in UTF-8
 */
record PageOrder(
        String outputPath,
        String origin,
        String templateName,
        PageVariables variables,
        UnaryOperator<byte[]> form) {

    /** The file is the text itself. */
    static final UnaryOperator<byte[]> TEXT = UnaryOperator.identity();

    /**
     * The fingerprint of everything that the page is made of. A template that is asked again, and
     * gets the same answers to what it asked, says the same.
     *
     * @param templates the fingerprint of all templates
     * @param asked names of the variables that this page's template asks for
     */
    Fingerprint fingerprint(Fingerprint templates, List<String> asked) {
        return new Fingerprint.Builder()
                .add(templates)
                .add(templateName)
                .add(variables.fingerprint(asked))
                .build();
    }
}
