package org.humanbeingsfirst.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.stream.Collectors;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.Attribution;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.site.DocumentBody;

/** A made-up content file, read, with the questions that tests ask it. */
final class Sample {

    /** The lines of front matter before the body. */
    static final int HEAD_LINES = 3;

    static final Bibliography LIBRARY =
            Bibliography.read(
                    ContentFile.of(
                            "sources/library.json",
                            """
                            [
                              {"id": "doe-1999", "type": "book", "title": "A Made-up Work",
                               "author": [{"family": "Example", "given": "Jane"}],
                               "URL": "https://example.org/work?a=1&b=2"},
                              {"id": "roe-2001", "type": "book", "title": "Another Made-up Work",
                               "author": [{"literal": "Sample Society"}]}
                            ]
                            """));

    private static final Passages PASSAGES =
            Passages.read(
                    List.of(
                            ContentFile.of(
                                    "sources/passages/doe-1999.yaml",
                                    """
                                    item: doe-1999
                                    passages:
                                      - exact: it was the tool and not the hand that failed
                                        where: https://example.org/work
                                        when: 2026-01-02
                                        means: saved-copy
                                    """),
                            ContentFile.of(
                                    "sources/passages/roe-2001.yaml",
                                    """
                                    item: roe-2001
                                    passages:
                                      - exact: purple kettles sang beneath seven paper moons
                                        when: 2026-01-02
                                        means: second-hand
                                        quoted-in: doe-1999
                                    """)));

    private static final MarkdownReader READER = new MarkdownReader(PASSAGES);

    private static final Parser FLEXMARK =
            Parser.builder(MarkdownReader.OPTIONS)
                    .extensions(
                            List.of(
                                    TablesExtension.create(),
                                    CitationExtension.create(),
                                    QuotationExtension.create()))
                    .build();

    private final ContentFile file;
    private final ParsedDocument document;

    private Sample(ContentFile file, ParsedDocument document) {
        this.file = file;
        this.document = document;
    }

    static Sample of(String body) {
        ContentFile file =
                ContentFile.of("content/posts/sample.md", "---\ntitle: Sample\n---\n" + body);
        return new Sample(file, read(file));
    }

    private static ParsedDocument read(ContentFile file) {
        return READER.read(file, FrontMatter.split(file));
    }

    /** The same file, parsed by Flexmark as it comes, with tables everywhere. */
    Sample parsedByFlexmark() {
        FrontMatter frontMatter = FrontMatter.split(file);
        BasedSequence body = BasedSequence.of(file.text()).subSequence(frontMatter.bodyStart());
        return new Sample(file, READER.gather(FLEXMARK.parse(body), file, frontMatter));
    }

    DocumentBody body() {
        return document.body();
    }

    List<BodyFragment> fragments() {
        return rendering().ours();
    }

    Rendering rendering() {
        return new Rendering(LIBRARY, document);
    }

    String text() {
        return file.text();
    }

    /** All markup; a block quotation as {@code <<index>>} with its inner markup. */
    String html() {
        return fragments().stream()
                .map(
                        fragment ->
                                fragment instanceof BodyFragment.BlockQuotation block
                                        ? "<<" + block.index() + ">>" + block.innerHtml()
                                        : ((BodyFragment.Html) fragment).html())
                .collect(Collectors.joining())
                .strip();
    }

    /** Each quotation as {@code words <- source} or {@code words <- nothing}. */
    List<String> quotations() {
        return body().quotations().stream()
                .map(
                        checked ->
                                checked.quotation().text()
                                        + " <- "
                                        + checked.quotation()
                                                .attribution()
                                                .map(by -> by.source().id())
                                                .orElse("nothing"))
                .toList();
    }

    Quotation quotation(int index) {
        return body().quotations().get(index).quotation();
    }

    Attribution attribution() {
        return quotation(0).attribution().orElseThrow();
    }

    /** Each defect as {@code KIND: detail}. */
    List<String> defects() {
        return body().defects().stream().map(d -> d.kind() + ": " + d.detail()).toList();
    }

    /** What a span covers, with its line and column within the body: {@code 2:3 words}. */
    String at(Span span) {
        return (file.at(span).line() - HEAD_LINES)
                + ":"
                + file.at(span).column()
                + " "
                + file.text().substring(span.start(), span.end());
    }
}
