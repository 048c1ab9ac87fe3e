package org.humanbeingsfirst.audit.rule;

import java.util.List;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.LinkTarget;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Judges the addresses in feeds and sitemaps, which other programs read out of the site's context.
 */
final class XmlAddresses {

    private XmlAddresses() {}

    /** An address in an XML file. */
    interface Addresses {

        /** Elements that hold an address, and the attribute; an empty attribute means the text. */
        List<Reference> in(Element root);
    }

    /**
     * Judges every XML file whose root element has one of some names.
     *
     * @param what the kind of file, for messages
     */
    static void check(
            RuleInfo rule,
            BuiltSite site,
            List<String> roots,
            String what,
            Addresses addresses,
            FindingSink findings) {
        for (String path : site.files()) {
            if (!path.endsWith(".xml") && !path.endsWith(".atom") && !path.endsWith(".rss")) {
                continue;
            }
            ContentFile file;
            try {
                file = site.file(path);
            } catch (UnreadableInputException e) {
                findings.add(Finding.of(e));
                continue;
            }
            Parser parser = Parser.xmlParser().setTrackPosition(true);
            Element root = parser.parseInput(file.text(), "").firstElementChild();
            if (root != null && roots.contains(root.normalName())) {
                addresses.in(root).stream()
                        .map(reference -> judge(rule, site, file, reference, what))
                        .forEach(found -> found.forEach(findings::add));
            }
        }
    }

    private static List<Finding> judge(
            RuleInfo rule, BuiltSite site, ContentFile file, Reference reference, String what) {
        String address = reference.address().strip();
        LinkTarget target = site.resolve(file.path(), address);
        if (!address.matches("(?is)[a-z][a-z0-9+.-]*:.+")) {
            String message = what + " has the address " + address + ", which is not absolute";
            String hint = "write it with scheme and host: readers of the file are elsewhere";
            return List.of(finding(rule, file, reference, message, hint));
        }
        if (target instanceof LinkTarget.Missing missing) {
            String message = what + " has the address " + address + ", which leads to nothing";
            return List.of(finding(rule, file, reference, message, site.hintForMissing(missing)));
        }
        return List.of();
    }

    private static Finding finding(
            RuleInfo rule, ContentFile file, Reference reference, String message, String hint) {
        Range range = reference.element().sourceRange();
        Location place =
                range.isTracked() ? file.at(range.startPos()) : Location.wholeFile(file.path());
        return Finding.at(rule, file, place, message, hint);
    }
}
