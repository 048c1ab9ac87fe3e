package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.PlainMarkdown;
import org.humanbeingsfirst.site.SiteFile;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;

/** The components among the templates: what each folder's README says, and its named examples. */
final class ComponentGallery {

    /** Where the gallery is in the preview. */
    static final String PERMALINK = "/components/";

    private static final String FOLDER = "components/";

    private ComponentGallery() {}

    /** True for the entry templates that make the gallery. */
    static boolean isTemplate(String name) {
        return name.equals("component.ftl") || name.equals("component-gallery.ftl");
    }

    /**
     * A component.
     *
     * @param name of its folder and its macro's file
     * @param parameters of its macro
     * @param problem why its examples cannot be read; empty if they can
     */
    record Component(
            String name,
            String title,
            String readme,
            List<Object> parameters,
            List<Example> examples,
            String problem) {

        String permalink() {
            return PERMALINK + name + "/";
        }

        /** As templates see it; what the README says is HTML. */
        Map<String, Object> model() {
            return Map.of(
                    "name", name,
                    "title", title,
                    "permalink", permalink(),
                    "readme", PlainMarkdown.html(readme),
                    "parameters", parameters,
                    "examples", examples.stream().map(Example::model).toList(),
                    "problem", problem);
        }
    }

    /**
     * A named example.
     *
     * @param description may be empty
     * @param data what the macro is given
     */
    record Example(String name, String description, Object data) {

        /** Its name as part of an address or of a file's name. */
        String slug() {
            return name.replaceAll("[^a-z0-9]+", "-");
        }

        private Map<String, Object> model() {
            return Map.of("name", name, "slug", slug(), "description", description, "data", data);
        }
    }

    /** The components in the order of their names. */
    static List<Component> read(List<SiteFile> templates) {
        TreeSet<String> names = new TreeSet<>();
        for (SiteFile file : templates) {
            String[] steps = file.pathInFolder().split("/");
            if (file.pathInFolder().startsWith(FOLDER) && steps.length == 3) {
                names.add(steps[1]);
            }
        }
        return names.stream().map(name -> component(name, templates)).toList();
    }

    private static Component component(String name, List<SiteFile> templates) {
        String readme = find(templates, name, "README.md").map(f -> f.text().text()).orElse("");
        String[] titleAndRest = readme.split("\n", 2);
        boolean hasTitle = readme.startsWith("# ");
        String title = hasTitle ? titleAndRest[0].substring(2).strip() : name;
        String rest = hasTitle && titleAndRest.length > 1 ? titleAndRest[1] : readme;
        try {
            Optional<YamlNode> root =
                    find(templates, name, "examples.yaml").map(f -> YamlReader.read(f.text()));
            List<Object> parameters = new ArrayList<>();
            root.flatMap(r -> r.get("parameters"))
                    .ifPresent(all -> all.items().forEach(p -> parameters.add(p.plain())));
            List<Example> examples = new ArrayList<>();
            root.flatMap(r -> r.get("examples"))
                    .ifPresent(all -> all.items().forEach(e -> examples.add(example(e))));
            return new Component(name, title, rest, parameters, examples, "");
        } catch (UnreadableInputException e) {
            Finding finding = Finding.of(e);
            String problem = finding.location() + ": " + finding.message();
            return new Component(name, title, rest, List.of(), List.of(), problem);
        }
    }

    private static Example example(YamlNode node) {
        return new Example(
                node.text("name").orElseThrow(() -> incomplete(node.location(), "name")),
                node.text("description").orElse(""),
                node.get("data").orElseThrow(() -> incomplete(node.location(), "data")).plain());
    }

    private static UnreadableInputException incomplete(Location place, String key) {
        return new UnreadableInputException(
                "component-incomplete-example",
                place,
                "the example has no " + key,
                "",
                "give every example a name and the data that its macro is called with");
    }

    private static Optional<SiteFile> find(List<SiteFile> templates, String name, String file) {
        String path = FOLDER + name + "/" + file;
        return templates.stream().filter(f -> f.pathInFolder().equals(path)).findFirst();
    }
}
