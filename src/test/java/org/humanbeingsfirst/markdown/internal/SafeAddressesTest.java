package org.humanbeingsfirst.markdown.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/a:b", "#a:b", "?a:b", "a/b:c", "//example.org", "Https://a", "tel:1"})
    void addressIsSafe(String address) {
        assertTrue(SafeAddresses.isSafe(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:a",
                " javascript:a",
                "java\nscript:a",
                "\u0001java\tscript :a",
                "a:b",
                ":",
                "data:a",
                "blob:https://a",
                "view-source:https://a",
                "ﬁle:a"
            })
    void addressIsNotSafe(String address) {
        assertFalse(SafeAddresses.isSafe(address));
    }
}
