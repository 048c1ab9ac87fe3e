package org.humanbeingsfirst.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=iso-8859-1> | windows-1252",
                "<META CHARSET='latin1'> | windows-1252",
                "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'> |"
                        + " iso-8859-2",
                "<meta content='text/html;charset=koi8-r' http-equiv=content-type> | koi8-r",
                "<!-- <meta charset=koi8-r> --><meta charset=iso-8859-5> | iso-8859-5",
                "<?xml version='1.0' encoding='iso-8859-2'?> | iso-8859-2",
                "@charset \"iso-8859-2\"; | iso-8859-2",
                "<p> | windows-1252"
            })
    void textIsReadAsItSaysOfItself(String beginning, String charset) {
        String text = beginning + new String(new byte[] {(byte) 0xE6}, Charset.forName(charset));
        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- charset=iso-8859-1 -->",
                "<!-- <meta charset=iso-8859-1> -->",
                "<script charset='iso-8859-1' src='a.js'></script>",
                "<a href='?charset=iso-8859-1'>",
                "<meta name='description' content='charset=iso-8859-1'>",
                "<meta charset='utf-8'><meta charset='iso-8859-1'>",
                "<meta charset='no-such-name'>",
                "<meta charset='utf-16'>",
                "<meta charset",
                "encoding=iso-8859-1"
            })
    void otherWordsDeclareNothing(String beginning) {
        String text = beginning + "é";
        assertEquals(text, TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void byteOrderMarkCountsMost() {
        String text = "<meta charset='iso-8859-1'>é";
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
                }) {
            assertEquals(text, TextDecoder.decode(("\uFEFF" + text).getBytes(charset)));
        }
    }
}
