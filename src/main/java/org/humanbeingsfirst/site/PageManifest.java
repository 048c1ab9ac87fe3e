package org.humanbeingsfirst.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which page of the built site came from which content file. Written beside the site as {@code
 * site-manifest.json}: an object of output path to content path.
 *
 * @param sources content file by output path (relative to the built site, with {@code /}); an empty
 *     string for pages that no single content file stands behind
 */
public record PageManifest(Map<String, String> sources) {

    /** No pages known: for folders of HTML that others made. */
    public static final PageManifest EMPTY = new PageManifest(Map.of());

    public PageManifest {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** Where the manifest of a built site lies: {@code site-manifest.json} beside {@code site}. */
    public static Path fileBeside(Path builtSite) {
        Path folder = builtSite.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + "-manifest.json");
    }

    /** The content file of a page of the built site. */
    public Optional<String> contentFile(String outputPath) {
        return Optional.ofNullable(sources.get(outputPath)).filter(path -> !path.isEmpty());
    }

    /** Output paths in order. */
    public List<String> outputPaths() {
        return List.copyOf(sources.keySet());
    }

    /** As JSON text with sorted keys. */
    public String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            for (Map.Entry<String, String> page : sources.entrySet()) {
                json.writeStringField(page.getKey(), page.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @throws IOException if the text is not such an object
     */
    public static PageManifest fromJson(String text) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a page manifest");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String page = json.currentName();
                json.nextToken();
                sources.put(page, json.getText());
            }
        }
        return new PageManifest(sources);
    }
}
