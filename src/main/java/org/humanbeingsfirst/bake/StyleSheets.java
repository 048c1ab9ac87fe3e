package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.humanbeingsfirst.site.SiteFile;

/**
 * The style sheets of each entry template: one with the styles of the site and of all components that
 * the template imports, and one for print. So a page asks once, and loads no style that it cannot use.
 * {@code docs/decisions/0010-style-sheets-by-template.md} has the figures.
 *
 * <p>Cascade layers, declared in the first of its files, keep styles in their order. The styles of all
 * components are put into one, {@code components}: said in each of their files, it would be sent two
 * dozen times with every page.
 */
final class StyleSheets {

    private static final List<String> BEFORE_COMPONENTS =
            List.of("reset", "tokens", "base", "layout");
    private static final List<String> AFTER_COMPONENTS = List.of("utilities");
    private static final String COMPONENTS = "components/";

    /** The variable by which a template asks for style sheets. */
    private static final String VARIABLE = "stylesheets";

    private final Map<String, String> styles = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> byTemplate = new HashMap<>();

    /**
     * @param templates the files of the template folder
     * @param isWanted which entry templates are rendered at all
     * @param form what becomes of the text of each file
     * @param publish puts a sheet, given its name and its text, among the site's files, and returns its
     *     address
     */
    StyleSheets(
            List<SiteFile> templates,
            Predicate<String> isWanted,
            UnaryOperator<String> form,
            BinaryOperator<String> publish) {
        for (SiteFile file : templates) {
            if (file.pathInFolder().endsWith(".css")) {
                styles.put(file.pathInFolder(), form.apply(file.text().text()));
            }
        }
        if (!styles.isEmpty()) {
            make(new TemplateImports(templates), isWanted, publish);
        }
    }

    /** The sheets of an entry template in order: {@code address} and {@code media}. */
    List<Map<String, String>> of(String template) {
        return byTemplate.getOrDefault(template, List.of());
    }

    private void make(
            TemplateImports imports, Predicate<String> isWanted, BinaryOperator<String> publish) {
        Map<String, String> addresses = new HashMap<>();
        for (String entry : imports.entries()) {
            Set<String> all = imports.of(entry);
            if (!isWanted.test(entry)
                    || all.stream().noneMatch(each -> imports.text(each).contains(VARIABLE))) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            BEFORE_COMPONENTS.forEach(name -> append(style(name), text));
            appendComponents(stylesOf(all), text);
            AFTER_COMPONENTS.forEach(name -> append(style(name), text));
            StringBuilder print = new StringBuilder();
            append(style("print"), print);
            List<Map<String, String>> sheets = new ArrayList<>();
            String name = entry.substring(0, entry.length() - ".ftl".length());
            add(name + ".css", text, "all", sheets, addresses, publish);
            add("print.css", print, "print", sheets, addresses, publish);
            byTemplate.put(entry, List.copyOf(sheets));
        }
    }

    /** Sheets that say the same are one file, named after the first template. */
    private static void add(
            String name,
            StringBuilder text,
            String media,
            List<Map<String, String>> sheets,
            Map<String, String> addresses,
            BinaryOperator<String> publish) {
        if (!text.isEmpty()) {
            String address =
                    addresses.computeIfAbsent(text.toString(), all -> publish.apply(name, all));
            Map<String, String> sheet = new LinkedHashMap<>();
            sheet.put("address", address);
            sheet.put("media", media);
            sheets.add(sheet);
        }
    }

    private Set<String> stylesOf(Set<String> templates) {
        Set<String> used = new TreeSet<>();
        for (String path : styles.keySet()) {
            // All styles of a component's folder belong to its macro.
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            if (path.startsWith(COMPONENTS)
                    && templates.stream().anyMatch(each -> each.startsWith(folder))) {
                used.add(path);
            }
        }
        return used;
    }

    private void appendComponents(Set<String> paths, StringBuilder all) {
        if (!paths.isEmpty()) {
            all.append("@layer components{");
            paths.forEach(path -> append(path, all));
            all.append("}");
        }
    }

    private static String style(String name) {
        return "styles/" + name + ".css";
    }

    private void append(String path, StringBuilder all) {
        all.append(styles.getOrDefault(path, ""));
    }
}
