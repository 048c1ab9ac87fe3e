package org.humanbeingsfirst.site;

import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * Data that templates read, such as {@code registers/helplines.yaml}.
 *
 * @param name file name without {@code .yaml}
 * @param file the file
 * @param root its content
 */
public record Register(String name, ContentFile file, YamlNode root) {

    /**
     * A source named in a register.
     *
     * @param itemId item id
     * @param location where it is named
     */
    public record CitedSource(String itemId, Location location) {}

    /** Every item id under a key {@code sources}, at any depth, in order. */
    public List<CitedSource> citedSources() {
        List<CitedSource> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(YamlNode node, List<CitedSource> found) {
        node.items().forEach(item -> collect(item, found));
        node.fields()
                .forEach(
                        (key, field) -> {
                            if (key.equals("sources")) {
                                field.value().items().stream()
                                        .filter(item -> item.text().isPresent())
                                        .map(i -> new CitedSource(i.text().get(), i.location()))
                                        .forEach(found::add);
                            } else {
                                collect(field.value(), found);
                            }
                        });
    }
}
