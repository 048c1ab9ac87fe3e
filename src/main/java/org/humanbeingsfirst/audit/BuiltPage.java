package org.humanbeingsfirst.audit;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * One page of a built site.
 *
 * @param path path below the built site, with {@code /}
 * @param source the page's text
 * @param document the parsed page, source positions on; what stands in {@code template} elements is
 *     left out, because browsers neither show nor load it
 * @param contentFile the content file it was baked from, if one is known
 * @param base the value of its {@code <base href>}, if it has one
 * @param anchors what fragments can lead to: every id, and the names of {@code a} elements
 */
public record BuiltPage(
        String path,
        ContentFile source,
        Document document,
        Optional<String> contentFile,
        Optional<String> base,
        Set<String> anchors) {

    /** Parses a page as browsers do (WHATWG HTML). */
    static BuiltPage parse(ContentFile source, Optional<String> contentFile) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(source.text(), "");
        document.getElementsByTag("template").forEach(Element::empty);
        Optional<String> base =
                Optional.ofNullable(document.selectFirst("base[href]")).map(b -> b.attr("href"));
        return new BuiltPage(
                source.path(), source, document, contentFile, base, anchorsOf(document));
    }

    private static Set<String> anchorsOf(Document document) {
        Set<String> anchors = new HashSet<>();
        for (Element element : document.getAllElements()) {
            if (element.hasAttr("id")) {
                anchors.add(element.id());
            }
            if (element.normalName().equals("a") && element.hasAttr("name")) {
                anchors.add(element.attr("name"));
            }
        }
        return Collections.unmodifiableSet(anchors);
    }

    /**
     * True for a page that only leads on to another ({@code meta http-equiv="refresh"}), such as an
     * old address: readers never see it.
     */
    public boolean isRedirect() {
        return document.selectFirst("meta[http-equiv=refresh i]") != null;
    }

    /** A finding about the page as a whole. */
    public Finding finding(RuleInfo rule, String message, String hint) {
        return withOrigin(Finding.inFile(rule, path, message, hint));
    }

    /** A finding about an element, placed where its tag begins. */
    public Finding finding(RuleInfo rule, Element element, String message, String hint) {
        return withOrigin(Finding.at(rule, source, place(element), message, hint));
    }

    /** A finding about an attribute, placed where its value begins, or its name if it has none. */
    public Finding finding(
            RuleInfo rule, Element element, String attribute, String message, String hint) {
        Location place = place(element, attribute);
        return withOrigin(Finding.at(rule, source, place, message, hint));
    }

    /** Where an attribute's value begins, or its name if it has none, or the element's tag. */
    public Location place(Element element, String attribute) {
        Range.AttributeRange range = element.attributes().sourceRange(attribute);
        if (!range.isTracked()) {
            return place(element);
        }
        boolean hasValue = range.valueRange().isTracked() && !range.valueRange().isImplicit();
        return place(hasValue ? range.valueRange() : range.nameRange());
    }

    /** The place of an element's tag; the whole page for an element that the parser supplied. */
    public Location place(Element element) {
        return place(element.sourceRange());
    }

    private Location place(Range range) {
        return range.isTracked() && !range.isImplicit()
                ? source.at(range.startPos())
                : Location.wholeFile(path);
    }

    private Finding withOrigin(Finding finding) {
        return contentFile
                .map(file -> finding.withDetails(List.of("from: " + file)))
                .orElse(finding);
    }
}
