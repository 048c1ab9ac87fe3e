package org.humanbeingsfirst.site;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * {@code jbake.properties}: JBake's own keys where it has them, ours beside them.
 *
 * @param folder the site folder
 * @param values every key as written
 */
public record SiteConfiguration(Path folder, Map<String, String> values) {

    /** The file's name. */
    public static final String FILE = "jbake.properties";

    /**
     * Reads the configuration of a site folder.
     *
     * @throws UnreadableInputException rule {@code configuration-missing} if there is none
     */
    public static SiteConfiguration read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new UnreadableInputException(
                    "configuration-missing",
                    Location.wholeFile(FILE),
                    "there is no " + FILE + " in " + folder.toAbsolutePath().normalize(),
                    "",
                    "go to the site's folder, or name it with -C DIR");
        }
        ContentFile content = ContentFile.read(folder, file);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content.text()));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableInputException(
                    "configuration-broken",
                    Location.wholeFile(FILE),
                    "configuration cannot be read: " + e.getMessage(),
                    "",
                    "write one key=value on each line; a backslash is written twice");
        }
        Map<String, String> values = new TreeMap<>();
        properties.forEach((key, value) -> values.put((String) key, ((String) value).strip()));
        return new SiteConfiguration(folder, Map.copyOf(values));
    }

    /** A value, or what stands for it when the key is absent. */
    public String get(String key, String otherwise) {
        String value = values.get(key);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    /**
     * A value that is {@code true} or {@code false}; an absent one is false.
     *
     * @throws UnreadableInputException rule {@code configuration-broken} if it is anything else
     */
    public boolean isTrue(String key) {
        String value = get(key, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new UnreadableInputException(
                    "configuration-broken",
                    Location.wholeFile(FILE),
                    key + " is neither true nor false",
                    key + "=" + value,
                    "write " + key + "=true or " + key + "=false");
        }
        return value.equals("true");
    }

    /** Name of the site. */
    public String title() {
        return get("site.title", "Untitled site");
    }

    /** Absolute address of the site, without final slash: JBake's {@code site.host}. */
    public String host() {
        String host = get("site.host", "http://localhost");
        int end = host.length();
        while (end > 0 && host.charAt(end - 1) == '/') {
            end--;
        }
        return host.substring(0, end);
    }

    /** BCP 47 tag of the prose, for {@code lang} and for citation terms. */
    public String language() {
        return get("site.language", "en-GB");
    }

    /** Name of the CSL style that formats sources. */
    public String citationStyle() {
        return get("citation.style", "harvard-cite-them-right");
    }

    /**
     * The most entries that a feed may have.
     *
     * @throws UnreadableInputException rule {@code configuration-bad-value} if it is no such number
     */
    public int feedEntries() {
        String value = get("feed.entries", "30");
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw new UnreadableInputException(
                    "configuration-bad-value",
                    Location.wholeFile(FILE),
                    "feed.entries is no number of entries: " + value,
                    "",
                    "write a whole number from 1 to 9999, such as feed.entries=30");
        }
        return Integer.parseInt(value);
    }

    public Path contentFolder() {
        return folder.resolve(get("content.folder", "content"));
    }

    public Path templateFolder() {
        return folder.resolve(get("template.folder", "templates"));
    }

    public Path assetFolder() {
        return folder.resolve(get("asset.folder", "assets"));
    }

    public Path sourcesFolder() {
        return folder.resolve("sources");
    }

    public Path registersFolder() {
        return folder.resolve("registers");
    }

    /** Every folder that a site is built from. */
    public List<Path> sourceFolders() {
        return List.of(
                contentFolder(),
                sourcesFolder(),
                registersFolder(),
                templateFolder(),
                assetFolder());
    }
}
