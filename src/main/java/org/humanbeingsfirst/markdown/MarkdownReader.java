package org.humanbeingsfirst.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.markdown.internal.BodyCollector;
import org.humanbeingsfirst.markdown.internal.QuickInlineParser;
import org.humanbeingsfirst.markdown.internal.SourceText;
import org.humanbeingsfirst.markdown.internal.TextBounds;
import org.humanbeingsfirst.markdown.internal.TreeDepth;
import org.humanbeingsfirst.markdown.internal.UncitableText;
import org.humanbeingsfirst.quotation.Comparison;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.quotation.QuotationMatcher;
import org.humanbeingsfirst.quotation.Verdict;
import org.humanbeingsfirst.site.DocumentBody;

/**
 * Reads the Markdown body of content files: CommonMark with tables, citations ({@link
 * CitationExtension}) and quotations ({@link QuotationExtension}). Thread-safe: one parser, built
 * once, serves all workers.
 */
public final class MarkdownReader {

    /** What the parser is built with. */
    static final DataHolder OPTIONS =
            new MutableDataSet()
                    // As GitHub reads tables: one dash is enough, cells do not span columns.
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .toImmutable();

    private static final Parser PARSER = parser(List.of());

    /** Looking for tables takes a tenth of parsing: for bodies in which there is a pipe. */
    private static final Parser TABLE_PARSER = parser(List.of(TablesExtension.create()));

    private static final Comparison NO_SOURCE =
            new Comparison(Verdict.UNRECORDED, Optional.empty(), Verdict.UNRECORDED, List.of());

    private final Passages passages;

    private static Parser parser(List<Extension> more) {
        List<Extension> extensions = new ArrayList<>(more);
        extensions.add(CitationExtension.create());
        extensions.add(QuotationExtension.create());
        return Parser.builder(OPTIONS)
                .extensions(extensions)
                .customInlineParserFactory(QuickInlineParser::new)
                // Flexmark adds it only beside its own inline parser.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    /** Reads and compares quotations with passages. */
    public MarkdownReader(Passages passages) {
        this.passages = passages;
    }

    /**
     * Parses the body of a content file and gathers what it holds.
     *
     * @throws UnreadableInputException rule {@code markdown-unreadable} if a line or a paragraph is
     *     longer, or nests deeper, than can be read in bounded time
     */
    public ParsedDocument read(ContentFile file, FrontMatter frontMatter) {
        return gather(parse(file, frontMatter.bodyStart()), file, frontMatter);
    }

    /** Gathers what a tree holds; it may come from another parser with the same extensions. */
    ParsedDocument gather(Document tree, ContentFile file, FrontMatter frontMatter) {
        DocumentBody body =
                BodyCollector.collect(
                        tree, UncitableText.defects(file, frontMatter), this::compare);
        return new ParsedDocument(body, tree);
    }

    /** Offsets in the tree are offsets in the file: the body is parsed as a part of it. */
    private static Document parse(ContentFile file, int bodyStart) {
        TextBounds.check(file, bodyStart);
        BasedSequence text = SourceText.sequence(file.text());
        Document tree;
        try {
            boolean mayHaveTables =
                    SourceText.of(text).hasSpecial(bodyStart, text.length(), c -> c == '|');
            Parser parser = mayHaveTables ? TABLE_PARSER : PARSER;
            tree = parser.parse(text.subSequence(bodyStart));
        } catch (StackOverflowError e) {
            throw TextBounds.tooLong(file, lineOfOverflow(file, bodyStart));
        }
        Optional<Node> tooDeep = TreeDepth.firstTooDeep(tree);
        if (tooDeep.isPresent()) {
            throw TextBounds.tooDeep(file, tooDeep.get().getStartOffset());
        }
        return tree;
    }

    /**
     * The first line of the paragraph at which Flexmark's regular expressions overflow the stack:
     * they call themselves for each character of a bracket, tag or title. Parsing leaves nothing
     * behind that an overflow could break.
     */
    private static int lineOfOverflow(ContentFile file, int bodyStart) {
        int first = file.at(bodyStart).line();
        for (int line = first; line <= file.lineCount(); line++) {
            if (file.line(line).isBlank()) {
                if (overflows(file, first, line)) {
                    return first;
                }
                first = line + 1;
            }
        }
        return Math.min(first, file.lineCount());
    }

    private static boolean overflows(ContentFile file, int first, int behind) {
        try {
            TABLE_PARSER.parse(
                    file.text().substring(file.startOfLine(first), file.startOfLine(behind)));
            return false;
        } catch (StackOverflowError e) {
            return true;
        }
    }

    private Comparison compare(Quotation quotation) {
        return quotation
                .attribution()
                .map(
                        by ->
                                QuotationMatcher.compare(
                                        quotation.text(), passages.of(by.source().id())))
                .orElse(NO_SOURCE);
    }
}
