package org.humanbeingsfirst.bake;

import java.util.List;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.SiteConfiguration;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.site.SiteFiles;

/**
 * What a site looks like whatever its content: templates, parsed, and assets, put together. Both stay
 * for as long as none of the files changes that they are made of.
 *
 * @param templates the files of the template folder
 * @param includesGallery the gallery of the templates' components is to be seen, too
 * @param assetsFingerprint of all that the assets are made of
 */
record Theme(
        List<SiteFile> templates,
        SiteTemplateEngine engine,
        Assets assets,
        Fingerprint assetsFingerprint,
        boolean includesGallery) {

    /**
     * The theme of a site.
     *
     * @param isMinified pages, styles and scripts without what says nothing to browsers
     * @param last that of the last bake of the same order, or null
     * @throws UnreadableInputException if there is no template folder, or an asset, a style or a
     *     script cannot be read; a broken template is left to the page that needs it
     */
    static Theme of(SiteFiles files, boolean isMinified, boolean includesGallery, Theme last) {
        SiteConfiguration configuration = files.configuration();
        List<SiteFile> templates = files.in(configuration.templateFolder());
        if (templates.isEmpty()) {
            throw BakeProblem.templateFolderMissing(
                    ContentFile.relativePath(
                            configuration.folder(), configuration.templateFolder()));
        }
        SiteTemplateEngine engine = engine(templates, configuration.language(), isMinified, last);
        Fingerprint.Builder made = new Fingerprint.Builder().add(engine.fingerprint());
        files.in(configuration.assetFolder())
                .forEach(file -> made.add(file.pathInFolder()).add(file.fingerprint()));
        Fingerprint fingerprint = made.build();
        Assets assets =
                last != null && last.assetsFingerprint().equals(fingerprint)
                        ? last.assets()
                        : Assets.of(files, isMinified, includesGallery);
        return new Theme(templates, engine, assets, fingerprint, includesGallery);
    }

    private static SiteTemplateEngine engine(
            List<SiteFile> templates, String language, boolean isMinified, Theme last) {
        Fingerprint fingerprint = SiteTemplateEngine.fingerprint(templates, language, isMinified);
        if (last != null && last.engine().fingerprint().equals(fingerprint)) {
            return last.engine();
        }
        SiteTemplateEngine engine = new SiteTemplateEngine(templates, language, isMinified);
        engine.prepare();
        return engine;
    }
}
