package org.humanbeingsfirst.citation;

import java.util.regex.Pattern;

/** The markup that CSL-JSON allows within a field, as Zotero and others write it. */
final class RichText {

    /** Says how letters are set, not what they are: kept in capitals, or drawn small. */
    private static final Pattern CASE =
            Pattern.compile(
                    "<(span|sc)( (?:class|style)=[^<>]{1,60})?>((?:(?!</?\\1\\b).){0,500})</\\1>");

    private static final Pattern FONT =
            Pattern.compile("<(i|b|sup|sub)>((?:(?!</?\\1>).){0,500})</\\1>");

    private RichText() {}

    /** Text without what says how letters are set; what is slanted, strong, raised or lowered stays. */
    static String withoutCase(String text) {
        return text.indexOf('<') < 0 ? text : CASE.matcher(text).replaceAll("$3");
    }

    /** The words alone, for places where nothing can be set apart. A tag without its partner stays. */
    static String plain(String text) {
        String plain = withoutCase(text);
        for (String before = ""; plain.indexOf('<') >= 0 && !plain.equals(before); ) {
            before = plain;
            plain = FONT.matcher(plain).replaceAll("$2");
        }
        return plain;
    }
}
