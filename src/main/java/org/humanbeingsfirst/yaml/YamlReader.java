package org.humanbeingsfirst.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML 1.2 (core schema: dates stay text) without losing places. Anchors and aliases are refused. */
public final class YamlReader {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setUseMarks(true)
                    .setAllowDuplicateKeys(false)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();

    private final ContentFile file;
    private final int firstLine;

    private YamlReader(ContentFile file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    /**
     * Reads a whole file.
     *
     * @return the root value; a null scalar for an empty file
     * @throws UnreadableInputException rule {@code yaml-broken}, with the place
     */
    public static YamlNode read(ContentFile file) {
        return new YamlReader(file, 1).compose(file.text());
    }

    /**
     * Reads some lines of a file, such as front matter.
     *
     * @param firstLine 1-based line at which the YAML begins
     * @param yaml the text of those lines
     * @throws UnreadableInputException rule {@code yaml-broken}, with the place in the whole file
     */
    public static YamlNode read(ContentFile file, int firstLine, String yaml) {
        return PlainFields.read(file.path(), firstLine, yaml)
                .orElseGet(() -> compose(file, firstLine, yaml));
    }

    /** As {@link #read(ContentFile, int, String)}, always by the library. */
    static YamlNode compose(ContentFile file, int firstLine, String yaml) {
        return new YamlReader(file, firstLine).compose(yaml);
    }

    private YamlNode compose(String yaml) {
        try {
            Parser parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
            Optional<Node> root = new Composer(SETTINGS, new ShallowParser(parser)).getSingleNode();
            return root.map(this::convert)
                    .orElseGet(() -> scalar(new Location(file.path(), firstLine, 1), null));
        } catch (MarkedYamlEngineException e) {
            Location place = e.getProblemMark().map(this::at).orElse(start());
            throw broken(place, e.getProblem() == null ? "cannot be understood" : e.getProblem());
        } catch (YamlEngineException e) {
            throw broken(start(), firstSentence(e));
        }
    }

    private YamlNode convert(Node node) {
        Location place = node.getStartMark().map(this::at).orElse(start());
        if (node.getAnchor().isPresent()) {
            throw broken(place, "anchors and aliases (& and *) are not used here");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(place, value(scalar));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(convert(item));
            }
            return new YamlNode(YamlNode.Kind.LIST, place, null, List.copyOf(items), Map.of());
        }
        if (node instanceof MappingNode mapping) {
            Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                Location keyPlace = tuple.getKeyNode().getStartMark().map(this::at).orElse(place);
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    throw broken(keyPlace, "a key must be a plain word");
                }
                YamlNode.Field field = new YamlNode.Field(keyPlace, convert(tuple.getValueNode()));
                if (fields.put(key.getValue(), field) != null) {
                    throw broken(keyPlace, "the key " + key.getValue() + " stands here twice");
                }
            }
            return new YamlNode(YamlNode.Kind.MAP, place, null, List.of(), fields);
        }
        throw broken(place, "cannot be understood");
    }

    private static YamlNode scalar(Location place, Object value) {
        return new YamlNode(YamlNode.Kind.SCALAR, place, value, List.of(), Map.of());
    }

    private Object value(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        if (tag.equals(Tag.INT)) {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException octalHexOrHuge) {
                return text;
            }
        }
        if (tag.equals(Tag.STR) || tag.equals(Tag.FLOAT)) {
            // Nothing here is measured, and 1.10 as a number would be printed as 1.1.
            refuseUnprintable(node, text);
            return text;
        }
        throw broken(
                node.getStartMark().map(this::at).orElse(start()),
                "the type " + tag.getValue() + " is not used here");
    }

    /** An escape such as \\0 can bring in what no file may hold. */
    private void refuseUnprintable(ScalarNode node, String text) {
        ContentFile.firstUnprintable(text)
                .ifPresent(
                        offset -> {
                            Location place = node.getStartMark().map(this::at).orElse(start());
                            String name = ContentFile.codePointName(text.codePointAt(offset));
                            throw broken(place, "the text holds the control character " + name);
                        });
    }

    private Location start() {
        return new Location(file.path(), firstLine, 1);
    }

    private Location at(Mark mark) {
        return new Location(file.path(), firstLine + mark.getLine(), mark.getColumn() + 1);
    }

    private UnreadableInputException broken(Location place, String problem) {
        return new UnreadableInputException(
                "yaml-broken",
                place,
                "YAML cannot be read: " + problem.replaceAll("\\s+", " "),
                file.line(Math.min(place.line(), file.lineCount())),
                "check colons, quotation marks and indentation near this line;"
                        + " a text with a colon in it needs quotation marks round it");
    }

    private static String firstSentence(Exception e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
