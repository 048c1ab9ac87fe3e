package org.humanbeingsfirst.content;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The real site on a server of its own, and a browser before it. Test classes share it; where there
 * is no browser, they are skipped.
 *
 * @param site the site
 * @param server serves its files
 * @param browser opens them
 */
record SiteInBrowser(RealSite site, StaticServer server, Browser browser) implements AutoCloseable {

    /** Hands the site in its browser to test methods; starts the browser for the first class. */
    static final class Extension implements BeforeAllCallback, ParameterResolver {

        private static final ExtensionContext.Namespace NAMESPACE =
                ExtensionContext.Namespace.create(SiteInBrowser.class);

        @Override
        public void beforeAll(ExtensionContext context) {
            // Here, where giving up skips a class; a parameter that cannot be had fails it.
            context.getRoot()
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent("shown", key -> start(context), SiteInBrowser.class);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SiteInBrowser.class;
        }

        @Override
        public SiteInBrowser resolveParameter(
                ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(NAMESPACE).get("shown", SiteInBrowser.class);
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
        browser.open(server.origin() + address);
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
