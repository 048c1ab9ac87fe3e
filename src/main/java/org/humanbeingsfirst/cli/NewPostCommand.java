package org.humanbeingsfirst.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code press new post}: begins a post. */
@Command(
        name = "post",
        description = {"Writes content/posts/SLUG.md, a post.", ""})
final class NewPostCommand implements Callable<Integer> {

    @ParentCommand private NewCommand parent;

    @Mixin private TitleOption title;

    @Parameters(paramLabel = "SLUG", description = Slug.EXPLANATION)
    private String slug;

    @Override
    public Integer call() {
        Slug.check(slug);
        ContentFolder content = ContentFolder.of(parent.press());
        StartingFile file = StartingFile.of("post", title.orFrom(slug), content.today());
        return content.write("posts/" + slug + ".md", file);
    }
}
