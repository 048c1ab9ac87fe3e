package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Comparison;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.site.DocumentBody;
import org.humanbeingsfirst.site.DocumentBody.Defect;
import org.humanbeingsfirst.site.DocumentBody.Defect.Kind;
import org.humanbeingsfirst.site.Prose;

/**
 * Gathers in one walk what a parsed document holds, and gives its headings their ids. The depth of
 * the tree is bounded ({@link TreeDepth}).
 */
public final class BodyCollector {

    private static final int LONGEST_DETAIL = 80;

    private final Function<Quotation, Comparison> compare;
    private final List<Citation> citations = new ArrayList<>();
    private final List<CheckedQuotation> quotations = new ArrayList<>();
    private final List<DocumentBody.Link> links = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    private final Prose.Builder prose = new Prose.Builder();
    private int words;

    /** True below a block quotation. */
    private boolean isQuoted;

    private BodyCollector(List<Defect> defects, Function<Quotation, Comparison> compare) {
        this.defects.addAll(defects);
        this.compare = compare;
    }

    /**
     * Gathers what a document holds.
     *
     * @param defects those of its front matter, which come first
     */
    public static DocumentBody collect(
            Document tree, List<Defect> defects, Function<Quotation, Comparison> compare) {
        BodyCollector collector = new BodyCollector(defects, compare);
        collector.visitChildren(tree);
        List<DocumentBody.Heading> headings = collector.identifiedHeadings();
        return new DocumentBody(
                collector.citations,
                collector.quotations,
                collector.links,
                headings,
                collector.defects,
                collector.words,
                collector.prose.build());
    }

