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

    @Test
    void anEscapedLetterStaysWholeHoweverNarrowTheLine() {
        assertEquals(
                "https://example.org/caf<wbr>%C3%A9<wbr>s", in("https://example.org/caf%C3%A9s"));
        assertEquals(
                "https://example.org/<wbr>%E0%B8%A2<wbr>%E0%B8%AD<wbr>/a",
                in("https://example.org/%E0%B8%A2%E0%B8%AD/a"));
        assertEquals(
                "https://example.org/a<wbr>%20<wbr>%f0%9f%98%80",
                in("https://example.org/a%20%f0%9f%98%80"));
        assertEquals("https://example.org/a<wbr>%C3", in("https://example.org/a%C3"));
    }

    /** Browsers go on after hyphens and question marks anyway. */
    @Test
    void nothingIsAddedBeforeALetterThatAHyphenPrecedes() {
        assertEquals(
                "https://example.org/a-%C3%A9<wbr>?%C3%A9",
                in("https://example.org/a-%C3%A9?%C3%A9"));
    }

    /** What is no escape, or only half of one, is a sign like others. */
    @Test
    void aPercentSignAtTheEndIsNoReasonToFail() {
        assertEquals("https://example.org/100<wbr>%", in("https://example.org/100%"));
    }

    private static String in(String address) {
        return String.join("<wbr>", AddressBreaks.pieces(address));
    }
}
