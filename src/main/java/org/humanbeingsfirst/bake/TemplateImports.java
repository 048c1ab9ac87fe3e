package org.humanbeingsfirst.bake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.site.SiteFile;

/** Which templates a template draws on by {@code <#import>} and {@code <#include>}. */
final class TemplateImports {

    private static final Pattern IMPORT =
            Pattern.compile("<#(?:import|include)\\s+(?:(\"[^\"]*\"|'[^']*')\\s*(?:as\\b|/?>))?");

    private final Map<String, SiteFile> templates = new HashMap<>();
    private final Map<String, Set<String>> direct = new HashMap<>();

    /**
     * @param templates the files of the template folder
     */
    TemplateImports(List<SiteFile> templates) {
        for (SiteFile file : templates) {
            if (file.pathInFolder().endsWith(".ftl")) {
                this.templates.put(file.pathInFolder(), file);
            }
        }
    }

    /** Entry templates: those in the template folder itself, by name. */
    List<String> entries() {
        return templates.keySet().stream().filter(path -> !path.contains("/")).sorted().toList();
    }

    /** The template and all it draws on, at any depth. One that names another by an expression draws on all. */
    Set<String> of(String template) {
        Set<String> all = new TreeSet<>();
        collect(template, all);
        return all;
    }

    private void collect(String template, Set<String> all) {
        if (templates.containsKey(template) && all.add(template)) {
            direct.computeIfAbsent(template, this::imports).forEach(each -> collect(each, all));
        }
    }

    private Set<String> imports(String template) {
        Set<String> imports = new TreeSet<>();
        Matcher matcher = IMPORT.matcher(text(template));
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name == null || name.contains("${")) {
                return templates.keySet();
            }
            Path path =
                    Path.of("/" + template).resolveSibling(name.substring(1, name.length() - 1));
            imports.add(path.normalize().toString().substring(1).replace('\\', '/'));
        }
        return imports;
    }

    /** The text of a template. */
    String text(String template) {
        return templates.get(template).text().text();
    }
}
