package org.humanbeingsfirst.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;

/**
 * Writes findings as the XML of JUnit's Ant task, which build servers read as test results. Each
 * group of rules is a test suite. A rule that found nothing is a test that passed; each finding of
 * another is a test of its own, which failed if it is an error, and else was skipped: what is
 * doubtful is shown, and stops nothing.
 */
final class JUnitReporter implements Reporter {

    @Override
    public void write(Report report, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            newLine(xml, 0);
            List<Suite> suites = suites(report);
            xml.writeStartElement("testsuites");
            writeCounts(
                    xml, "press check", suites.stream().flatMap(s -> s.cases.stream()).toList());
            for (Suite suite : suites) {
                write(suite, report, xml);
            }
            newLine(xml, 0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write('\n');
    }

    private record Suite(RuleGroup group, List<Case> cases) {}

    /** A rule with one of its findings, or with none: null. */
    private record Case(RuleInfo rule, Finding finding) {

        boolean isFailure() {
            return finding != null && finding.rule().severity() == Severity.ERROR;
        }

        boolean isSkipped() {
            return finding != null && finding.rule().severity() != Severity.ERROR;
        }
    }

    private static List<Suite> suites(Report report) {
        Map<String, RuleInfo> rules = new TreeMap<>();
        report.rules().forEach(rule -> rules.put(rule.id(), rule));
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            rules.putIfAbsent(finding.rule().id(), finding.rule());
            findings.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
        }
        Map<RuleGroup, List<Case>> cases = new TreeMap<>(Comparator.naturalOrder());
        for (RuleInfo rule : rules.values()) {
            List<Case> inGroup = cases.computeIfAbsent(rule.group(), group -> new ArrayList<>());
            List<Finding> found = findings.getOrDefault(rule.id(), List.of());
            found.forEach(finding -> inGroup.add(new Case(rule, finding)));
            if (found.isEmpty()) {
                inGroup.add(new Case(rule, null));
            }
        }
        return cases.entrySet().stream()
                .map(group -> new Suite(group.getKey(), group.getValue()))
                .toList();
    }

    private static void write(Suite suite, Report report, XMLStreamWriter xml)
            throws XMLStreamException {
        newLine(xml, 1);
        xml.writeStartElement("testsuite");
        writeCounts(xml, suite.group().word(), suite.cases());
        for (Case test : suite.cases()) {
            write(test, report, xml);
        }
        newLine(xml, 1);
        xml.writeEndElement();
    }

    private static void writeCounts(XMLStreamWriter xml, String name, List<Case> cases)
            throws XMLStreamException {
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        xml.writeAttribute("failures", count(cases.stream().filter(Case::isFailure).count()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", count(cases.stream().filter(Case::isSkipped).count()));
    }

    private static String count(long number) {
        return Long.toString(number);
    }

    private static void write(Case test, Report report, XMLStreamWriter xml)
            throws XMLStreamException {
        newLine(xml, 2);
        if (test.finding() == null) {
            xml.writeEmptyElement("testcase");
            xml.writeAttribute("classname", test.rule().id());
            xml.writeAttribute("name", text(test.rule().summary()));
            return;
        }
        Finding finding = test.finding();
        Location place = finding.location();
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", test.rule().id());
        xml.writeAttribute("name", text(place + ": " + finding.message()));
        xml.writeAttribute("file", text(report.path(place.file())));
        if (place.line() > 0) {
            xml.writeAttribute("line", Integer.toString(place.line()));
        }
        newLine(xml, 3);
        if (test.isFailure()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", test.rule().id());
            xml.writeAttribute("message", text(finding.message()));
            xml.writeCharacters(lines(TextReporter.plain(finding)));
        } else {
            xml.writeStartElement("skipped");
            xml.writeAttribute(
                    "message", text(finding.rule().severity().word() + ": " + finding.message()));
            xml.writeEndElement();
            newLine(xml, 3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(TextReporter.plain(finding)));
        }
        xml.writeEndElement();
        newLine(xml, 2);
        xml.writeEndElement();
    }

    private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String lines(String report) {
        return String.join("\n", report.lines().map(JUnitReporter::text).toList());
    }

    /** One line, without what XML 1.0 (section 2.2) cannot hold. */
    private static String text(String text) {
        StringBuilder safe = new StringBuilder();
        PlainLine.of(text)
                .codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
