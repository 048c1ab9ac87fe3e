package org.humanbeingsfirst.card;

import java.util.List;
import org.humanbeingsfirst.site.Lazy;

/** Draws a {@link SocialCard}: the words on the left, the crowd of the home page on the right. */
final class SocialCardDrawing {

    private static final int PAPER = 0x09467f;
    private static final int QUIET = 0x1d5a95;
    private static final int SOFT = 0xa6d0fa;
    private static final int CLEAR = 0xfcfcfb;

    /** Steps between paper and an ink: enough for smooth edges, few enough for a small file. */
    private static final int STEPS = 32;

    private static final double MARGIN = 76;
    private static final double TEXT_WIDTH = 730;
    private static final double KICKER_SIZE = 30;
    private static final double NAME_SIZE = 32;
    private static final double TITLE_TOP = 150;
    private static final double TITLE_ROOM = 330;
    private static final double LEADING = 1.14;
    private static final double LARGEST = 84;
    private static final double SMALLEST = 40;

    /** The distance of two pairs in units of the drawing, as on the home page. */
    private static final double STEP = 38;

    private static final Lazy<CardFont> STRONG = Lazy.by(() -> CardFont.ofWeight(600));
    private static final Lazy<CardFont> PLAIN = Lazy.by(() -> CardFont.ofWeight(400));
    private static final int[] PALETTE = palette();

    /** What all cards have in common. */
    private static final Lazy<byte[]> CROWD = Lazy.by(SocialCardDrawing::crowd);

    private final SocialCard card;
    private final byte[] pixels = CROWD.get().clone();
    private final Coverage coverage = new Coverage(SocialCard.WIDTH, SocialCard.HEIGHT);

    SocialCardDrawing(SocialCard card) {
        this.card = card;
    }

    byte[] png() {
        if (card.title().isEmpty()) {
            drawSite();
        } else {
            drawName();
            drawTitle();
            drawKicker();
        }
        return PalettePng.of(SocialCard.WIDTH, SocialCard.HEIGHT, pixels, PALETTE);
    }

    /** Only the first of the crowd, beside the words, stands in the light. */
    private static byte[] crowd() {
        byte[] pixels = new byte[SocialCard.WIDTH * SocialCard.HEIGHT];
        Coverage coverage = new Coverage(SocialCard.WIDTH, SocialCard.HEIGHT);
        double unit = 3.2;
        double left = 912;
        double top = 45;
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 3; column++) {
                if (row > 0 || column > 0) {
                    Pair.draw(unit, left + column * STEP * unit, top + row * STEP * unit, coverage);
                }
            }
        }
        coverage.paint(pixels, levels(0));
        Pair.draw(unit, left, top, coverage);
        coverage.paint(pixels, levels(1));
        return pixels;
    }

    private void drawName() {
        double base = SocialCard.HEIGHT - MARGIN;
        double unit = 1.5;
        Pair.draw(unit, MARGIN, base - 32, coverage);
        STRONG.get().draw(card.site(), NAME_SIZE, MARGIN + 28 * unit + 16, base, coverage);
        paint(2);
    }

    private void drawTitle() {
        double size = size(card.title());
        drawLines(lines(card.title(), size), size, TITLE_TOP + 0.8 * size);
    }

    /** The card of the whole site bears its name alone, and bears it at the foot. */
    private void drawSite() {
        double size = size(card.site());
        List<String> lines = lines(card.site(), size);
        double last = SocialCard.HEIGHT - MARGIN;
        drawLines(lines, size, last - (lines.size() - 1) * size * LEADING);
    }

    private static List<String> lines(String text, double size) {
        int most = (int) (TITLE_ROOM / (size * LEADING));
        return breaks(STRONG.get(), size).of(text, most);
    }

    private void drawLines(List<String> lines, double size, double firstBase) {
        double y = firstBase;
        for (String line : lines) {
            STRONG.get().draw(line, size, MARGIN, y, coverage);
            y += size * LEADING;
        }
        paint(2);
    }

    /** The largest size at which the whole title has room and no word is broken, or the smallest. */
    private static double size(String title) {
        for (double size = LARGEST; size > SMALLEST; size -= 4) {
            LineBreaks breaks = breaks(STRONG.get(), size);
            boolean hasRoom = breaks.of(title).size() * size * LEADING <= TITLE_ROOM;
            if (hasRoom && breaks.hasRoomForEachWord(title)) {
                return size;
            }
        }
        return SMALLEST;
    }

    private void drawKicker() {
        CardFont font = PLAIN.get();
        if (!card.kicker().isEmpty()) {
            String line = breaks(font, KICKER_SIZE).of(card.kicker(), 1).get(0);
            font.draw(line, KICKER_SIZE, MARGIN, MARGIN + KICKER_SIZE, coverage);
            paint(1);
        }
    }

    private static LineBreaks breaks(CardFont font, double size) {
        return new LineBreaks(text -> font.width(text, size), TEXT_WIDTH);
    }

    private void paint(int ink) {
        coverage.paint(pixels, levels(ink));
    }

    /** The palette's indexes from paper to an ink. */
    private static byte[] levels(int ink) {
        byte[] levels = new byte[STEPS + 1];
        for (int step = 1; step <= STEPS; step++) {
            levels[step] = (byte) (ink * STEPS + step);
        }
        return levels;
    }

    private static int[] palette() {
        int[] inks = {QUIET, SOFT, CLEAR};
        int[] palette = new int[1 + inks.length * STEPS];
        palette[0] = PAPER;
        for (int ink = 0; ink < inks.length; ink++) {
            for (int step = 1; step <= STEPS; step++) {
                palette[ink * STEPS + step] = between(PAPER, inks[ink], step);
            }
        }
        return palette;
    }

    static int between(int from, int to, int step) {
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            colour |= a + Math.round((float) (b - a) * step / STEPS) << shift;
        }
        return colour;
    }
}
