package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Verdict;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our real content: one test for each citation and one for each quotation. */
@ExtendWith(RealSite.Extension.class)
class ContentTest {

    private static final Set<Verdict> PUBLISHABLE =
            EnumSet.of(Verdict.EXACT, Verdict.TYPOGRAPHIC, Verdict.SECOND_HAND);

    @TestFactory
    Stream<DynamicContainer> everyCitationHasAnItem(RealSite site) {
        SiteContent content = site.content().content();
        return content.documents().stream()
                .filter(document -> !document.body().citations().isEmpty())
                .map(
                        document ->
                                dynamicContainer(
                                        document.file().path(), citations(document, content)));
    }

    private static Stream<DynamicTest> citations(ContentDocument document, SiteContent content) {
        return document.body().citations().stream()
                .flatMap(citation -> items(document, citation, content));
    }

    private static Stream<DynamicTest> items(
            ContentDocument document, Citation citation, SiteContent content) {
        return citation.items().stream()
                .map(
                        item -> {
                            Location place = document.file().at(item.span());
                            return dynamicTest(
                                    "line " + place.line() + ": @" + item.id(),
                                    RealSite.uri(place),
                                    () -> assertCited(item, content, place));
                        });
    }

    private static void assertCited(CitationItem item, SiteContent content, Location place) {
        assertTrue(
                content.bibliography().find(item.id()).isPresent(),
                () -> place + ": sources/library.json has no item " + item.id());
        assertTrue(
                item.id().equals("freedomstory-2019-part-1")
                        || !content.passages().of(item.id()).isEmpty(),
                () -> place + ": nothing read in " + item.id() + " is recorded");
    }

    @TestFactory
    Stream<DynamicContainer> everyQuotationAgreesWithItsSource(RealSite site) {
        SiteContent content = site.content().content();
        return content.documents().stream()
                .filter(document -> !document.body().quotations().isEmpty())
                .map(
                        document ->
                                dynamicContainer(
                                        document.file().path(), quotations(document, content)));
    }

    private static Stream<DynamicTest> quotations(ContentDocument document, SiteContent content) {
        return document.body().quotations().stream()
                .map(
                        checked -> {
                            Location place = document.file().at(checked.quotation().span());
                            String words = checked.quotation().text();
                            return dynamicTest(
                                    "line " + place.line() + ": " + beginning(words),
                                    RealSite.uri(place),
                                    () -> assertSourced(checked, content, place));
                        });
    }

    private static void assertSourced(
            CheckedQuotation checked, SiteContent content, Location place) {
        assertTrue(
                checked.quotation().attribution().isPresent(),
                () -> place + ": quotation without source");
        String id = checked.quotation().attribution().get().source().id();
        assertTrue(
                content.bibliography().find(id).isPresent(),
                () -> place + ": quotation from an unknown item " + id);
        assertTrue(
                PUBLISHABLE.contains(checked.comparison().verdict()),
                () ->
                        place
                                + ": "
                                + checked.comparison().verdict()
                                + " "
                                + checked.comparison().diff());
    }

    private static String beginning(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }

    @Test
    void everythingCouldBeRead(RealSite site) {
        assertEquals(List.of(), site.content().unreadable());
    }

    @Test
    void thePagesCiteAtLeastSixtyItems(RealSite site) {
        Set<String> cited = new HashSet<>();
        for (ContentDocument document : site.content().content().publicDocuments()) {
            for (Citation citation : document.body().citations()) {
                citation.items().forEach(item -> cited.add(item.id()));
            }
        }
        assertTrue(cited.size() >= 60, () -> "only " + cited.size() + " items are cited");
    }

    @Test
    void bothPartsAreTwelveHundredToTwoThousandWordsLong(RealSite site) {
        List<ContentDocument> parts =
                site.content().content().publicDocuments().stream()
                        .filter(document -> document.type() == DocumentType.PART)
                        .toList();
        assertEquals(2, parts.size());
        for (ContentDocument part : parts) {
            int words = part.body().words();
            assertTrue(words >= 1200 && words <= 2000, () -> part.title() + ": " + words);
        }
    }

    @Test
    void theTwoQuotationsOfTheOriginalPostAreMarkedSecondHand(RealSite site) {
        List<String> secondHand =
                site.content().content().documents().stream()
                        .flatMap(document -> document.body().quotations().stream())
                        .filter(q -> q.comparison().verdict() == Verdict.SECOND_HAND)
                        .map(q -> q.quotation().attribution().orElseThrow().source().id())
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(List.of("gearon-2019", "guardian-2015-human-beings-last"), secondHand);
    }

    @Test
    void noItemOfTheLibraryIsLeftUncited(RealSite site) {
        SiteContent content = site.content().content();
        Set<String> cited = new HashSet<>();
        content.documents()
                .forEach(
                        document ->
                                document.body()
                                        .citations()
                                        .forEach(c -> c.items().forEach(i -> cited.add(i.id()))));
        content.registers()
                .values()
                .forEach(register -> register.citedSources().forEach(s -> cited.add(s.itemId())));
        Set<String> uncited = new HashSet<>(content.bibliography().ids());
        uncited.removeAll(cited);
        assertEquals(Set.of(), uncited);
    }
}
