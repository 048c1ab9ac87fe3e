package org.humanbeingsfirst.external;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAddressTest {

    private static String of(String written) {
        return HttpAddress.of(written).map(HttpAddress::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTPS://Work.Example|https://work.example/",
                "http://work.example:80/a#b|http://work.example/a",
                "https://work.example:443?q#b|https://work.example/?q",
                "http://work.example:8080|http://work.example:8080/",
                "http://user:secret@work.example/|http://work.example/",
                "http:///work.example/a|http://work.example/a",
                "http:\\\\work.example\\a\\b|http://work.example/a/b",
                "http://work.example/a b/ü?q=ü"
                        + " é|http://work.example/a%20b/%C3%BC?q=%C3%BC%20%C3%A9",
                "http://work.example/100%/%zz/%C3|http://work.example/100%25/%25zz/%C3",
                "http://work.example/a/../b/./c|http://work.example/b/c",
                "http://work.example/../../a|http://work.example/a",
                "http://work.example/a/..|http://work.example/",
                "http://work.example/web/1/http://a.example//b|http://work.example/web/1/http://a.example//b",
                "http://wörk.example/|http://xn--wrk-sna.example/",
                "' http://work.exa\tmple/ '|http://work.example/",
                "http://[2001:DB8::1]/|http://[2001:db8::1]/",
                "http://192.0.2.1/|http://192.0.2.1/",
                "http://work.example/[a]|http://work.example/%5Ba%5D"
            })
    void addressesHaveOneSpelling(String written, String expected) {
        assertEquals(expected, of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a",
                "//work.example/",
                "mailto:a@work.example",
                "ftp://work.example/",
                "http:",
                "http://",
                "http://a_b.example/",
                "http://work.example:99999/",
                "http://work.example:port/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://0x7f.0.0.1/",
                "http://300.1.1.1/",
                "http://wo rk.example/"
            })
    void whatNoServerCanBeAskedForIsNone(String written) {
        assertEquals("none", of(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/b|https://work.example/b",
                "b?q|https://work.example/d/b?q",
                "?q|https://work.example/d/a?q",
                "../b|https://work.example/b",
                "//other.example/b|https://other.example/b",
                "http://other.example/b|http://other.example/b",
                "#b|https://work.example/d/a?x",
                "''|https://work.example/d/a?x",
                "javascript:alert(1)|none"
            })
    void referencesAreResolved(String reference, String expected) {
        HttpAddress from = HttpAddress.of("https://work.example/d/a?x").orElseThrow();
        Optional<HttpAddress> to = from.resolve(reference);
        assertEquals(expected, to.map(HttpAddress::toString).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://work.example, true",
        "http://work.example/en/, true",
        "http://work.example/pt-br, true",
        "http://work.example/index.php, true",
        "http://work.example/en/index.html, true",
        "http://work.example/home/, true",
        "http://work.example/?p=1, false",
        "http://work.example/a/, false",
        "http://work.example/about, false"
    })
    void homePagesAreKnown(String address, boolean isHome) {
        assertEquals(isHome, HttpAddress.of(address).orElseThrow().isHome());
    }

    @ParameterizedTest
    @CsvSource({
        "www.work.example, work.example, true",
        "a.work.example, b.work.example, true",
        "work.example, other.example, false",
        "work.org.uk, other.org.uk, false",
        "www.work.org.uk, work.org.uk, true",
        "192.0.2.1, 192.0.2.2, false"
    })
    void sitesAreToldApart(String one, String other, boolean isSame) {
        HttpAddress first = HttpAddress.of("http://" + one).orElseThrow();
        HttpAddress second = HttpAddress.of("http://" + other).orElseThrow();
        assertEquals(isSame, first.isOfSameSite(second));
    }
}
