package org.humanbeingsfirst.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that the program brings along: Literata, cut down to the letters of European languages in
 * Latin script. {@code literata-OFL.txt} beside the files is its licence. Safe for many threads.
 */
final class CardFont {

    private static final double BOX = 1000;

    /** Above Latin Extended-A, what the files still have. */
    private static final String FURTHER =
            "\u0218\u0219\u021a\u021b\u1e9e\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026"
                    + "\u2039\u203a\u20ac\u2212";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final KerningSubtable kerning;
    private final Map<Integer, Glyph> known = new HashMap<>();

    private record Glyph(int id, GeneralPath outline, double advance) {}

    private CardFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.kerning = font.getKerning().getHorizontalKerningSubtable();
    }

    /** The font of a weight: 400 or 600. */
    static CardFont ofWeight(int weight) {
        String name = "literata-" + weight + ".ttf";
        try (InputStream in = CardFont.class.getResourceAsStream(name)) {
            return new CardFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("the program has lost " + name, e);
        }
    }

    /** True if the font has every letter of a text. Known without opening it. */
    static boolean has(String text) {
        return text.codePoints().allMatch(CardFont::has);
    }

    /** True if the font has a letter. */
    static boolean has(int c) {
        return c >= ' ' && c <= '~'
                || c >= 0xA0 && c <= 0x17F && c != 0xAD
                || FURTHER.indexOf(c) >= 0;
    }

    /** How wide a text is. */
    synchronized double width(String text, double size) {
        return run(text, size, null, 0, 0);
    }

    /** Draws a text from a point on its base line. */
    synchronized void draw(String text, double size, double x, double y, Coverage picture) {
        run(text, size, picture, x, y);
    }

    private double run(String text, double size, Coverage picture, double x, double y) {
        double scale = size / BOX;
        double at = x;
        int before = -1;
        for (int c : text.codePoints().toArray()) {
            Glyph glyph = known.computeIfAbsent(c, this::glyph);
            if (before >= 0) {
                at += scale * kerning.getKerning(before, glyph.id()) * perUnit();
            }
            if (picture != null) {
                picture.add(glyph.outline(), new AffineTransform(scale, 0, 0, -scale, at, y));
            }
            at += scale * glyph.advance();
            before = glyph.id();
        }
        return at - x;
    }

    private Glyph glyph(int c) {
        try {
            int id = glyphs.getGlyphId(c);
            GlyphData data = font.getGlyph().getGlyph(id);
            GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
            outline.transform(AffineTransform.getScaleInstance(perUnit(), perUnit()));
            return new Glyph(id, outline, font.getAdvanceWidth(id) * perUnit());
        } catch (IOException e) {
            throw new UncheckedIOException("a font in memory cannot fail", e);
        }
    }

    private double perUnit() {
        try {
            return BOX / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("a font in memory cannot fail", e);
        }
    }
}
