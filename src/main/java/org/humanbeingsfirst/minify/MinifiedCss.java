package org.humanbeingsfirst.minify;

/**
 * A style sheet without comments and without the white space that says nothing. Rules, declarations
 * and their order stay as they are, and so does every value: no colour is rewritten, nothing is merged.
 *
 * <p>Of the grammar (CSS Syntax, Level 3) it knows tokens and blocks, and no property, no selector and
 * no at-rule, so that it need not learn what is new. Where it cannot tell what white space says, one
 * blank stays.
 */
public final class MinifiedCss {

    private final String css;
    private final StringBuilder out;
    private int at;

    /** Up to where the output was copied, and must stay. */
    private int keptTo;

    /** Depth of parentheses and square brackets. */
    private int depth;

    /** What the statement that is being read turned out to be. */
    private Statement statement;

    private enum Statement {
        /** The beginning of a rule, such as {@code a :hover}. */
        SELECTOR,
        /** The beginning of an at-rule, such as {@code @media (width > 1px)}. */
        AT_RULE,
        DECLARATION,
        /** A declaration whose value is nobody's business, such as {@code --x: a , b}. */
        CUSTOM_PROPERTY
    }

    private MinifiedCss(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    /** A style sheet that says the same. */
    public static String of(String css) {
        MinifiedCss minified = new MinifiedCss(css);
        minified.read();
        return minified.out.toString().strip();
    }

    private void read() {
        statement = statement();
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                readComment();
            } else if (isWhiteSpace(c)) {
                readWhiteSpace();
            } else if (c == '"' || c == '\'') {
                copyTo(endOfString(at));
            } else if (c == '\\') {
                copyTo(endOfEscape(at));
            } else if (beginsAddress()) {
                copyTo(endOfAddress(at));
            } else {
                readSign(c);
            }
        }
    }

    private void readSign(char c) {
        if (c == '{' && statement == Statement.CUSTOM_PROPERTY) {
            copyTo(endOfBlock(at + 1));
            return;
        }
        depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        if (depth <= 0 && (c == '{' || c == '}' || c == ';')) {
            endStatement(c);
            return;
        }
        if (mayDropBlankBefore(c)) {
            dropBlank();
        }
        boolean mayDropAfter = mayDropBlankAfter(c);
        out.append(c);
        at++;
        if (mayDropAfter) {
            at = afterBlanks(at);
        }
    }

    private void endStatement(char c) {
        depth = 0;
        if (!(statement == Statement.CUSTOM_PROPERTY && endsWith(": "))) {
            dropBlank(); // Of an empty value the blank stays, because older browsers ask for it.
        }
        int last = out.length() - 1;
        if (c == '}' && last >= keptTo && out.charAt(last) == ';') {
            out.setLength(last);
        }
        out.append(c);
        at = afterBlanks(at + 1);
        statement = statement();
    }

    private boolean endsWith(String end) {
        int start = out.length() - end.length();
        return start >= 0 && out.indexOf(end, start) == start;
    }

    private boolean mayDropBlankBefore(char c) {
        return switch (statement) {
            case SELECTOR -> c == ',' || c == ')' || c == ']' || c == '>' && depth == 0;
            case AT_RULE -> c == ',' || c == ')';
            case DECLARATION ->
                    c == ',' || c == ')' || c == '!' || c == ':' && isFirstColon() && depth == 0;
            case CUSTOM_PROPERTY -> c == ':' && isFirstColon();
        };
    }

    private boolean mayDropBlankAfter(char c) {
        return switch (statement) {
            case SELECTOR -> c == ',' || c == '(' || c == '[' || c == '>' && depth == 0;
            case AT_RULE -> c == ',' || c == '(' || c == ':';
            case DECLARATION -> c == ',' || c == '(' || c == ':' && depth == 0;
            case CUSTOM_PROPERTY -> c == ':' && isFirstColon() && !isEmptyFrom(at + 1);
        };
    }

    /** True for the colon between a property and its value. */
    private boolean isFirstColon() {
        int i = out.length() - 1;
        while (i >= 0 && (isWhiteSpace(out.charAt(i)) || isOfName(out.charAt(i)))) {
            i--;
        }
        return i < 0 || out.charAt(i) == '{' || out.charAt(i) == '}' || out.charAt(i) == ';';
    }

    /** Looks ahead to what ends the statement, as browsers do since rules may stand in rules. */
    private Statement statement() {
        int i = afterBlanksAndComments(at);
        if (i >= css.length() || css.charAt(i) == '@') {
            return Statement.AT_RULE;
        }
        if (css.startsWith("--", i)) {
            int end = i;
            while (end < css.length() && isOfName(css.charAt(end))) {
                end++;
            }
            end = afterBlanksAndComments(end);
            if (end < css.length() && css.charAt(end) == ':') {
                return Statement.CUSTOM_PROPERTY;
            }
        }
        int brackets = 0;
        while (i < css.length()) {
            char c = css.charAt(i);
            if (css.startsWith("/*", i)) {
                i = endOfComment(i);
                continue;
            } else if (c == '"' || c == '\'') {
                i = endOfString(i);
                continue;
            } else if (c == '\\') {
                i = endOfEscape(i);
                continue;
            } else if (c == '(' || c == '[') {
                brackets++;
            } else if (c == ')' || c == ']') {
                brackets--;
            } else if (brackets <= 0 && c == '{') {
                return Statement.SELECTOR;
            } else if (brackets <= 0 && (c == ';' || c == '}')) {
                return Statement.DECLARATION;
            }
            i++;
        }
        return Statement.DECLARATION;
    }

    /** A comment that begins with {@code !} stays, because licences ask for it. */
    private void readComment() {
        int end = endOfComment(at);
        if (css.startsWith("!", at + 2)) {
            copyTo(end);
            return;
        }
        int last = out.length() - 1;
        boolean joins =
                last >= 0
                        && end < css.length()
                        && isOfToken(out.charAt(last))
                        && isOfToken(css.charAt(end));
        if (joins) {
            out.append("/**/"); // It keeps two words apart, and white space would say more.
        }
        at = end;
    }

    private void readWhiteSpace() {
        at = afterBlanks(at);
        int last = out.length() - 1;
        if (last < 0) {
            return;
        }
        boolean isKept = last < keptTo; // A blank that ends an escape is part of it.
        boolean isBetweenStatements = depth <= 0 && "{};".indexOf(out.charAt(last)) >= 0;
        if (isKept || !isWhiteSpace(out.charAt(last)) && !isBetweenStatements) {
            out.append(' ');
        }
    }

    private boolean isEmptyFrom(int start) {
        int i = afterBlanks(start);
        return i >= css.length() || css.charAt(i) == ';' || css.charAt(i) == '}';
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < css.length() && isWhiteSpace(css.charAt(i))) {
            i++;
        }
        return i;
    }

    private int afterBlanksAndComments(int from) {
        int i = afterBlanks(from);
        while (css.startsWith("/*", i)) {
            i = afterBlanks(endOfComment(i));
        }
        return i;
    }

    /** Takes back a blank, unless it ends an escape such as {@code \26 }. */
    private void dropBlank() {
        int last = out.length() - 1;
        if (last >= keptTo && last >= 0 && out.charAt(last) == ' ') {
            out.setLength(last);
        }
    }

    private void copyTo(int end) {
        out.append(css, at, end);
        at = end;
        keptTo = out.length();
    }

    private int endOfComment(int start) {
        int end = css.indexOf("*/", start + 2);
        return end < 0 ? css.length() : end + 2;
    }

    private int endOfString(int start) {
        char quote = css.charAt(start);
        int i = start + 1;
        while (i < css.length() && css.charAt(i) != quote && css.charAt(i) != '\n') {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, css.length());
    }

    /** Up to six digits and the one white space that ends them, or any other character. */
    private int endOfEscape(int start) {
        int i = start + 1;
        while (i < css.length() && i - start <= 6 && Character.digit(css.charAt(i), 16) >= 0) {
            i++;
        }
        boolean hasDigits = i > start + 1;
        if (!hasDigits || i < css.length() && isWhiteSpace(css.charAt(i))) {
            i++;
        }
        return Math.min(i, css.length());
    }

    /** {@code url(} without quotes, in which anything may stand. */
    private boolean beginsAddress() {
        if (!css.regionMatches(true, at, "url(", 0, 4) || at > 0 && isOfName(css.charAt(at - 1))) {
            return false;
        }
        int i = afterBlanks(at + 4);
        return i >= css.length() || css.charAt(i) != '"' && css.charAt(i) != '\'';
    }

    private int endOfAddress(int start) {
        int i = start + 4;
        while (i < css.length() && css.charAt(i) != ')') {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, css.length());
    }

    private int endOfBlock(int start) {
        int braces = 1;
        int i = start;
        while (i < css.length() && braces > 0) {
            char c = css.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(i);
            } else if (css.startsWith("/*", i)) {
                i = endOfComment(i);
            } else {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                i++;
            }
        }
        return i;
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isOfName(char c) {
        return c == '-' || c == '_' || c >= '0' && c <= '9' || Character.isLetter(c) || c >= 0x80;
    }

    /** What could become one token with its neighbour. */
    private static boolean isOfToken(char c) {
        return isOfName(c) || "#@.%+*/\\(|~^$=<>!:&".indexOf(c) >= 0;
    }
}
