package org.humanbeingsfirst.audit;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jsoup.parser.TagSet;

/** One page of a built site. */
public final class BuiltPage {

    private final ContentFile source;
    private final Document document;
    private final Optional<String> contentFile;
    private final PageElements elements;
    private final Function<String, LinkTarget> resolver;
    private final Function<String, LinkTarget> onThisPage;
    private final List<Reference> references;

    private BuiltPage(
            ContentFile source,
            Document document,
            Optional<String> contentFile,
            LinkResolver links) {
        this.source = source;
        this.document = document;
        this.contentFile = contentFile;
        this.elements = PageElements.of(document);
        this.resolver = address -> links.resolve(source.path(), elements.base(), address);
        this.onThisPage = address -> links.resolve(source.path(), Optional.empty(), address);
        this.references =
                Collections.unmodifiableList(elements.references(false, resolver, onThisPage));
    }

    /** Parses a page as browsers do (WHATWG HTML): as XML if its name says that it is XHTML. */
    static BuiltPage parse(ContentFile source, Optional<String> contentFile, LinkResolver links) {
        boolean isXml = source.path().toLowerCase(Locale.ROOT).endsWith(".xhtml");
        Parser parser = isXml ? Parser.xmlParser().tagSet(TagSet.Html()) : Parser.htmlParser();
        Document document = parser.setTrackPosition(true).parseInput(source.text(), "");
        return new BuiltPage(source, document, contentFile, links);
    }

    /** Path below the built site, with {@code /}. */
    public String path() {
        return source.path();
    }

    /** The page's text. */
    public ContentFile source() {
        return source;
    }

    /**
     * The parsed page, source positions on; what stands in {@code template} elements is left out,
     * because browsers neither show nor load it.
     */
    public Document document() {
        return document;
    }

    /** The content file it was baked from, if one is known. */
    public Optional<String> contentFile() {
        return contentFile;
    }

    /** The value of its {@code <base href>}, if it has one. */
    public Optional<String> base() {
        return elements.base();
    }

    /** What fragments can lead to: every id, and the names of anchors. */
    public Set<String> anchors() {
        return elements.anchors();
    }

    /** Its elements in order, without what stands in samples of markup. */
    public List<Element> elements() {
        return elements.elements();
    }

    /** The addresses on it in order, without those in samples of markup. */
    public List<Reference> references() {
        return references;
    }

    /** The addresses that a browser loads with it, wherever they stand. */
    public Stream<Reference> loaded() {
        return Stream.concat(
                        references.stream(),
                        elements.references(true, resolver, onThisPage).stream())
                .filter(Reference::isLoaded);
    }

    /** The {@code meta} elements that send the reader on to another page. */
    public List<Element> refreshes() {
        return elements.refreshes();
    }

    /**
     * True for a page that only leads on to another ({@code meta http-equiv="refresh"}), such as an
     * old address: readers never see it.
     */
    public boolean isRedirect() {
        return refreshes().stream().anyMatch(this::leadsOn);
    }

    private boolean leadsOn(Element refresh) {
        // A browser that runs scripts stays.
        if (refresh.closest("noscript") != null) {
            return false;
        }
        Optional<RedirectAddress> redirect = RedirectAddress.of(refresh.attr("content"));
        // A page that loads itself again every minute is alive.
        return redirect.isEmpty()
                || redirect.get().seconds() == 0
                || redirect.get()
                        .address()
                        .map(this::resolve)
                        .filter(to -> !isSelf(to))
                        .isPresent();
    }

    /** What an address on this page leads to. */
    public LinkTarget resolve(String address) {
        return resolver.apply(address);
    }

    /** What is kept of it. */
    PageOutline outline() {
        Optional<LinkTarget> redirect =
                refreshes().stream()
                        .filter(this::leadsOn)
                        .flatMap(meta -> RedirectAddress.of(meta.attr("content")).stream())
                        .flatMap(to -> to.address().stream())
                        .map(this::resolve)
                        .findFirst();
        return new PageOutline(
                path(),
                anchors(),
                references.stream()
                        .filter(each -> each.target() instanceof LinkTarget.Found)
                        .map(this::link)
                        .toList(),
                isRedirect(),
                redirect);
    }

    private boolean isSelf(LinkTarget target) {
        return target instanceof LinkTarget.Found found && found.path().equals(path());
    }

    private PageOutline.Link link(Reference reference) {
        return new PageOutline.Link(
                reference.address(),
                (LinkTarget.Found) reference.target(),
                reference.kind(),
                offset(reference.element(), reference.attribute()));
    }

    /** A finding about the page as a whole. */
    public Finding finding(RuleInfo rule, String message, String hint) {
        return withOrigin(Finding.inFile(rule, path(), message, hint));
    }

    /** A finding about an element, placed where its tag begins. */
    public Finding finding(RuleInfo rule, Element element, String message, String hint) {
        return finding(rule, offset(element.sourceRange()), message, hint);
    }

    /** A finding about an attribute, placed where its value begins, or its name if it has none. */
    public Finding finding(
            RuleInfo rule, Element element, String attribute, String message, String hint) {
        return finding(rule, offset(element, attribute), message, hint);
    }

    /** A finding about an address, placed where it stands. */
    public Finding finding(RuleInfo rule, Reference reference, String message, String hint) {
        return finding(rule, reference.element(), reference.attribute(), message, hint);
    }

    /**
     * A finding about a place in the page's text.
     *
     * @param offset where; -1 for the page as a whole
     */
    Finding finding(RuleInfo rule, int offset, String message, String hint) {
        return withOrigin(Finding.at(rule, source, place(offset), message, hint));
    }

    /** The place of an element's tag; the whole page for an element that the parser supplied. */
    public Location place(Element element) {
        return place(offset(element.sourceRange()));
    }

    /** The place of an address. */
    public Location place(Reference reference) {
        return place(offset(reference.element(), reference.attribute()));
    }

    private Location place(int offset) {
        return offset < 0 ? Location.wholeFile(path()) : source.at(offset);
    }

    private static int offset(Element element, String attribute) {
        if (attribute.isEmpty() || !element.hasAttr(attribute)) {
            return offset(element.sourceRange());
        }
        Range.AttributeRange range = element.attributes().sourceRange(attribute);
        if (!range.isTracked()) {
            return offset(element.sourceRange());
        }
        boolean hasValue = range.valueRange().isTracked() && !range.valueRange().isImplicit();
        return offset(hasValue ? range.valueRange() : range.nameRange());
    }

    private static int offset(Range range) {
        return range.isTracked() && !range.isImplicit() ? range.startPos() : -1;
    }

    private Finding withOrigin(Finding finding) {
        return contentFile.map(finding::madeFrom).orElse(finding);
    }
}
