package org.humanbeingsfirst.bake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.jbake.template.RenderingException;

/**
 * Puts what can go wrong between good content and a written site into words: templates that are
 * missing or broken, a disk that is full or read-only.
 */
final class BakeProblem {

    private BakeProblem() {}

    /** The output folder cannot be written. */
    static UnreadableInputException outputUnwritable(Path output, IOException cause) {
        return new UnreadableInputException(
                "output-unwritable",
                Location.wholeFile(output.toString()),
                "the site cannot be written: " + reason(cause),
                "",
                "check that the disk is not full and that you may write here;"
                        + " the last good site is untouched");
    }

    /** Some exceptions say only which file, and their class says why. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission to write " + denied.getFile();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Another bake holds the output folder. */
    static UnreadableInputException outputInUse(Path output) {
        return new UnreadableInputException(
                "output-in-use",
                Location.wholeFile(output.toString()),
                "another build is writing this folder",
                "",
                "wait until it has finished, or choose another folder with --out");
    }

    /** Two files would be written to one place. */
    static UnreadableInputException outputTwice(String path, String first, String second) {
        return new UnreadableInputException(
                "output-twice",
                Location.wholeFile(second),
                "this would be written to " + path + ", where " + first + " is written already",
                "",
                "rename one of the two, or give one of them another permalink");
    }

    /** The folder of the templates is missing. */
    static UnreadableInputException templateFolderMissing(String folder) {
        return new UnreadableInputException(
                "template-missing",
                Location.wholeFile(folder),
                "there is no folder of templates",
                "",
                "add the folder, or name it in jbake.properties as template.folder");
    }

    /** An entry template is missing that a document asks for. */
    static UnreadableInputException templateMissing(
            String templateName, Location wanted, String excerpt, String hint) {
        return new UnreadableInputException(
                "template-missing", wanted, "there is no template " + templateName, excerpt, hint);
    }

    /** FreeMarker stopped. */
    static UnreadableInputException template(
            RenderingException failure, String templateFolder, String page) {
        Throwable cause = failure.getCause();
        if (cause instanceof ParseException syntax) {
            return new UnreadableInputException(
                    "template-broken",
                    place(
                            templateFolder,
                            syntax.getTemplateName(),
                            syntax.getLineNumber(),
                            syntax.getColumnNumber()),
                    "template has a syntax error: " + firstLine(syntax.getEditorMessage()),
                    "",
                    "mend the template at this place");
        }
        if (cause instanceof TemplateNotFoundException missing) {
            return new UnreadableInputException(
                    "template-missing",
                    Location.wholeFile(templateFolder + "/" + missing.getTemplateName()),
                    "there is no such template; " + page + " needs it",
                    "",
                    "add the file, or mend the name where it is used");
        }
        if (cause instanceof InvalidReferenceException missing) {
            return new UnreadableInputException(
                    "template-missing-value",
                    place(templateFolder, missing),
                    "template asks for "
                            + missing.getBlamedExpressionString()
                            + ", which has no value on "
                            + page,
                    "",
                    "mend the name, or say what stands for it when it is absent,"
                            + " such as ${name!\"\"}");
        }
        if (cause instanceof TemplateException broken) {
            return new UnreadableInputException(
                    "template-broken",
                    place(templateFolder, broken),
                    "template cannot be rendered for "
                            + page
                            + ": "
                            + firstLine(broken.getMessageWithoutStackTop()),
                    "",
                    "mend the template at this place");
        }
        return new UnreadableInputException(
                "template-broken",
                Location.wholeFile(templateFolder),
                "template cannot be read: " + firstLine(String.valueOf(cause.getMessage())),
                "",
                "check that the file exists and that you may read it");
    }

    private static Location place(String templateFolder, TemplateException failure) {
        return place(
                templateFolder,
                failure.getTemplateSourceName(),
                failure.getLineNumber() == null ? 0 : failure.getLineNumber(),
                failure.getColumnNumber() == null ? 0 : failure.getColumnNumber());
    }

    private static Location place(String templateFolder, String name, int line, int column) {
        return new Location(templateFolder + "/" + name, Math.max(line, 0), Math.max(column, 0));
    }

    private static String firstLine(String message) {
        String text = message == null ? "no reason given" : message.strip();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip();
    }
}
