package org.humanbeingsfirst.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code press new series}: declares a series. */
@Command(
        name = "series",
        description = {"Writes content/series/SLUG/index.md, which declares a series.", ""})
final class NewSeriesCommand implements Callable<Integer> {

    @ParentCommand private NewCommand parent;

    @Mixin private TitleOption title;

    @Parameters(paramLabel = "SLUG", description = Slug.EXPLANATION)
    private String slug;

    @Override
    public Integer call() {
        Slug.check(slug);
        ContentFolder content = ContentFolder.of(parent.press());
        StartingFile file = StartingFile.of("series", title.orFrom(slug), content.today());
        return content.write("series/" + slug + "/index.md", file);
    }
}
