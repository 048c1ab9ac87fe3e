package org.humanbeingsfirst.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSecurityPolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default-src 'none'                     | default-src 'none'; script-src x",
                "default-src 'self'; img-src data:      | default-src 'self'; img-src data:;"
                        + " script-src 'self' x",
                "script-src 'none'                      | script-src x",
                "Script-Src  'sha256-abc' ;             | script-src 'sha256-abc' x",
                "script-src 'self'; script-src 'none'   | script-src 'self' x",
                "img-src 'self'                         | img-src 'self'",
                "upgrade-insecure-requests; script-src a| upgrade-insecure-requests; script-src a"
                        + " x",
                "''                                     | ''",
            })
    void sourceIsAllowedBesideWhatWasAllowedBefore(String before, String after) {
        ContentSecurityPolicy policy = ContentSecurityPolicy.parse(before);
        assertEquals(after, policy.allowing("script-src", "x").toString());
    }
}
