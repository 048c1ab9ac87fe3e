package org.humanbeingsfirst.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * What of a script is code. Comments, strings, templates and regular expressions are replaced by blanks
 * of the same length, so that offsets stay. {@code object["name"]} becomes {@code object.name}. One pass
 * over the text; of the grammar (ECMA-262, section 12) it knows what tells a slash from a slash.
 */
public final class ScriptCode {

    /** Words after which a slash begins a regular expression. */
    private static final Set<String> BEFORE_EXPRESSION =
            Set.of(
                    "return",
                    "typeof",
                    "case",
                    "in",
                    "of",
                    "delete",
                    "void",
                    "throw",
                    "new",
                    "else",
                    "do",
                    "instanceof",
                    "await",
                    "yield");

    private final String script;
    private final StringBuilder code;

    /** Depth of braces at which each open template goes on. */
    private final Deque<Integer> templates = new ArrayDeque<>();

    private final List<Span> comments = new ArrayList<>();

    /** Strings and templates, of which every character counts. */
    private final List<Span> literals = new ArrayList<>();

    private int braces;
    private int at;

    /** Offset of the last character of code that is no blank; -1 at the beginning. */
    private int last = -1;

    private record Span(int start, int end) {}

    private ScriptCode(String script) {
        this.script = script;
        this.code = new StringBuilder(script);
    }

    /** The code of a script, as long as the script itself. */
    public static String of(String script) {
        ScriptCode reader = new ScriptCode(script);
        reader.read();
        return reader.code.toString();
    }

    /**
     * The script without comments, indentation and empty lines. Line breaks stay, because one may end
     * a statement; so do comments that begin with {@code !}, which licences ask for.
     */
    public static String compact(String script) {
        ScriptCode reader = new ScriptCode(script);
        reader.read();
        StringBuilder compact = new StringBuilder(script.length());
        int at = 0;
        for (Span span : reader.kept()) {
            appendCode(script, at, span.start, compact);
            boolean isComment =
                    script.startsWith("//", span.start) || script.startsWith("/*", span.start);
            if (!isComment || script.startsWith("!", span.start + 2)) {
                compact.append(script, span.start, span.end);
            } else if (script.substring(span.start, span.end).indexOf('\n') >= 0) {
                appendCode("\n", 0, 1, compact);
            } else {
                appendCode(" ", 0, 1, compact);
            }
            at = span.end;
        }
        appendCode(script, at, script.length(), compact);
        return compact.toString().strip();
    }

    /** Comments and literals in the order of the text. */
    private List<Span> kept() {
        List<Span> kept = new ArrayList<>(comments);
        kept.addAll(literals);
        kept.sort((one, other) -> Integer.compare(one.start, other.start));
        return kept;
    }

    /** Of a run of white space one character stays: a line break, if there is one in it. */
    private static void appendCode(String text, int start, int end, StringBuilder to) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != ' ' && c != '\t' && c != '\r') {
                to.append(c);
                continue;
            }
            int last = to.length() - 1;
            char before = last < 0 ? '\n' : to.charAt(last);
            if (c == '\n' && before == ' ') {
                to.setCharAt(last, '\n');
            } else if (before != '\n' && before != ' ') {
                to.append(c == '\n' ? '\n' : ' ');
            }
        }
    }

    private void read() {
        while (at < script.length()) {
            char c = script.charAt(at);
            if (c == '/' && script.startsWith("//", at)) {
                readComment(endOfLine());
            } else if (c == '/' && script.startsWith("/*", at)) {
                int end = script.indexOf("*/", at + 2);
                readComment(end < 0 ? script.length() : end + 2);
            } else if (c == '/' && beginsExpression()) {
                readExpression();
            } else if (c == '"' || c == '\'') {
                readString(c);
            } else if (c == '`') {
                readTemplate();
            } else if (c == '}' && !templates.isEmpty() && templates.peek() == braces) {
                templates.pop();
                readTemplate();
            } else {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                last = Character.isWhitespace(c) ? last : at;
                at++;
            }
        }
    }

    private int endOfLine() {
        int end = script.indexOf('\n', at);
        return end < 0 ? script.length() : end;
    }

    private void readComment(int end) {
        comments.add(new Span(at, end));
        blankTo(end);
    }

    private void readLiteral(int end) {
        literals.add(new Span(at, end));
        blankTo(end);
    }

    private void blankTo(int end) {
        for (; at < end; at++) {
            code.setCharAt(at, script.charAt(at) == '\n' ? '\n' : ' ');
        }
    }

    /** A slash divides after a value, and begins a regular expression anywhere else. */
    private boolean beginsExpression() {
        if (last < 0) {
            return true;
        }
        char before = script.charAt(last);
        if (!Character.isJavaIdentifierPart(before)) {
            return before != ')'
                    && before != ']'
                    && before != '}'
                    && before != '"'
                    && before != '\''
                    && before != '`';
        }
        // The longest of the words has ten letters.
        int start = last;
        while (start > 0
                && last - start < 11
                && Character.isJavaIdentifierPart(script.charAt(start - 1))) {
            start--;
        }
        return BEFORE_EXPRESSION.contains(script.substring(start, last + 1));
    }

    private void readExpression() {
        boolean isInClass = false;
        int end = at + 1;
        for (; end < script.length(); end++) {
            char c = script.charAt(end);
            if (c == '\\') {
                end++;
            } else if (c == '\n' || c == '/' && !isInClass) {
                break;
            } else {
                isInClass = c == '[' || isInClass && c != ']';
            }
        }
        last = at;
        readLiteral(Math.min(end + 1, script.length()));
    }

    private void readString(char quote) {
        int end = at + 1;
        while (end < script.length() && script.charAt(end) != quote && script.charAt(end) != '\n') {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, script.length());
        boolean isName =
                last >= 0
                        && script.charAt(last) == '['
                        && script.startsWith("]", end + 1)
                        && end - at < 40;
        if (isName) {
            literals.add(new Span(at, end + 1));
            code.setCharAt(last, '.');
            code.setCharAt(at, ' ');
            code.setCharAt(end, ' ');
            // The closing bracket ends a value.
            code.setCharAt(end + 1, ' ');
            last = end + 1;
            at = end + 2;
        } else {
            last = at;
            readLiteral(Math.min(end + 1, script.length()));
        }
    }

    /** From the back quote, or from the brace that ends a substitution, to the next of either. */
    private void readTemplate() {
        int end = at + 1;
        while (end < script.length()
                && script.charAt(end) != '`'
                && !script.startsWith("${", end)) {
            end += script.charAt(end) == '\\' ? 2 : 1;
        }
        last = at;
        boolean isSubstitution = script.startsWith("${", Math.min(end, script.length()));
        readLiteral(Math.min(isSubstitution ? end + 2 : end + 1, script.length()));
        if (isSubstitution) {
            templates.push(braces);
            last = -1;
        }
    }
}
