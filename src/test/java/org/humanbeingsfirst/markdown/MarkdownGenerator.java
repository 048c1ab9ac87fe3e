package org.humanbeingsfirst.markdown;

import java.util.List;
import java.util.Random;

/** Makes up Markdown that holds every construct anywhere: same seed, same text. */
public final class MarkdownGenerator {

    private static final List<String> WORDS =
            List.of(
                    "weaver",
                    "key",
                    "town",
                    "ü",
                    "漢字",
                    "12",
                    "a_b",
                    "it’s",
                    "<b>",
                    "</b>",
                    "&",
                    "&amp;",
                    "&copy;",
                    "&#32;",
                    "\\*",
                    "\\\\",
                    "\\",
                    "*",
                    "_",
                    "**",
                    "`",
                    "``",
                    "[",
                    "]",
                    "(",
                    ")",
                    "!",
                    "|",
                    "#",
                    ">",
                    "-",
                    "—",
                    "\"",
                    "'",
                    "“",
                    "”",
                    "‘",
                    "’",
                    "\t",
                    "  ",
                    "<!-- c -->",
                    "<",
                    "@",
                    "http://example.org",
                    "{#id}",
                    "~~~",
                    "1.",
                    "&#0;");

    private static final List<String> ADDRESSES =
            List.of(
                    "/a",
                    "b?c=d&e=f",
                    "<a b>",
                    "",
                    "#x",
                    "javascript:a",
                    "https://example.org/ü",
                    "a\\)b",
                    "x&amp;y",
                    "&#106;avascript:a",
                    "data:a",
                    "/a&amp;lt;b");

    private static final List<String> TITLES =
            List.of(
                    "",
                    "",
                    " \"title\"",
                    " 'a \"b\" <c>'",
                    " \"\"",
                    " (a &amp; b)",
                    " \"a&amp;lt;b\"");

    private static final List<String> CITATIONS =
            List.of(
                    "[@doe-1999]",
                    "[see @doe-1999, p. 3; @roe-2001]",
                    "@doe-1999",
                    "[-@roe-2001]",
                    "[@missing-1900]",
                    "@roe-2001 [p. 5]",
                    "[@]",
                    "[@doe-1999",
                    "[@doe-1999 @roe-2001]");

    private final Random random;

    public MarkdownGenerator(long seed) {
        this.random = new Random(seed);
    }

    public String document() {
        StringBuilder text = new StringBuilder(blocks(2));
        if (random.nextBoolean()) {
            text.append("\n[ref]: ").append(pick(ADDRESSES)).append(pick(TITLES)).append('\n');
        }
        return text.toString();
    }

    private String blocks(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(block(depth)).append(pick(List.of("\n", "\n\n", "\n\n", "\n\n\n")));
        }
        return text.toString();
    }

    private String block(int depth) {
        return switch (random.nextInt(depth > 0 ? 16 : 10)) {
            case 0 -> "#".repeat(1 + random.nextInt(7)) + pick(List.of(" ", "")) + line();
            case 1 -> line() + pick(List.of("\n===", "\n---"));
            case 2 -> pick(List.of("***", "---", "_ _ _"));
            case 3 -> code();
            case 4 -> rawHtml();
            case 5 -> table();
            case 10, 11 -> quotation(depth);
            case 12, 13, 14 -> list(depth);
            default -> lines();
        };
    }

    private String code() {
        String text = blocks(0);
        String fence = pick(List.of("```", "~~~", "````"));
        return random.nextBoolean()
                ? "    " + text.replace("\n", "\n    ")
                : fence + pick(List.of("", "java", " a&amp;b c", " <x>")) + "\n" + text + fence;
    }

    private String rawHtml() {
        return pick(
                List.of(
                        "<div>\n" + line() + "\n</div>",
                        "<!-- " + line() + "\n\n\n" + line() + " -->",
                        "<!-- a --> b",
                        "<script>\n\n\n  " + line() + "\n</script>",
                        "<b>\n" + line()));
    }

    private String table() {
        StringBuilder text = new StringBuilder("|");
        int columns = 1 + random.nextInt(3);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < columns + random.nextInt(2); column++) {
                boolean isSeparator = row == 1;
                text.append(isSeparator ? pick(List.of("-", ":-", "-:", ":-:")) : inline())
                        .append('|');
            }
            text.append(row < 3 ? "\n|" : "");
        }
        return text.toString();
    }

    private String quotation(int depth) {
        String end =
                pick(List.of("", "\n\n— [@doe-1999]", "\n— Jane, in [@roe-2001]", "\n\n— nobody"));
        return "> " + (blocks(depth - 1).stripTrailing() + end).replace("\n", "\n> ");
    }

    private String list(int depth) {
        StringBuilder text = new StringBuilder();
        String mark = pick(List.of("- ", "* ", "1. ", "7) "));
        for (int i = random.nextInt(4); i >= 0; i--) {
            String item = random.nextInt(6) == 0 ? "" : blocks(depth - 1).stripTrailing();
            text.append(mark).append(item.replace("\n", "\n" + " ".repeat(mark.length())));
            text.append(pick(List.of("\n", "\n", "\n\n")));
        }
        return text.toString();
    }

    private String lines() {
        StringBuilder text = new StringBuilder(line());
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(pick(List.of("\n", "  \n", "\\\n", "\n  ", "\n\t"))).append(line());
        }
        return text.toString();
    }

    private String line() {
        StringBuilder text = new StringBuilder(inline());
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(pick(List.of(" ", " ", ""))).append(inline());
        }
        return text.toString();
    }

    private String inline() {
        return switch (random.nextInt(16)) {
            case 0 -> "*" + words() + "*";
            case 1 -> "**" + words() + "**";
            case 2 -> "`" + words() + "`";
            case 3 -> "[" + words() + "](" + pick(ADDRESSES) + pick(TITLES) + ")";
            case 4 -> "![" + words() + "](" + pick(ADDRESSES) + pick(TITLES) + ")";
            case 5 -> "[" + words() + "][ref]";
            case 6 -> pick(List.of("![ref]", "[ref]", "[" + words() + "]", "![" + words() + "]"));
            case 7 ->
                    pick(
                            List.of(
                                    "<https://example.org/?a&b>",
                                    "<jane@example.org>",
                                    "<x:y>",
                                    "<www.a:b>"));
            case 8 -> pick(CITATIONS);
            case 9, 10 ->
                    "“one "
                            + inline()
                            + " two three *four "
                            + words()
                            + "* five” "
                            + pick(CITATIONS);
            case 11 -> "*“one two* three four five**” six**";
            default -> words();
        };
    }

    private String words() {
        StringBuilder text = new StringBuilder(pick(WORDS));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(' ').append(pick(WORDS));
        }
        return text.toString();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
