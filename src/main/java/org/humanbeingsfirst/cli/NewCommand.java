package org.humanbeingsfirst.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code press new}: writes a starting file for something to be written. */
@Command(
        name = "new",
        description = {
            "Writes a starting file: a draft with every key of its front matter explained. Never"
                    + " overwrites a file.",
            ""
        },
        subcommands = {
            NewSeriesCommand.class,
            NewPartCommand.class,
            NewPostCommand.class,
            NewPageCommand.class,
        },
        synopsisSubcommandLabel = "KIND")
final class NewCommand implements Runnable {

    @ParentCommand private Press press;

    /** Without a kind there is nothing to write. */
    @Override
    public void run() {
        throw new UsageException(
                "what is to be new?", "name it: series, part, post or page; see press new --help");
    }

    Press press() {
        return press;
    }
}
