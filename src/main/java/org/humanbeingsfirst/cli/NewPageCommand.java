package org.humanbeingsfirst.cli;

import java.util.concurrent.Callable;
import org.humanbeingsfirst.site.DocumentType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code press new page}: begins a page that is neither post nor part. */
@Command(
        name = "page",
        description = {"Writes content/PATH.md, a page such as about/how-we-check.", ""})
final class NewPageCommand implements Callable<Integer> {

    @ParentCommand private NewCommand parent;

    @Mixin private TitleOption title;

    @Parameters(
            paramLabel = "PATH",
            description = {"One or more slugs with / between them, without .md.", Slug.EXPLANATION})
    private String path;

    @Override
    public Integer call() {
        String[] slugs = path.split("/", -1);
        for (String slug : slugs) {
            Slug.check(slug);
        }
        String file = path + ".md";
        DocumentType type = DocumentType.ofPath(file);
        if (type != DocumentType.PAGE) {
            throw new UsageException(
                    "content/" + file + " would be a " + type.word() + ", not a page",
                    "choose another folder, or use `press new " + type.word() + "`");
        }
        ContentFolder content = ContentFolder.of(parent.press());
        String title = this.title.orFrom(slugs[slugs.length - 1]);
        return content.write(file, StartingFile.of("page", title, content.today()));
    }
}