    private void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node);
            boolean wasQuoted = isQuoted;
            isQuoted |= node instanceof QuotationBlock;
            visitChildren(node);
            isQuoted = wasQuoted;
        }
    }

    private void visit(Node node) {
        if (node instanceof CitationNode citation) {
            citation(citation);
        } else if (node instanceof QuotationNode quotation) {
            Quotation words = quotation.quotation();
            quotations.add(new CheckedQuotation(words, compare.apply(words)));
        } else if (node instanceof AttributionLine line) {
            if (!line.defect().isEmpty()) {
                defect(Kind.MALFORMED_ATTRIBUTION, line.defect(), span(line));
            }
        } else if (node instanceof UnclosedMark mark) {
            defect(Kind.UNCLOSED_QUOTATION, mark.detail(), span(mark));
        } else if (node instanceof MalformedCitationNode citation) {
            boolean unclosed = citation.reason().unclosed();
            defect(
                    unclosed ? Kind.UNCLOSED_CITATION : Kind.MALFORMED_CITATION,
                    citation.reason().detail(),
                    citation.reason().span());
        } else if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
            defect(Kind.RAW_HTML, excerpt(node), span(node));
        } else if (node instanceof Reference reference) {
            definition(reference);
        } else if (Blocks.holdsInlines(node)) {
            block(node);
        } else {
            link(node);
        }
    }

    private void block(Node node) {
        InlineText text = InlineText.of(node);
        words += text.wordCount();
        if (!isRuleOfTable(node)) {
            prose.begin(isQuoted ? Prose.Form.QUOTED_BLOCK : form(node));
            text.addTo(prose, isQuoted);
        }
        if (node instanceof Heading heading && !isQuoted) {
            headings.add(heading);
        }
    }

    /** True for the dashes between the head of a table and its body. */
    private static boolean isRuleOfTable(Node node) {
        return node instanceof TableCell && node.getAncestorOfType(TableSeparator.class) != null;
    }

    private static Prose.Form form(Node node) {
        if (node instanceof Heading) {
            return Prose.Form.HEADING;
        }
        return node instanceof TableCell ? Prose.Form.TABLE_CELL : Prose.Form.PARAGRAPH;
    }

    private void citation(CitationNode node) {
        if (Blocks.isInLink(node)) {
            defect(
                    Kind.MALFORMED_CITATION,
                    "a citation is a link of its own and cannot stand in another's text",
                    span(node));
        } else {
            citations.add(node.citation());
        }
        for (CitationItem item : node.citation().items()) {
            UncitableText.defect(item.prefixAffix() + " " + item.detail(), span(node))
                    .ifPresent(defects::add);
        }
    }

    /** {@code [@id]: …} defines a link in Markdown and would vanish from the page. */
    private void definition(Reference reference) {
        UncitableText.defect(SourceText.unescaped(reference.getTitle()), span(reference))
                .ifPresent(defects::add);
        String label = reference.getReference().toString();
        if (label.startsWith("@") || label.startsWith("-@")) {
            defect(
                    Kind.MALFORMED_CITATION,
                    "a colon behind the bracket makes it the definition of a link",
                    span(reference));
        }
    }

    private void link(Node node) {
        if (node instanceof Image || node instanceof ImageRef) {
            UncitableText.defect(InlineText.of(node).words(), span(node)).ifPresent(defects::add);
        }
        if (node instanceof LinkNodeBase titled) {
            UncitableText.defect(SourceText.unescaped(titled.getTitle()), span(node))
                    .ifPresent(defects::add);
        }
        if (node instanceof Link || node instanceof Image) {
            String target = SourceText.unescaped(((LinkNodeBase) node).getUrl());
            add(target, InlineText.of(node).words(), node);
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            Reference reference = ((RefNode) node).getReferenceNode(node.getDocument());
            if (reference != null) {
                add(SourceText.unescaped(reference.getUrl()), InlineText.of(node).words(), node);
            }
        } else if (node instanceof AutoLink auto) {
            add(auto.getText().toString(), auto.getText().toString(), node);
        } else if (node instanceof MailLink mail) {
            add("mailto:" + mail.getText(), mail.getText().toString(), node);
        }
    }

    private void add(String target, String text, Node node) {
        boolean isImage = node instanceof Image || node instanceof ImageRef;
        links.add(new DocumentBody.Link(target, text, isImage, span(node)));
    }

    private void defect(Kind kind, String detail, Span span) {
        defects.add(new Defect(kind, detail, span));
    }

    /** Ids that editors chose come first, so that no other heading takes one of them. */
    private List<DocumentBody.Heading> identifiedHeadings() {
        HeadingIds ids = new HeadingIds();
        Map<Heading, List<String>> notes = new IdentityHashMap<>();
        for (Heading heading : headings) {
            if (heading.getLastChild() instanceof Text last) {
                Matcher own = HeadingIds.attributes(last.getChars());
                if (own.find()) {
                    String id = own.group("id");
                    if (id != null) {
                        judgeOwnId(id, ids, heading);
                        heading.setAnchorRefId(ids.own(id));
                        heading.setExplicitAnchorRefId(true);
                    }
                    if (own.group("notes") != null) {
                        notes.put(heading, List.of(own.group("notes").split(",")));
                    }
                    last.setChars(last.getChars().subSequence(0, own.start()).trimEnd());
                }
            }
        }
        List<DocumentBody.Heading> identified = new ArrayList<>();
        for (Heading heading : headings) {
            String text = InlineText.of(heading).words();
            if (!heading.isExplicitAnchorRefId()) {
                heading.setAnchorRefId(ids.of(text));
            }
            String id = heading.getAnchorRefId();
            identified.add(
                    new DocumentBody.Heading(
                            heading.getLevel(),
                            id,
                            text,
                            notes.getOrDefault(heading, List.of()),
                            span(heading)));
        }
        return identified;
    }

    private void judgeOwnId(String id, HeadingIds before, Heading heading) {
        if (before.isUsed(id)) {
            defect(
                    Kind.HEADING_ID_TAKEN,
                    "id " + id + " is that of a heading before",
                    span(heading));
        } else if (HeadingIds.isOfPage(id)) {
            defect(
                    Kind.HEADING_ID_TAKEN,
                    "id " + id + " is kept for what the page itself adds",
                    span(heading));
        }
    }

    private static Span span(Node node) {
        int end = node.getEndOffset() - node.getChars().countTrailing(c -> c == '\n');
        return new Span(node.getStartOffset(), Math.max(node.getStartOffset(), end));
    }

    private static String excerpt(Node node) {
        String text = node.getChars().toString().strip();
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
