package org.humanbeingsfirst.cli;

import java.util.concurrent.Callable;
import org.humanbeingsfirst.finding.NearestNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code press new part}: begins the next part of a series. */
@Command(
        name = "part",
        description = {"Writes content/series/SERIES/SLUG.md, the next part of a series.", ""})
final class NewPartCommand implements Callable<Integer> {

    @ParentCommand private NewCommand parent;

    @Mixin private TitleOption title;

    @Parameters(index = "0", paramLabel = "SERIES", description = "The folder of the series.")
    private String series;

    @Parameters(index = "1", paramLabel = "SLUG", description = Slug.EXPLANATION)
    private String slug;

    @Override
    public Integer call() {
        Slug.check(slug);
        ContentFolder content = ContentFolder.of(parent.press());
        if (!content.series().contains(series)) {
            throw new UsageException(
                    "there is no series " + series,
                    NearestNames.hint(series, "series", content.series())
                            + "; `press new series` begins one");
        }
        NextPart next = NextPart.of(content, series);
        StartingFile file =
                StartingFile.of("part", title.orFrom(slug), next.date())
                        .with("series", series)
                        .with("part", Integer.toString(next.number()));
        return content.write("series/" + series + "/" + slug + ".md", file);
    }
}
