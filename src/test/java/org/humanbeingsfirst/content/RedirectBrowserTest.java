package org.humanbeingsfirst.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.humanbeingsfirst.TestSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.bake.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The old address of a made-up page, in a real browser. */
@ExtendWith(SiteInBrowser.Extension.class)
class RedirectBrowserTest {

    private static final String POST = "content/posts/a-made-up-post.md";

    private final Browser browser;
    private StaticServer server;

    RedirectBrowserTest(SiteInBrowser shown) {
        this.browser = shown.browser();
    }

    @BeforeEach
    void moveAPage(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        TestSite.copyWithRealTemplatesTo(site);
        Path post = site.resolve(POST);
        Files.writeString(
                post, Files.readString(post).replace("\nstatus:", "\naliases: [/old/]\nstatus:"));
        Path built = folder.resolve("built/site");
        new Bakery(new Bakery.Order(site, built, false), Progress.NONE)
                .bake(LocalDate.of(2030, 1, 1));
        server = new StaticServer(built);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** A refresh forgets which place was asked for; where there is script, it is kept. */
    @ParameterizedTest
    @CsvSource({
        "true, /old/, /posts/a-made-up-post/",
        "true, /old/#a-heading, /posts/a-made-up-post/#a-heading",
        "false, /old/, /posts/a-made-up-post/",
        "false, /old/#a-heading, /posts/a-made-up-post/"
    })
    void leadsOn(boolean hasScript, String old, String place) {
        browser.asMostReadersHaveIt();
        browser.allowScript(hasScript);
        browser.open(server.origin() + old);
        String expected = server.origin() + place;
        browser.await(
                () -> browser.driver().getCurrentUrl().equals(expected),
                () -> browser.driver().getCurrentUrl());
    }
}
