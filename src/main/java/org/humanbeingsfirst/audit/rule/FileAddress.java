package org.humanbeingsfirst.audit.rule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An address in a file that is no page: a feed, a sitemap, a web manifest, {@code robots.txt}.
 *
 * @param address as written
 * @param base what it is relative to, by {@code xml:base}; an empty string if that is not said
 * @param offset where it, or the element that holds it, begins in the file's text; -1 if that is not
 *     known
 */
record FileAddress(String address, String base, int offset) {

    private static final Pattern ABSOLUTE = Pattern.compile("(?is)[a-z][a-z0-9+.-]*:.+");

    private static final JsonFactory JSON = new JsonFactory();

    /** An address that an XML element holds. */
    static FileAddress of(Element element, String address) {
        boolean isTracked = element.sourceRange().isTracked();
        return new FileAddress(
                address, base(element), isTracked ? element.sourceRange().startPos() : -1);
    }

    /** The nearest base that is absolute (XML Base; RFC 4287, section 2). */
    private static String base(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (ABSOLUTE.matcher(each.attr("xml:base").strip()).matches()) {
                return each.attr("xml:base").strip();
            }
        }
        return "";
    }

    /** The root of an XML file, with positions; empty if it has none. */
    static Optional<Element> root(ContentFile file) {
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        return Optional.ofNullable(parser.parseInput(file.text(), "").firstElementChild());
    }

    /**
     * The addresses under some keys of a JSON file, at any depth.
     *
     * @param keys names of members whose values, or the strings of whose lists, are addresses
     */
    static List<FileAddress> inJson(ContentFile file, Set<String> keys) {
        List<FileAddress> found = new ArrayList<>();
        try (JsonParser json = JSON.createParser(file.text())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                // A string outside every object has no name.
                String name = json.currentName();
                if (token == JsonToken.VALUE_STRING && name != null && keys.contains(name)) {
                    int offset = (int) json.currentTokenLocation().getCharOffset();
                    found.add(new FileAddress(json.getText(), "", offset));
                }
            }
        } catch (IOException notJson) {
            // What could be read up to there is judged.
        }
        return found;
    }

    /**
     * Judges the addresses of every file for which there are any.
     *
     * @param what the kind of file, for messages
     * @param mustBeAbsolute true if the file is read where nobody knows the site's own address
     * @param isMeant true for the paths of files that may be of this kind
     * @param addresses the addresses of a file; none for a file of another kind
     */
    static void judge(
            RuleInfo rule,
            BuiltSite site,
            String what,
            boolean mustBeAbsolute,
            Function<String, Boolean> isMeant,
            Function<ContentFile, List<FileAddress>> addresses,
            FindingSink findings) {
        for (String path : site.judgedFiles()) {
            if (isMeant.apply(path)) {
                try {
                    ContentFile file = site.file(path);
                    for (FileAddress each : addresses.apply(file)) {
                        each.judge(rule, site, file, what, mustBeAbsolute).ifPresent(findings::add);
                    }
                } catch (UnreadableInputException e) {
                    findings.add(Finding.of(e));
                }
            }
        }
    }

    private Optional<Finding> judge(
            RuleInfo rule, BuiltSite site, ContentFile file, String what, boolean mustBeAbsolute) {
        String shown = address.strip();
        LinkTarget target =
                site.resolve(file.path(), Optional.of(base).filter(it -> !it.isEmpty()), shown);
        String subject = what + " has the address " + shown;
        if (shown.isEmpty()) {
            return finding(rule, file, what + " has an empty address", "give it an address");
        }
        if (mustBeAbsolute && base.isEmpty() && !ABSOLUTE.matcher(shown).matches()) {
            String hint = "write it with scheme and host: readers of the file are elsewhere";
            return finding(rule, file, subject + ", which is not absolute", hint);
        }
        if (target instanceof LinkTarget.Missing missing) {
            String message = subject + ", which " + site.hints().why(missing);
            return finding(rule, file, message, site.hints().forTarget(missing));
        }
        if (target instanceof LinkTarget.Found found && !Fragments.isThere(site, found)) {
            String message =
                    subject + ": there is no place #" + found.fragment() + " in " + found.path();
            return finding(rule, file, message, site.hints().forFragment(found));
        }
        return target instanceof LinkTarget.Malformed malformed
                ? finding(rule, file, subject + ", which " + malformed.reason(), "correct it")
                : Optional.empty();
    }

    private Optional<Finding> finding(
            RuleInfo rule, ContentFile file, String message, String hint) {
        Location place = offset < 0 ? Location.wholeFile(file.path()) : file.at(offset);
        return Optional.of(Finding.at(rule, file, place, message, hint));
    }
}
