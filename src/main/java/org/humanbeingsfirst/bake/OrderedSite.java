package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.humanbeingsfirst.external.LinkLock;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.site.SiteFiles;

/**
 * Every file of a site to be, the search's index apart.
 *
 * @param copied those that are as they are, by output path
 * @param pages those that templates make
 */
record OrderedSite(Map<String, byte[]> copied, List<PageOrder> pages) {

    /**
     * Orders all that a site consists of. The index of the search is made at once, because a page
     * names it.
     *
     * @param update takes the files of the index
     * @param memory what was read in this bake, and what others made
     * @param notices hears what the bake has to say of the pages; called by many threads
     * @throws UnreadableInputException if two files would have the same address
     */
    static OrderedSite of(
            SiteFiles files,
            SiteReader.Result read,
            Theme theme,
            OutputUpdate update,
            BakeMemory memory,
            Consumer<String> notices) {
        Map<String, byte[]> copied = copied(read, theme.assets());
        String searchIndex = searchIndex(read, theme, update, memory);
        SitePages sitePages =
                new SitePages(read, theme, searchIndex, links(files), memory, notices);
        if (theme.includesGallery()) {
            sitePages.orderGallery(theme.templates());
        }
        List<PageOrder> pages = sitePages.orders();
        for (PageOrder page : pages) {
            if (copied.containsKey(page.outputPath())) {
                throw BakeProblem.outputTwice(page.outputPath(), "an asset", page.origin());
            }
        }
        return new OrderedSite(copied, pages);
    }

    private static Map<String, byte[]> copied(SiteReader.Result read, Assets assets) {
        Map<String, byte[]> copied = new HashMap<>(assets.files());
        for (SiteFile attachment : read.attachments()) {
            if (copied.put(attachment.pathInFolder(), attachment.bytes()) != null) {
                throw BakeProblem.outputTwice(
                        attachment.pathInFolder(), "an asset", attachment.path());
            }
        }
        return copied;
    }

    /** The address of the search's index; an empty string if nothing searches. */
    private static String searchIndex(
            SiteReader.Result read, Theme theme, OutputUpdate update, BakeMemory memory) {
        if (!theme.engine().has("search.ftl") || !SearchFiles.isAskedFor(read.content())) {
            return "";
        }
        try {
            return SearchFiles.add(read, memory.search(), update);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What checks of other sites learnt of the addresses of sources. */
    private static LinkLock links(SiteFiles files) {
        return files.find(files.configuration().folder(), LinkLock.FILE)
                .map(file -> LinkLock.of(file.text()))
                .orElse(LinkLock.EMPTY);
    }
}
