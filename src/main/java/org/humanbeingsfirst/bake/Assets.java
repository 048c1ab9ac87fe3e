package org.humanbeingsfirst.bake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.site.SiteFiles;

/**
 * The site's files that are no pages: everything in {@code assets/}, one style sheet made of the
 * styles and components in {@code templates/}, and one script made of the components' scripts. Each
 * gets the first ten digits of its SHA-256 in its
 * name, so that browsers may keep it for ever and still see every change.
 *
 * @param files bytes by output path
 * @param addresses fingerprinted address by path below {@code assets/}
 * @param stylesheet address of the style sheet; empty if the templates have no styles
 * @param script address of the script; empty if no component has one
 */
record Assets(
        Map<String, byte[]> files,
        Map<String, String> addresses,
        String stylesheet,
        String script) {

    /** Addresses that others know by heart and that must not change. */
    private static final List<String> FIXED_NAMES = List.of("favicon.ico", "CNAME", ".nojekyll");

    private static final List<String> STYLES_BEFORE_COMPONENTS =
            List.of("reset", "tokens", "base", "layout");
    private static final List<String> STYLES_AFTER_COMPONENTS = List.of("utilities", "print");

    /**
     * Assets and styles of a site.
     *
     * @throws UnreadableInputException if one of them cannot be read, or a style or script is not UTF-8
     */
    static Assets of(SiteFiles site) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> addresses = new TreeMap<>();
        for (SiteFile file : site.in(site.configuration().assetFolder())) {
            String path = file.pathInFolder();
            byte[] bytes = file.bytes();
            String output =
                    FIXED_NAMES.contains(path) ? path : "assets/" + fingerprinted(path, bytes);
            files.put(output, bytes);
            addresses.put(path, "/" + output);
        }
        List<SiteFile> templates = site.in(site.configuration().templateFolder());
        String stylesheet = add("site.css", styles(templates), files);
        String script = add("site.js", scripts(templates), files);
        return new Assets(files, addresses, stylesheet, script);
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

    /** Styles in the order of their cascade layers; components by name. */
    private static String styles(List<SiteFile> templates) {
        StringBuilder all = new StringBuilder();
        for (String name : STYLES_BEFORE_COMPONENTS) {
            append(templates, path -> path.equals(style(name)), all);
        }
        append(templates, path -> isOfComponent(path, ".css"), all);
        for (String name : STYLES_AFTER_COMPONENTS) {
            append(templates, path -> path.equals(style(name)), all);
        }
        return all.toString();
    }

    /**
     * Scripts of the components, by name. Each has a scope of its own, and one that fails keeps no
     * other from running.
     */
    private static String scripts(List<SiteFile> templates) {
        StringBuilder all = new StringBuilder();
        for (SiteFile file : templates) {
            if (isOfComponent(file.pathInFolder(), ".js")) {
                all.append(all.isEmpty() ? "\"use strict\";\n" : "")
                        .append("try {\n")
                        .append(file.text().text().strip())
                        .append("\n} catch (error) {\n  console.error(error);\n}\n");
            }
        }
        return all.toString();
    }

    private static boolean isOfComponent(String path, String ending) {
        return path.startsWith("components/") && path.endsWith(ending);
    }

    private static String style(String name) {
        return "styles/" + name + ".css";
    }

    private static void append(
            List<SiteFile> templates, Predicate<String> isWanted, StringBuilder all) {
        for (SiteFile file : templates) {
            if (isWanted.test(file.pathInFolder())) {
                all.append(file.text().text().strip()).append('\n');
            }
        }
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
