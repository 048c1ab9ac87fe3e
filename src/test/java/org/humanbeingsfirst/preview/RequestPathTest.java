package org.humanbeingsfirst.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @Test
    void rootIsAFolderWithoutSteps() {
        assertEquals(Optional.of(new RequestPath(List.of(), true)), RequestPath.decode("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b.html,      a|b.html, false",
        "/a/b/,          a|b,      true",
        "/caf%C3%A9/,    café,     true",
        "/a%20b+c,       a b+c,    false",
        "/%252e%252e/,   %2e%2e,   true",
        "/...,           ...,      false",
    })
    void stepsAreDecodedOnce(String raw, String steps, boolean isFolder) {
        RequestPath expected = new RequestPath(List.of(steps.split("\\|")), isFolder);
        assertEquals(Optional.of(expected), RequestPath.decode(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "*",
                "//",
                "//a",
                "/a//b",
                "/.",
                "/..",
                "/../x",
                "/a/../b",
                "/a/./b",
                "/%2e%2e/x",
                "/%2E./x",
                "/.%2e",
                "/a%2fb",
                "/a%2F..%2Fb",
                "/a\\b",
                "/a%5cb",
                "/a%00.html",
                "/a%0d%0ab",
                "/%7f",
                "/%",
                "/%4",
                "/%zz",
                "/%-1",
                "/%c0%ae",
                "/%ff",
                "/%ed%a0%80",
                "/caf\u00e9",
                "/a b\u0000"
            })
    void pathThatNoFileHasIsRefused(String raw) {
        assertEquals(Optional.empty(), RequestPath.decode(raw));
    }

    @Test
    void missingPathIsRefused() {
        assertEquals(Optional.empty(), RequestPath.decode(null));
    }
}
