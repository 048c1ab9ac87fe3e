package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.audit.BuiltPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What links are called, for readers who hear them in a list, without what stands around them. */
@ExtendWith(RealSite.Extension.class)
class LinkNamesTest {

    /** WCAG 2.2, 2.4.9. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".c-permalink",
                ".c-return-links a",
                ".c-content-note a",
                ".c-topic-list a, .c-topic-index a, h1 a, nav ol a"
            })
    void thoseOfOneNameOnAPageLeadToOnePlace(String links, RealSite site) {
        List<String> alike = new ArrayList<>();
        int seen = 0;
        for (BuiltPage page : site.built().pages().toList()) {
            Map<String, String> places = new HashMap<>();
            for (Element link : page.document().select(links)) {
                String name = link.hasAttr("aria-label") ? link.attr("aria-label") : link.text();
                String place = places.putIfAbsent(name, link.attr("href"));
                if (place != null && !place.equals(link.attr("href"))) {
                    alike.add(page.path() + ": " + name);
                }
                seen++;
            }
        }
        assertEquals(List.of(), alike);
        assertTrue(seen > 10, "seen " + seen);
    }

    @Test
    void aServiceIsNamedWithItsCountry(RealSite site) {
        Element help =
                site.built()
                        .pages()
                        .filter(page -> page.path().equals("help/index.html"))
                        .findFirst()
                        .orElseThrow()
                        .document();
        assertEquals(
                "Link to this service: Emergency services, Ireland",
                help.expectFirst("#ie-emergency-services .c-permalink").attr("aria-label"));
    }
}
