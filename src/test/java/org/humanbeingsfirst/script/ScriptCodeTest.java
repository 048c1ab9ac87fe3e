package org.humanbeingsfirst.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "a // b             | a",
                "a /* b */ c        | a c",
                "a = 'b // c' + d   | a = + d",
                "a = \"b\\\"c\" + d | a = + d",
                "a = /b'[/]/g.x     | a = g.x",
                "a / b / c          | a / b / c",
                "f(a) / b / c       | f(a) / b / c",
                "return /b/.test(c) | return .test(c)",
                "`a ${b} c` + d     | b + d",
                "`${`${a}`}` + b    | a + b",
                "`${{a: {}}}` + b   | {a: {}} + b",
                "a['b'].c           | a. b .c",
                "a['b-' + c]        | a[ + c]",
                "'unclosed          | $$",
                "`unclosed ${a      | a",
                "/* unclosed        | $$",
                "a = '\\            | a =",
            })
    void codeIsKept(String script, String code) {
        assertEquals(code, ScriptCode.of(script).strip().replaceAll(" +", " "));
    }

    @Test
    void offsetsStay() {
        String script = "/* one\ntwo */ a['b'] = `c${d}\n`;";
        String code = ScriptCode.of(script);
        assertEquals(script.length(), code.length());
        assertEquals(script.indexOf('d'), code.indexOf('d'));
    }

    @Test
    void lineOfFiveMillionCharactersIsReadInLinearTime() {
        String script = "a/b;`${c}`;[\"d\"];//\n".repeat(250_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ScriptCode.of(script));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "a = 'b  // c' + d // e             | a = 'b  // c' + d",
                "a /* b */ c                        | a c",
                "a/* b */c                          | a c",
                "return /* b~ */ c                  | return~c",
                "~  a~~~    b  =  c~                | a~b = c",
                "a = `b  /* c */~  d  ${e  /* f */}  g`  + h | a = `b  /* c */~  d  ${e }  g` + h",
                "a = /b  [/*]  c/g  + d             | a = /b  [/*]  c/g + d",
                "a['b  c']  + d                     | a['b  c'] + d",
                "a['b']  + d // e                   | a['b'] + d",
                "/*! licence  of  it */  a          | /*! licence  of  it */ a",
                "//! licence~a                      | //! licence~a",
                "a // b~// c~  d                    | a~d",
                "i++~// b~j                         | i++~j",
            })
    void compactScriptSaysTheSame(String script, String compact) {
        String text = script.replace('~', '\n');
        assertEquals(compact.replace('~', '\n'), ScriptCode.compact(text));
        assertEquals(compact.replace('~', '\n'), ScriptCode.compact(ScriptCode.compact(text)));
    }
}
