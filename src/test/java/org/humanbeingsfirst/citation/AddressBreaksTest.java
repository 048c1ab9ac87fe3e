package org.humanbeingsfirst.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressBreaksTest {

    @Test
    void shortAddressStaysWhole() {
        assertEquals("https://example.org/a/b/c.html", in("https://example.org/a/b/c.html"));
    }

    @Test
    void longAddressGoesOnAfterASlash() {
        assertEquals(
                "https://www.example.org/office/<wbr>archive/index.html",
                in("https://www.example.org/office/archive/index.html"));
    }

    @Test
    void nothingIsAddedWhereBrowsersBreakThemselves() {
        String address = "https://example.org/a-page-of-many-words-in-a-row-that-goes-on-and-on/";
        assertEquals(address, in(address));
    }

    /** A browser keeps a hyphen with the number behind it. */
    @Test
    void hyphensBeforeNumbersAreNoBreaks() {
        assertEquals(
                "https://example.org/content/<wbr>2030-01-31/message.html",
                in("https://example.org/content/2030-01-31/message.html"));
    }

    @Test
    void theSchemeIsNoPlaceToBreak() {
        String address = "https://a-very-long-name".replace("-", "") + ".of-no.example.org/";
        assertEquals(address, in(address));
        assertEquals("https://" + "a".repeat(60), in("https://" + "a".repeat(60)));
    }

    /** However narrow the line: it holds what lies between two of the breaks. */
    @Test
    void anEscapedLetterStaysWhole() {
        assertEquals(
                "https://example.org/<wbr>%E0%B8%A2%E0%B8%AD<wbr>%E0%B8%94%E0%B8%9C/a",
                in("https://example.org/%E0%B8%A2%E0%B8%AD%E0%B8%94%E0%B8%9C/a"));
        assertEquals(
                "https://example.org/<wbr>a_word_and_%C3%A9_then_many_others_of_<wbr>%f0%9f%98%80",
                in("https://example.org/a_word_and_%C3%A9_then_many_others_of_%f0%9f%98%80"));
    }

    @Test
    void anEscapedLetterNearABreakNeedsNoneOfItsOwn() {
        assertEquals("https://a.example/%C3%A9", in("https://a.example/%C3%A9"));
        assertEquals(
                "https://example.org/a-page-of-many-words-%C3%A9?a%20b",
                in("https://example.org/a-page-of-many-words-%C3%A9?a%20b"));
        assertEquals(
                "https://example.org/office/<wbr>caf%C3%A9",
                in("https://example.org/office/caf%C3%A9"));
    }

    /** What is no escape, or only half of one, is a sign like others. */
    @Test
    void aPercentSignAloneIsNoReasonToFail() {
        String address = "https://example.org/100%";
        assertEquals(address, in(address));
        assertEquals(address + "%2", in(address + "%2"));
    }

    private static String in(String address) {
        return String.join("<wbr>", AddressBreaks.pieces(address));
    }
}
