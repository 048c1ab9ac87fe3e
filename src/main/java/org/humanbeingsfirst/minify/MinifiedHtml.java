package org.humanbeingsfirst.minify;

import java.util.Locale;
import java.util.Set;

/**
 * A page without comments and with single blanks. Of a run of white space one character stays, a line
 * break if there was one in it: whether it shows, only the style sheet knows, and compression makes
 * little of it. What stands in {@code pre}, {@code textarea}, {@code script} and {@code style} stays as
 * it is, and so do the values of attributes.
 */
public final class MinifiedHtml {

    /** Elements that hold no tags but their own end. */
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private final String html;
    private final StringBuilder out;
    private int at;

    /** How many {@code pre} are open. */
    private int preformatted;

    private MinifiedHtml(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length());
    }

    /** A page that shows the same. */
    public static String of(String html) {
        MinifiedHtml minified = new MinifiedHtml(html);
        minified.read();
        return minified.out.toString();
    }

    private void read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (preformatted == 0 && html.startsWith("<!--", at)) {
                readComment();
            } else if (c == '<' && beginsTag()) {
                readTag();
            } else if (preformatted == 0 && isWhiteSpace(c)) {
                readWhiteSpace();
            } else {
                out.append(c);
                at++;
            }
        }
    }

    private boolean beginsTag() {
        int i = at + 1;
        if (i < html.length() && (html.charAt(i) == '/' || html.charAt(i) == '!')) {
            i++;
        }
        return i < html.length() && isLetter(html.charAt(i));
    }

    private void readComment() {
        int end = html.indexOf("-->", at + 4);
        at = end < 0 ? html.length() : end + 3;
    }

    private void readTag() {
        boolean isEnd = html.charAt(at + 1) == '/';
        int start = isEnd ? at + 2 : at + 1;
        int end = start;
        while (end < html.length() && isOfName(html.charAt(end))) {
            end++;
        }
        String name = html.substring(start, end).toLowerCase(Locale.ROOT);
        out.append(html, at, end);
        at = end;
        readAttributes();
        if (name.equals("pre")) {
            preformatted = Math.max(0, preformatted + (isEnd ? -1 : 1));
        } else if (!isEnd && RAW.contains(name)) {
            int close = endTag(name);
            out.append(html, at, close);
            at = close;
        }
    }

    /** To the end of the tag; a bracket within quotes ends none. */
    private void readAttributes() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (isWhiteSpace(c)) {
                skipWhiteSpace();
                if (at < html.length() && html.charAt(at) != '>') {
                    out.append(' ');
                }
            } else if (c == '"' || c == '\'') {
                int end = html.indexOf(c, at + 1);
                end = end < 0 ? html.length() : end + 1;
                out.append(html, at, end);
                at = end;
            } else {
                out.append(c);
                at++;
                if (c == '>') {
                    return;
                }
            }
        }
    }

    private int endTag(String name) {
        for (int i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
            int end = i + 2 + name.length();
            if (html.regionMatches(true, i + 2, name, 0, name.length())
                    && (end >= html.length() || !isOfName(html.charAt(end)))) {
                return i;
            }
        }
        return html.length();
    }

    private void readWhiteSpace() {
        boolean isBreak = false;
        for (; at < html.length() && isWhiteSpace(html.charAt(at)); at++) {
            isBreak |= html.charAt(at) == '\n';
        }
        int last = out.length() - 1;
        if (last >= 0 && isWhiteSpace(out.charAt(last))) {
            // Before a comment that is gone there was white space already.
            out.setCharAt(last, isBreak ? '\n' : out.charAt(last));
        } else {
            out.append(isBreak ? '\n' : ' ');
        }
    }

    private void skipWhiteSpace() {
        while (at < html.length() && isWhiteSpace(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isOfName(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == ':';
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
