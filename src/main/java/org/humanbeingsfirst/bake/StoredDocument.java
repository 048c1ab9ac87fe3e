package org.humanbeingsfirst.bake;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.BodyOutline;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * A content file in which nothing is wrong, as it is remembered between two programs: all that a site
 * needs to know of it without reading it again.
 *
 * @param file the fingerprint of its file
 * @param drawnOn the fingerprint of what it draws on
 * @param encoded outline and front matter
 */
record StoredDocument(Fingerprint file, Fingerprint drawnOn, byte[] encoded) {

    private static final int ROOM = 512;

    /** What is read of a document. */
    record Content(BodyOutline outline, FrontMatter frontMatter) {}

    static StoredDocument of(Fingerprint file, Fingerprint drawnOn, ContentDocument document) {
        Encoder encoder = new Encoder(ROOM);
        BodyOutline outline = document.outline();
        encoder.smallNumber(outline.words())
                .smallNumber(outline.quotations())
                .smallNumber(outline.citations())
                .each(outline.citedItems(), Encoder::text)
                .each(outline.linkedPaths(), Encoder::text);
        encoder.smallNumber(document.frontMatter().bodyStart());
        writeFields(encoder, document.frontMatter().fields());
        return new StoredDocument(file, drawnOn, encoder.toBytes());
    }

    /**
     * Outline and front matter.
     *
     * @param path the file's path, for the places in its front matter
     */
    Content content(String path) {
        Decoder decoder = new Decoder(ByteBuffer.wrap(encoded));
        BodyOutline outline =
                new BodyOutline(
                        decoder.smallNumber(),
                        decoder.smallNumber(),
                        decoder.smallNumber(),
                        decoder.each(Decoder::text),
                        decoder.each(Decoder::text));
        int bodyStart = decoder.smallNumber();
        return new Content(outline, new FrontMatter(readFields(decoder, path), bodyStart));
    }

    private static void writeFields(Encoder encoder, Map<String, YamlNode.Field> fields) {
        encoder.each(
                fields.entrySet(),
                (to, field) -> {
                    to.text(field.getKey());
                    writePlace(to, field.getValue().keyLocation());
                    writeNode(to, field.getValue().value());
                });
    }

    private static Map<String, YamlNode.Field> readFields(Decoder decoder, String path) {
        Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
        decoder.each(
                from ->
                        fields.put(
                                from.text(),
                                new YamlNode.Field(readPlace(from, path), readNode(from, path))));
        return fields;
    }

    private static void writePlace(Encoder encoder, Location place) {
        encoder.smallNumber(place.line()).smallNumber(place.column());
    }

    private static Location readPlace(Decoder decoder, String path) {
        return new Location(path, decoder.smallNumber(), decoder.smallNumber());
    }

    private static void writeNode(Encoder encoder, YamlNode node) {
        writePlace(encoder, node.location());
        switch (node.kind()) {
            case LIST -> {
                encoder.text("list");
                encoder.each(node.items(), StoredDocument::writeNode);
            }
            case MAP -> {
                encoder.text("map");
                writeFields(encoder, node.fields());
            }
            case SCALAR -> {
                Object value = node.scalar();
                encoder.text(value == null ? "null" : value.getClass().getSimpleName());
                encoder.text(String.valueOf(value));
            }
        }
    }

    private static YamlNode readNode(Decoder decoder, String path) {
        Location place = readPlace(decoder, path);
        String kind = decoder.text();
        return switch (kind) {
            case "list" ->
                    new YamlNode(
                            YamlNode.Kind.LIST,
                            place,
                            null,
                            decoder.each(from -> readNode(from, path)),
                            Map.of());
            case "map" ->
                    new YamlNode(
                            YamlNode.Kind.MAP, place, null, List.of(), readFields(decoder, path));
            default -> scalar(place, kind, decoder.text());
        };
    }

    private static YamlNode scalar(Location place, String type, String text) {
        Object value =
                switch (type) {
                    case "null" -> null;
                    case "String" -> text;
                    case "Long" -> Long.valueOf(text);
                    case "Boolean" -> Boolean.valueOf(text);
                    default -> throw new IllegalArgumentException("no scalar of YAML: " + type);
                };
        return new YamlNode(YamlNode.Kind.SCALAR, place, value, List.of(), Map.of());
    }
}
