package org.humanbeingsfirst.bake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.minify.MinifiedCss;
import org.humanbeingsfirst.script.ScriptCode;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.site.SiteFiles;

/**
 * The site's files that are no pages: everything in {@code assets/}, the style sheets, and one script
 * made of the components' scripts. Each gets the first ten digits of its SHA-256 in its name, so that
 * browsers may keep it for ever and still see every change.
 *
 * @param files bytes by output path
 * @param addresses fingerprinted address by path below {@code assets/}
 * @param styles the style sheets of each template
 * @param script address of the script; empty if no component has one
 */
record Assets(
        Map<String, byte[]> files,
        Map<String, String> addresses,
        StyleSheets styles,
        String script) {

    /** Addresses that others know by heart and that must not change. */
    private static final List<String> FIXED_NAMES = List.of("favicon.ico", "CNAME", ".nojekyll");

    /**
     * Assets, styles and scripts of a site.
     *
     * @param isMinified styles and scripts without what says nothing to browsers
     * @param includesGallery styles of the gallery of components, too
     * @throws UnreadableInputException if one of them cannot be read, or a style or script is not UTF-8
     */
    static Assets of(SiteFiles site, boolean isMinified, boolean includesGallery) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> addresses = new TreeMap<>();
        for (SiteFile file : site.in(site.configuration().assetFolder())) {
            String path = file.pathInFolder();
            byte[] bytes = isMinified ? minified(file) : file.bytes();
            String output =
                    FIXED_NAMES.contains(path) ? path : "assets/" + fingerprinted(path, bytes);
            files.put(output, bytes);
            addresses.put(path, "/" + output);
        }
        List<SiteFile> templates = site.in(site.configuration().templateFolder());
        StyleSheets styles =
                new StyleSheets(
                        templates,
                        name -> includesGallery || !ComponentGallery.isTemplate(name),
                        css -> isMinified ? MinifiedCss.of(css) : css.strip() + "\n",
                        (name, css) -> add(name, css, files));
        String scripts = scripts(templates);
        String script = add("site.js", isMinified ? ScriptCode.compact(scripts) : scripts, files);
        return new Assets(files, addresses, styles, script);
    }

    private static byte[] minified(SiteFile file) {
        String path = file.pathInFolder();
        if (path.endsWith(".css")) {
            return MinifiedCss.of(file.text().text()).getBytes(StandardCharsets.UTF_8);
        }
        return path.endsWith(".js")
                ? ScriptCode.compact(file.text().text()).getBytes(StandardCharsets.UTF_8)
                : file.bytes();
    }

    /** Adds a file that was put together; returns its address, or an empty string if it is empty. */
    private static String add(String name, String text, Map<String, byte[]> files) {
        if (text.isEmpty()) {
            return "";
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String output = "assets/" + fingerprinted(name, bytes);
        files.put(output, bytes);
        return "/" + output;
    }

    /**
     * Scripts of the components, by name. Each has a scope of its own, and one that fails keeps no
     * other from running.
     */
    private static String scripts(List<SiteFile> templates) {
        StringBuilder all = new StringBuilder();
        for (SiteFile file : templates) {
            String path = file.pathInFolder();
            if (path.startsWith("components/") && path.endsWith(".js")) {
                all.append(all.isEmpty() ? "\"use strict\";\n" : "")
                        .append("try {\n")
                        .append(file.text().text().strip())
                        .append("\n} catch (error) {\n  console.error(error);\n}\n");
            }
        }
        return all.toString();
    }

    /** A path with the beginning of the digest of the file in its name. */
    static String fingerprinted(String path, byte[] bytes) {
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
