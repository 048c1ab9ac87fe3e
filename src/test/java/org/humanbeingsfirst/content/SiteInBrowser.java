package org.humanbeingsfirst.content;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The real site on a server of its own, and a browser before it. Test classes share it; where there
 * is no browser, they are skipped.
 *
 * @param site the site
 * @param server serves its files
 * @param browser opens them
 */
record SiteInBrowser(RealSite site, StaticServer server, Browser browser) implements AutoCloseable {

    /**
     * Hands the site in its browser to test classes and methods; starts the browser for the first.
     * Each class finds a browser that keeps nothing, and each test one that is as most readers have
     * it, so that neither depends on what ran before.
     */
    static final class Extension
            implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

        // Where these give up, tests are skipped; a parameter that cannot be had fails them.
        @Override
        public void beforeAll(ExtensionContext context) {
            of(context).forget();
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            of(context).browser().startAnew();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SiteInBrowser.class;
        }

        @Override
        public SiteInBrowser resolveParameter(
                ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }

        private static SiteInBrowser of(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SiteInBrowser.class))
                    .getOrComputeIfAbsent("shown", key -> start(context), SiteInBrowser.class);
        }
    }

    private static SiteInBrowser start(ExtensionContext context) {
        Browser browser = Browser.start();
        try {
            RealSite site = RealSite.Extension.of(context);
            return new SiteInBrowser(site, new StaticServer(site.baked().folder()), browser);
        } catch (IOException | RuntimeException e) {
            browser.close();
            throw new IllegalStateException("the site cannot be shown", e);
        }
    }

    /** Opens a page as most readers have it: narrow, light, with script. */
    void open(ShownPage page) {
        open(page.address());
    }

    /** Opens the page at an address of the site as most readers have it. */
    void open(String address) {
        browser.asMostReadersHaveIt();
        openAsSet(address);
    }

    /** Opens the page at an address of the site in the browser as it is set now. */
    void openAsSet(String address) {
        if (address.contains("#")) {
            // Else a page that is open already would only be scrolled.
            browser.open("about:blank");
        }
        browser.open(server.origin() + address);
    }

    /** The address of the open page, below the origin. */
    String address() {
        return browser.driver().getCurrentUrl().substring(server.origin().length());
    }

    private void forget() {
        ChromeDriver driver = browser.driver();
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin",
                Map.of("origin", server.origin(), "storageTypes", "all"));
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
