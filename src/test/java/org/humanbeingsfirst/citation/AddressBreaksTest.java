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

    private static String in(String address) {
        return AddressBreaks.in(address);
    }
}
