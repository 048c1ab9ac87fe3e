package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { background: url(x.png) }",
                "a { background: URL( 'x.png' ) }",
                "a { background: url(\"x.png\") no-repeat }",
                "@import \"x.png\";",
                "@IMPORT url(x.png) print;",
                "a { background: url(\\78.png) }",
                "a { background: url('\\000078 .p\\\nng') }",
                "a { background: url(x\\.png) }",
                "/* url(y.png) */ a { src: url(x.png)"
            })
    void addressIsFound(String css) {
        assertEquals(List.of("x.png"), addresses(css));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* url(x.png) */",
                "/* never closed url(x.png)",
                "a::before { content: 'url(x.png)' }",
                "a::before { content: \"\\\" url(x.png)\" }",
                "a { background: curl(x.png) }",
                "@namespace url(x.png);",
                "@namespace svg 'x.png';"
            })
    void commentsAndStringsHoldNoAddress(String css) {
        assertEquals(List.of(), addresses(css));
    }

    @Test
    void placeIsThatOfTheAddress() {
        assertEquals(List.of(new StyleAddress("x", 5)), StyleAddress.in("url('x')"));
    }

    @Test
    void longStyleSheetTakesLinearTime() {
        String css = "a { b: url(x) }\n".repeat(100_000) + "\"" + "url(".repeat(100_000);
        assertEquals(100_000, addresses(css).size());
    }

    private static List<String> addresses(String css) {
        return StyleAddress.in(css).stream().map(StyleAddress::address).toList();
    }
}
