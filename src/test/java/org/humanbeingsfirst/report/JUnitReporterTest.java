package org.humanbeingsfirst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitReporterTest {

    private static String report(Report report) {
        return Reports.written(new JUnitReporter(), report);
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void groupsAreSuitesAndFindingsAreTests() {
        RuleInfo clean =
                new RuleInfo(
                        "made-up-clean", RuleGroup.LINKS, Severity.ERROR, "links are < made up");
        Report report =
                new Report(
                        "1.2.3",
                        "target/site",
                        false,
                        List.of(clean, Reports.ERROR, Reports.WARNING),
                        List.of(Reports.LINK, Reports.PAGE));
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="press check" tests="3" failures="1" errors="0" skipped="1">
                  <testsuite name="links" tests="2" failures="1" errors="0" skipped="0">
                    <testcase classname="made-up-clean" name="links are &lt; made up"/>
                    <testcase classname="made-up-error" \
                name="a page/ü.html:12:9: link &quot;x&quot; leads to nothing" \
                file="target/site/a page/ü.html" line="12">
                      <failure type="made-up-error" message="link &quot;x&quot; leads to nothing">\
                a page/ü.html:12:9: error: link "x" leads to nothing [made-up-error]
                  | &lt;a href="x"&gt;100% &amp; more&lt;/a&gt;
                  |         ^
                  words: made up
                  hint: correct it
                  see:  docs/rules/made-up-error.md</failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="pages" tests="1" failures="0" errors="0" skipped="1">
                    <testcase classname="made-up-warning" name="page.html: page is heavy" \
                file="target/site/page.html">
                      <skipped message="warning: page is heavy"/>
                      <system-out>page.html: warning: page is heavy [made-up-warning]
                  from: content/page.md
                  hint: make it lighter
                  see:  docs/rules/made-up-warning.md</system-out>
                    </testcase>
                  </testsuite>
                </testsuites>
                """,
                report(report).replace("></skipped>", "/>"));
    }

    @Test
    void countsAreThoseOfTheTests() throws Exception {
        String xml = report(Reports.of(Reports.LINK, Reports.LINK, Reports.PAGE, Reports.WORDS));
        Element root = parse(xml).getDocumentElement();
        for (String kind : List.of("failures:failure", "skipped:skipped", "tests:testcase")) {
            String[] names = kind.split(":");
            assertEquals(
                    root.getAttribute(names[0]),
                    Integer.toString(root.getElementsByTagName(names[1]).getLength()),
                    xml);
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws Exception {
        Finding finding =
                Finding.at(
                        Reports.ERROR,
                        new Location("a\u0001\uFFFE.html", 1, 1),
                        "half \uD83D of \uDE00 a ]]> \uD83D\uDE00 \u0000",
                        "");
        Element test =
                (Element)
                        parse(report(Reports.of(finding))).getElementsByTagName("testcase").item(0);
        assertEquals(
                "a·\uFFFD.html:1:1: half \uFFFD of \uFFFD a ]]> \uD83D\uDE00 ·",
                test.getAttribute("name"));
    }

    @Test
    void nothingLookedForIsNoSuite() throws Exception {
        assertEquals("0", parse(report(Reports.of())).getDocumentElement().getAttribute("tests"));
    }
}
