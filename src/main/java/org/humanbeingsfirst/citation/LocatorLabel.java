package org.humanbeingsfirst.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The locator types of CSL 1.0.2 (specification, appendix III, "Locators"), with the English words
 * editors may write for them and the short form that notes print. Printed forms are those of CSL's
 * British locale; accepted forms are those of CSL's two English locales, which Pandoc accepts as
 * well, and a few that are common in print.
 */
public enum LocatorLabel {
    ACT("act", "act", "acts", "act", "acts"),
    APPENDIX("appendix", "app.", "apps", "appendix", "appendices", "apps.", "appendixes"),
    ARTICLE("article-locator", "art.", "arts", "article", "articles", "arts."),
    BOOK("book", "bk", "bks", "book", "books", "bk.", "bks."),
    CANON("canon", "can.", "cann.", "canon", "canons"),
    CHAPTER(
            "chapter",
            "ch.",
            "chs",
            "chapter",
            "chapters",
            "ch",
            "chs.",
            "chap.",
            "chaps.",
            "chaps",
            "c.",
            "cc."),
    COLUMN("column", "col.", "cols", "column", "columns", "cols."),
    ELOCATION("elocation", "loc.", "locs", "location", "locations", "locs."),
    EQUATION("equation", "eq.", "eqq.", "equation", "equations", "eqs."),
    FIGURE("figure", "fig.", "figs", "figure", "figures", "fig", "figs."),
    FOLIO("folio", "fol.", "fols", "folio", "folios", "fols.", "f.", "ff."),
    ISSUE("issue", "no.", "nos", "issue", "issues", "nos.", "number", "numbers"),
    LINE("line", "l.", "ll.", "line", "lines"),
    NOTE("note", "n.", "nn.", "note", "notes"),
    OPUS("opus", "op.", "opp.", "opus", "opera"),
    PAGE("page", "p.", "pp.", "page", "pages", "p", "pp"),
    PARAGRAPH(
            "paragraph",
            "para.",
            "paras",
            "paragraph",
            "paragraphs",
            "para",
            "paras.",
            "par.",
            "pars.",
            "¶",
            "¶¶"),
    PART("part", "pt", "pts", "part", "parts", "pt.", "pts."),
    RULE("rule", "r.", "rr.", "rule", "rules"),
    SCENE("scene", "sc.", "scs", "scene", "scenes", "scs."),
    SECTION(
            "section",
            "sect.",
            "sects",
            "section",
            "sections",
            "sects.",
            "sec.",
            "secs.",
            "s.",
            "ss.",
            "§",
            "§§"),
    SUB_VERBO("sub-verbo", "s.v.", "s.vv.", "sub verbo", "sub verbis"),
    SUPPLEMENT(
            "supplement",
            "suppl.",
            "suppls",
            "supplement",
            "supplements",
            "suppls.",
            "supp.",
            "supps."),
    TABLE("table", "tbl.", "tbls", "table", "tables", "tbls.", "tab.", "tabs."),
    TIMESTAMP("timestamp", "", "", "timestamp", "timestamps", "time"),
    TITLE("title-locator", "tit.", "titt.", "title", "titles"),
    VERSE("verse", "v.", "vv.", "verse", "verses"),
    VERSION("version", "version", "versions", "version", "versions", "ver.", "vers."),
    VOLUME("volume", "vol.", "vols", "volume", "volumes", "vol", "vols.");

    private static final Pattern LIST = Pattern.compile("[,;&]|\\band\\b");
    private static final Pattern RANGE_DASH = Pattern.compile("[-–—]");

    /**
     * Labels by written form, longest form first so that "pp." is not taken for "p"; these by the
     * first character of the form, its case left out.
     */
    private static final Map<Character, List<Map.Entry<String, LocatorLabel>>> WRITTEN =
            writtenForms();

    private final String cslName;
    private final String shortSingular;
    private final String shortPlural;
    private final List<String> forms;

    LocatorLabel(String cslName, String shortSingular, String shortPlural, String... otherForms) {
        this.cslName = cslName;
        this.shortSingular = shortSingular;
        this.shortPlural = shortPlural;
        List<String> all = new ArrayList<>(List.of(shortSingular, shortPlural));
        all.addAll(List.of(otherForms));
        this.forms = all.stream().filter(form -> !form.isEmpty()).distinct().toList();
    }

    /** The name in CSL, such as {@code sub-verbo}. */
    public String cslName() {
        return cslName;
    }

    /** Every English form that is read as this label, printed forms first. */
    public List<String> forms() {
        return forms;
    }

    /**
     * The short form as printed before a value: singular ({@code p.}), or plural ({@code pp.}) if
     * the value is a list or a range. Empty for time stamps, which CSL prints without a label.
     */
    public String shortForm(String value) {
        return isPlural(value) ? shortPlural : shortSingular;
    }

    /** A label as it was written in a text. */
    record Written(LocatorLabel label, int length) {}

    /**
     * The longest label that a text has at an index, regardless of case, or null. A form that ends
     * in a letter must be followed by a space: {@code p 3}, but not {@code parts}.
     */
    static Written at(String text, int index) {
        if (index >= text.length()) {
            return null;
        }
        for (Map.Entry<String, LocatorLabel> entry :
                WRITTEN.getOrDefault(folded(text.charAt(index)), List.of())) {
            String form = entry.getKey();
            int end = index + form.length();
            if (text.regionMatches(true, index, form, 0, form.length())
                    && (!Character.isLetter(form.charAt(form.length() - 1))
                            || end < text.length() && Spaces.isSpace(text.charAt(end)))) {
                return new Written(entry.getValue(), form.length());
            }
        }
        return null;
    }

    /** A character as {@link String#regionMatches} compares it when it leaves out the case. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isOneNumber(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isPlural(String value) {
        if (isOneNumber(value)) {
            return false; // As most are.
        }
        if (LIST.matcher(value).find()) {
            return true;
        }
        String[] ends = RANGE_DASH.split(value, -1);
        for (String end : ends) {
            if (!RomanNumerals.isNumberLike(end.strip())) {
                return false;
            }
        }
        return ends.length > 1;
    }

    private static Map<Character, List<Map.Entry<String, LocatorLabel>>> writtenForms() {
        Map<String, LocatorLabel> byForm = new LinkedHashMap<>();
        for (LocatorLabel label : values()) {
            for (String form : label.forms) {
                byForm.putIfAbsent(form, label);
            }
        }
        return byForm.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, LocatorLabel> e) -> e.getKey().length())
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .collect(Collectors.groupingBy(entry -> folded(entry.getKey().charAt(0))));
    }
}
