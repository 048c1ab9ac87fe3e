package org.humanbeingsfirst.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteConfigurationTest {

    @TempDir Path folder;

    @Test
    void absentAndEmptyKeysHaveDefaults() throws IOException {
        SiteConfiguration configuration = read("site.title=\nsite.host=https://x.example/\n");
        assertEquals("Untitled site", configuration.title());
        assertEquals("https://x.example", configuration.host());
        assertEquals(folder.resolve("content"), configuration.contentFolder());
        assertEquals("harvard-cite-them-right", configuration.citationStyle());
    }

    @Test
    void aFolderWithoutConfigurationIsNoSite() {
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> SiteConfiguration.read(folder));
        assertEquals("configuration-missing", e.ruleId());
        assertEquals("go to the site's folder, or name it with -C DIR", e.hint());
    }

    @Test
    void aBrokenEscapeIsNamed() {
        UnreadableInputException e =
                assertThrows(UnreadableInputException.class, () -> read("a=\\u12\n"));
        assertEquals("configuration-broken", e.ruleId());
        assertTrue(e.getMessage().contains("uxxxx"), e::getMessage);
    }

    private SiteConfiguration read(String text) throws IOException {
        Files.writeString(folder.resolve("jbake.properties"), text);
        return SiteConfiguration.read(folder);
    }
}
