package org.humanbeingsfirst.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.humanbeingsfirst.bake.BakeFailedException;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.report.TextReporter;

/**
 * A site on this machine while an editor writes it: bakes, serves, watches the sources, bakes again
 * and reloads the open pages. Errors show in the browser and are told to the {@link Listener}.
 */
public final class Preview implements AutoCloseable {

    /** Hears how each bake ended. Called by the thread in {@link Preview#run}. */
    public interface Listener {

        /** The site was baked; open pages reload. */
        void baked(BakedSite site);

        /** The site could not be baked; the last good one stays on the disk. */
        void failed(List<Finding> findings);

        /** The press itself failed; the preview goes on. */
        void broke(RuntimeException cause);
    }

    /**
     * What to watch. A site whose configuration names other folders while it is shown must be shown
     * anew.
     *
     * @param siteFolder folder with {@code jbake.properties}
     * @param folders folders that the site is built from, with everything below them
     * @param files names of files directly in the site folder that the site is built from
     */
    public record Sources(Path siteFolder, Collection<Path> folders, Set<String> files) {}

    private final SourceWatcher watcher;
    private final PreviewServer server;
    private final Supplier<BakedSite> baker;
    private final Listener listener;

    private Preview(
            SourceWatcher watcher,
            PreviewServer server,
            Supplier<BakedSite> baker,
            Listener listener) {
        this.watcher = watcher;
        this.server = server;
        this.baker = baker;
        this.listener = listener;
    }

    /**
     * Takes the port and begins to watch; nothing is baked or answered before {@link #run}.
     *
     * @param sources what to watch
     * @param builtSite the folder that the baker writes
     * @param port 1 to 65535, or 0 for any free one
     * @param baker bakes the site once; throws {@link BakeFailedException} with what must be mended
     * @throws java.net.BindException if the port is taken
     * @throws IOException if this machine allows no server or no watching
     */
    public static Preview prepare(
            Sources sources, Path builtSite, int port, Supplier<BakedSite> baker, Listener listener)
            throws IOException {
        PreviewServer server = PreviewServer.bind(builtSite, port);
        try {
            SourceWatcher watcher =
                    SourceWatcher.watch(sources.siteFolder(), sources.folders(), sources.files());
            return new Preview(watcher, server, baker, listener);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The address to open in a browser. */
    public URI address() {
        return server.address();
    }

    /**
     * Bakes, begins to answer, and from then on bakes at every change.
     *
     * @throws InterruptedException when the thread is interrupted, which is the way to end it
     * @throws IOException if the system allows no further folder to be watched
     */
    public void run() throws InterruptedException, IOException {
        bake();
        server.start();
        while (true) {
            watcher.awaitChange();
            bake();
        }
    }

    private void bake() {
        try {
            BakedSite site = baker.get();
            server.showBuild();
            listener.baked(site);
        } catch (BakeFailedException failed) {
            showAndTell(failed.findings());
        } catch (UnreadableInputException unreadable) {
            showAndTell(List.of(Finding.of(unreadable)));
        } catch (RuntimeException broken) {
            // An editor in the middle of a sentence must not lose the preview to our mistake.
            server.showErrors("the press broke: " + broken);
            listener.broke(broken);
        }
    }

    private void showAndTell(List<Finding> findings) {
        server.showErrors(new TextReporter(false).report(findings));
        listener.failed(findings);
    }

    /** Stops watching and answering. */
    @Override
    public void close() {
        watcher.close();
        server.close();
    }
}
