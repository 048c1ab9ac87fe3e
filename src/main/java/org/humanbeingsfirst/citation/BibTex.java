package org.humanbeingsfirst.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes items as BibTeX entries in UTF-8. What TeX would take for a command is escaped; addresses
 * are written as they are, since every current style reads them so.
 */
public final class BibTex {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /** Rich text that CSL-JSON allows, once escaped; see {@link InlineHtmlFormat}. */
    private static final Pattern RICH_TEXT =
            Pattern.compile(
                    "\\\\textless\\{\\}(i|b|sup|sub)\\\\textgreater\\{\\}"
                            + "((?:(?!\\\\textless).){0,500})"
                            + "\\\\textless\\{\\}/\\1\\\\textgreater\\{\\}");

    private static final Map<String, String> COMMANDS =
            Map.of("i", "emph", "b", "textbf", "sup", "textsuperscript", "sub", "textsubscript");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NOT_IN_KEY = Pattern.compile("[^A-Za-z0-9:._/+-]+");
    private static final Pattern RANGE = Pattern.compile("(?<=\\d)[-–—]+(?=\\p{L}{0,2}\\d)");

    private final CslItem item;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private BibTex(CslItem item) {
        this.item = item;
    }

    /** The entry of an item, with its id as the key. */
    public static String of(CslItem item) {
        return new BibTex(item).entry();
    }

    private String entry() {
        String type = type();
        names("author");
        names("editor");
        if (!item.title().isBlank()) {
            // In double braces, so that no style takes capitals away.
            fields.put("title", "{{" + escaped(RichText.withoutCase(item.title())) + "}}");
        }
        text(container(type), item.field("container-title"));
        text("series", item.field("collection-title"));
        text(publisher(type), item.field("publisher"));
        text("address", item.field("publisher-place"));
        text("edition", item.field("edition"));
        text("volume", item.field("volume"));
        String issue = item.field("issue");
        text("number", issue.isEmpty() ? item.field("number") : issue);
        text("pages", RANGE.matcher(item.field("page")).replaceAll("--"));
        date();
        text("language", item.field("language"));
        text("isbn", item.field("ISBN"));
        text("issn", item.field("ISSN"));
        verbatim("doi", item.field("DOI"));
        verbatim("url", item.isWebAddress() ? item.url() : "");
        verbatim("urldate", item.date("accessed").filter(DAY.asPredicate()).orElse(""));
        StringBuilder entry = new StringBuilder();
        entry.append('@').append(type).append('{').append(key()).append(",\n");
        fields.forEach(
                (name, value) ->
                        entry.append("  ").append(name).append(" = ").append(value).append(",\n"));
        return entry.append("}\n").toString();
    }

    private String key() {
        String key = NOT_IN_KEY.matcher(item.id()).replaceAll("-");
        return key.isEmpty() ? "item" : key;
    }

    private String type() {
        return switch (item.type()) {
            case "article-journal", "article-magazine", "article-newspaper" -> "article";
            case "book" -> "book";
            case "chapter", "entry-encyclopedia" -> "incollection";
            case "paper-conference" -> "inproceedings";
            case "report" -> "techreport";
            case "thesis" -> "phdthesis";
            default -> "misc";
        };
    }

    private static String container(String type) {
        return switch (type) {
            case "article" -> "journal";
            case "incollection", "inproceedings" -> "booktitle";
            default -> "howpublished";
        };
    }

    private static String publisher(String type) {
        return switch (type) {
            case "techreport" -> "institution";
            case "phdthesis" -> "school";
            default -> "publisher";
        };
    }

    private void names(String role) {
        if (!(item.fields().get(role) instanceof List<?> people)) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Object person : people) {
            String name = person instanceof Map<?, ?> parts ? name(parts) : whole(person);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            fields.put(role, "{" + String.join(" and ", names) + "}");
        }
    }

    /** {@code von Family, Jr, Given}, or the whole name of a body. */
    private static String name(Map<?, ?> parts) {
        String family = CslItem.text(parts.get("family"));
        if (family.isEmpty()) {
            String literal = whole(parts.get("literal"));
            return literal.isEmpty() ? whole(parts.get("given")) : literal;
        }
        String dropping = CslItem.text(parts.get("dropping-particle"));
        String particle = CslItem.text(parts.get("non-dropping-particle"));
        List<String> name = new ArrayList<>();
        name.add((word(dropping) + " " + word(particle) + " " + word(family)).strip());
        String suffix = CslItem.text(parts.get("suffix"));
        if (!suffix.isEmpty()) {
            name.add(word(suffix));
        }
        name.add(word(CslItem.text(parts.get("given"))));
        name.removeIf(String::isEmpty);
        return String.join(", ", name).replaceAll(" {2,}", " ");
    }

    /** A part of a name, in braces if it holds what parts names. */
    private static String word(String part) {
        boolean isParted = part.contains(",") || part.matches("(?i)(.*\\s)?and(\\s.*)?");
        return isParted ? "{" + escaped(part) + "}" : escaped(part);
    }

    private static String whole(Object name) {
        String text = CslItem.text(name);
        return text.isEmpty() ? "" : "{" + escaped(text) + "}";
    }

    private void date() {
        String issued = item.issued().orElse("");
        if (!issued.isEmpty()) {
            fields.put("year", issued.substring(0, 4));
        }
        if (issued.length() >= "1999-07".length()) {
            int month = Integer.parseInt(issued.substring(5, 7));
            if (month >= 1 && month <= MONTHS.size()) {
                fields.put("month", MONTHS.get(month - 1));
            }
        }
    }

    private void text(String name, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(name, "{" + escaped(value) + "}");
        }
    }

    private void verbatim(String name, String value) {
        if (!value.isBlank()) {
            String address =
                    value.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").strip();
            fields.put(name, "{" + address + "}");
        }
    }

    /** Text as TeX prints it. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '<' -> escaped.append("\\textless{}");
                case '>' -> escaped.append("\\textgreater{}");
                // In an entry braces are counted, whatever stands before them.
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '$', '&', '#', '%', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return RICH_TEXT
                .matcher(escaped)
                .replaceAll(
                        found ->
                                "\\\\"
                                        + COMMANDS.get(found.group(1))
                                        + "{"
                                        + Matcher.quoteReplacement(found.group(2))
                                        + "}");
    }
}
