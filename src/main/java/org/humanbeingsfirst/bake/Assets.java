package org.humanbeingsfirst.bake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.SourceFolder;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.SiteConfiguration;

/**
 * The site's files that are no pages: everything in {@code assets/}, and one style sheet made of the
 * styles and components in {@code templates/}. Each gets the first ten digits of its SHA-256 in its
 * name, so that browsers may keep it for ever and still see every change.
 *
 * @param files bytes by output path
 * @param addresses fingerprinted address by path below {@code assets/}
 * @param stylesheet address of the style sheet; empty if the templates have no styles
 */
record Assets(Map<String, byte[]> files, Map<String, String> addresses, String stylesheet) {

    /** Addresses that others know by heart and that must not change. */
    private static final List<String> FIXED_NAMES = List.of("favicon.ico", "CNAME", ".nojekyll");

    private static final List<String> STYLES_BEFORE_COMPONENTS =
            List.of("reset", "tokens", "base", "layout");
    private static final List<String> STYLES_AFTER_COMPONENTS = List.of("utilities", "print");

    /**
     * Reads assets and styles of a site.
     *
     * @throws UnreadableInputException if one of them cannot be read, or a style is not UTF-8
     */
    static Assets read(SiteConfiguration configuration) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> addresses = new TreeMap<>();
        Path site = configuration.folder();
        Path folder = configuration.assetFolder();
        for (Path file : SourceFolder.files(site, folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            byte[] bytes = ContentFile.bytes(site, file);
            String output =
                    FIXED_NAMES.contains(path) ? path : "assets/" + fingerprinted(path, bytes);
            files.put(output, bytes);
            addresses.put(path, "/" + output);
        }
        byte[] styles = styles(configuration);
        String stylesheet = "";
        if (styles.length > 0) {
            String output = "assets/" + fingerprinted("site.css", styles);
            files.put(output, styles);
            stylesheet = "/" + output;
        }
        return new Assets(files, addresses, stylesheet);
    }

    /** Styles in the order of their cascade layers; components by name. */
    private static byte[] styles(SiteConfiguration configuration) {
        Path site = configuration.folder();
        Path templates = configuration.templateFolder();
        List<Path> sheets = new ArrayList<>();
        STYLES_BEFORE_COMPONENTS.forEach(name -> sheets.add(style(templates, name)));
        SourceFolder.files(site, templates.resolve("components")).stream()
                .filter(file -> file.toString().endsWith(".css"))
                .forEach(sheets::add);
        STYLES_AFTER_COMPONENTS.forEach(name -> sheets.add(style(templates, name)));
        StringBuilder all = new StringBuilder();
        for (Path sheet : sheets) {
            if (Files.isRegularFile(sheet)) {
                all.append(ContentFile.read(site, sheet).text().strip()).append('\n');
            }
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Path style(Path templates, String name) {
        return templates.resolve("styles").resolve(name + ".css");
    }

    private static String fingerprinted(String path, byte[] bytes) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
        return path.substring(0, end) + "." + digest(bytes) + path.substring(end);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sha256, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
