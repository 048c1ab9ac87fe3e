package org.humanbeingsfirst.content;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.bake.Progress;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Our real site, read and baked once for all tests that ask for it. The day follows from the site
 * itself, so that no clock decides a test: some weeks after a helpline was verified last, when none
 * that was verified with it is stale. One that was forgotten meanwhile fails the tests.
 *
 * @param content what the editors wrote
 * @param baked the bake's own account
 * @param built the built pages
 */
public record RealSite(SiteReader.Result content, BakedSite baked, BuiltSite built) {

    static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final int DAYS_AFTER_HELPLINES = 30;

    /** Hands the site to test methods; bakes it at the first request. */
    public static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RealSite.class;
        }

        @Override
        public RealSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }

        /** The site, for extensions that show it. */
        static RealSite of(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(RealSite.class))
                    .getOrComputeIfAbsent("site", key -> bake(), RealSite.class);
        }
    }

    private static RealSite bake() {
        Path output = FOLDER.resolve("target/tested-site");
        LocalDate today = helplinesVerifiedOn().plusDays(DAYS_AFTER_HELPLINES);
        BakedSite baked =
                new Bakery(new Bakery.Order(FOLDER, output, false), Progress.NONE).bake(today);
        return new RealSite(SiteReader.read(FOLDER, today, false), baked, BuiltSite.read(output));
    }

    private static LocalDate helplinesVerifiedOn() {
        YamlNode helplines =
                YamlReader.read(
                        ContentFile.read(FOLDER, FOLDER.resolve("registers/helplines.yaml")));
        return helplines.items().stream()
                .flatMap(country -> country.get("services").orElseThrow().items().stream())
                .map(service -> service.get("verified-on").orElseThrow().date().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Where an IDE jumps to from a dynamic test. */
    static URI uri(Location place) {
        String file = FOLDER.resolve(place.file()).toUri().toString();
        return URI.create(
                file
                        + "?line="
                        + Math.max(place.line(), 1)
                        + "&column="
                        + Math.max(place.column(), 1));
    }
}
