package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "a.png = a.png",
                "a.png 1x, b.png 2x = a.png|b.png",
                "a.png, b.png = a.png|b.png",
                "a.png 100w,b.png 200w = a.png|b.png",
                "a,b.png 1x = a,b.png",
                "data:image/gif;base64,AAAA 1x, b.png 2x = data:image/gif;base64,AAAA|b.png",
                "a.png (1x, 2x), b.png = a.png|b.png",
                " , a.png , = a.png"
            })
    void candidatesAreReadAsBrowsersDo(String value, String addresses) {
        assertEquals(List.of(addresses.split("\\|")), SourceSet.addresses(value));
    }
}
