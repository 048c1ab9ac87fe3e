package org.humanbeingsfirst.minify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinifiedCssTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¤',
            value = {
                // What may go.
                "a { color : red ; top: 0 ; }          § a{color:red;top:0}",
                "a , b > c { color: red }              § a,b>c{color:red}",
                "a { color: red /* why */ ; }          § a{color:red}",
                "/* why */ a { color: red }            § a{color:red}",
                "a { /* why */ color: red }            § a{color:red}",
                "a { color: red !important }           § a{color:red!important}",
                "@layer a, b ; @layer b { a { b: c } } § @layer a,b;@layer b{a{b:c}}",
                "@media ( min-width : 40rem ) and (width > 1px) { a { b: c } }"
                        + " § @media (min-width :40rem) and (width > 1px){a{b:c}}",
                // What looks as if it might.
                "a :hover { b: c }                     § a :hover{b:c}",
                "a { & :hover { b: c } }               § a{& :hover{b:c}}",
                "a { b :hover { c: d } e: f }          § a{b :hover{c:d}e:f}",
                "a { > b { c: d } + e { f: g } }       § a{>b{c:d}+ e{f:g}}",
                "a * b { c: d }                        § a * b{c:d}",
                "a .b#c [d] { e: f }                   § a .b#c [d]{e:f}",
                "a:not( .b , .c ) d { e: f }           § a:not(.b,.c) d{e:f}",
                "li:nth-child( 2n + 1 of .a > b ) { c: d } § li:nth-child(2n + 1 of .a > b){c:d}",
                "a { b: calc( 1px + ( 2px - 3px ) * -1 ) } § a{b:calc(1px + (2px - 3px) * -1)}",
                "a { margin: -1px - 2px; font: 1em / 2 b } § a{margin:-1px - 2px;font:1em / 2 b}",
                "a { b: light-dark( #fff , #000 ) }    § a{b:light-dark(#fff,#000)}",
                "@supports selector( a :has(> b) ) { c { d: e } }"
                        + " § @supports selector(a :has(> b)){c{d:e}}",
                "a { position-area: block-end ; top: anchor( --x bottom , 1px ) }"
                        + " § a{position-area:block-end;top:anchor(--x bottom,1px)}",
                "@position-try --t { inset: auto }     § @position-try --t{inset:auto}",
                "@container x ( width > 1px ) { a { b: c } } § @container x (width > 1px){a{b:c}}",
                "@media print{@page :first { margin: 0 }} § @media print{@page :first{margin:0}}",
                // What is nobody's business.
                "a { b: \"x  ;  } /* y */ \\\"  z\" }  § a{b:\"x  ;  } /* y */ \\\"  z\"}",
                "a { b: 'x  {  y' ; c: d }             § a{b:'x  {  y';c:d}",
                "a { b: url( x;y{z}/*.png ) ; c: d }   § a{b:url( x;y{z}/*.png );c:d}",
                "a { b: url( \"x  y\" ) ; c: d }       § a{b:url(\"x  y\");c:d}",
                "a { b: URL(data:a;b,c  d) e }         § a{b:URL(data:a;b,c  d) e}",
                "a { b: \"x;\" ; }                     § a{b:\"x;\"}",
                "/*! keep ; { */ a { b: c }            § /*! keep ; { */ a{b:c}",
                ":root { --x :  a , b  c ; --y: 1 }    § :root{--x:a , b c;--y:1}",
                ":root { --x: ; --y:; }                § :root{--x: ;--y:}",
                ":root { --x: { a : b ; } ; c : d }    § :root{--x:{ a : b ; };c:d}",
                ":root { --x: a(;  b) ; c: d }         § :root{--x:a(; b);c:d}",
                ".\\31  a { b: c }                     § .\\31  a{b:c}",
                ".\\31   a { b: c }                    § .\\31  a{b:c}",
                ".a\\:b , .c\\{ { d: e }               § .a\\:b,.c\\{{d:e}",
                ".a\\; { b: c\\; }                     § .a\\;{b:c\\;}",
                // A comment keeps two words apart, and is no blank between selectors.
                "a { b: c/**/d }                       § a{b:c/**/d}",
                "a/**/.b { c: d }                      § a/**/.b{c:d}",
                "a /* x */ .b { c: d }                 § a .b{c:d}",
                "a { b: 1/* x *//2 }                   § a{b:1/**//2}",
                // What browsers mend, too.
                "a { b: c                              § a{b:c",
                "a { b: 'c                             § a{b:'c",
                "a { b: c /* d                         § a{b:c",
                "}} a { b: c }                         § }}a{b:c}",
            })
    void saysTheSameWithFewerCharacters(String css, String expected) {
        String minified = MinifiedCss.of(css);
        assertEquals(expected, minified);
        assertEquals(expected, MinifiedCss.of(minified), "and again");
    }

    @Test
    void lineBreaksAreWhiteSpaceToo() {
        assertEquals("a b{c:d e}", MinifiedCss.of("a\n\tb\r\n{\n  c:\n    d\f  e;\n}\n"));
    }

    @Test
    void aLongSheetTakesNoLongTime() {
        String css = "@layer a{a:hover>b{c:d(e,f)}/*g*/}".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MinifiedCss.of(css));
    }
}
