package org.humanbeingsfirst.markdown.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.humanbeingsfirst.markdown.CitationExtension;
import org.humanbeingsfirst.markdown.MarkdownGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick inline parser makes the tree that Flexmark's own makes. */
class QuickInlineParserTest {

    private static final Parser QUICK =
            parser().customInlineParserFactory(QuickInlineParser::new)
                    .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                    .build();
    private static final Parser FLEXMARK = parser().build();

    private static Parser.Builder parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create(), CitationExtension.create()));
    }

    private static void assertSameTree(String markdown) {
        assertEquals(tree(FLEXMARK.parse(markdown)), tree(QUICK.parse(markdown)), markdown);
    }

    private static String tree(Node node) {
        StringBuilder tree = new StringBuilder();
        write(node, "", tree);
        return tree.toString();
    }

    private static void write(Node node, String indent, StringBuilder tree) {
        tree.append(indent).append(node.getClass().getSimpleName()).append(' ');
        tree.append(node.getStartOffset()).append('-').append(node.getEndOffset()).append(' ');
        tree.append(node.getChars().toString().replace("\n", "\\n")).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child, indent + "  ", tree);
        }
    }

    @Test
    void everyConstructIsTheSame() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/markdown/constructs.txt"));
        for (String markdown : all.split("(?m)^%%%%\n")) {
            assertSameTree(markdown);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](/b \n \"c\")",
                "[a]( /b\n)",
                "[a](/b\n\n\"c\")",
                "[a](\r\n/b\r\n'c' )",
                "[a](/b 'c\nd')",
                "[a]:\n/b\n'c'\n\n[a]",
                "[a]: /b 'c' d\n\n[a]",
                "> [a](/b\n> 'c')",
                "- [a](/b\n  'c')\n\n  > x *y\n  > z*",
                "a  \nb\\\nc",
                "`` a ` b ``",
                "\u00e9 \ud83d\ude00 *\u2019x*",
            })
    void whatMayStandOnSeveralLinesIsTheSame(String markdown) {
        assertSameTree(markdown);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void whateverIsGeneratedIsTheSame(long seed) {
        LongStream.range(1000 * seed, 1000 * (seed + 1))
                .mapToObj(each -> new MarkdownGenerator(each).document())
                .forEach(QuickInlineParserTest::assertSameTree);
    }
}
