package org.humanbeingsfirst.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCardTest {

    private static final int LARGEST_FILE = 60_000;
    private static final String SITE = "A Made-up Site";

    /** As wide as the words may be; the crowd stands right of it. */
    private static final int END_OF_WORDS = 830;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A made-up title",
                "I",
                "Łódź, Ærø, İzmir: “quoted” – and €5…",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "A title that goes on and on, far beyond what anybody would ever write over a page,"
                    + " and then on, and on again, until no room at all is left for one word more"
                    + " of it, and still it does not end, because nobody has counted its letters"
            })
    void everyTitleGivesAPictureThatProgramsCanRead(String title) throws IOException {
        SocialCard card = new SocialCard(SITE, title, "A made-up series, part 1 of 2");
        byte[] png = card.png();
        assertTrue(png.length < LARGEST_FILE, () -> png.length + " bytes");
        BufferedImage picture = read(png);
        assertEquals(SocialCard.WIDTH, picture.getWidth());
        assertEquals(SocialCard.HEIGHT, picture.getHeight());
        assertEquals(List.of(), card.undrawable());
        int paper = picture.getRGB(0, 0);
        for (int y = 0; y < SocialCard.HEIGHT; y++) {
            assertEquals(paper, picture.getRGB(END_OF_WORDS, y), "words run into the crowd");
            assertEquals(paper, picture.getRGB(60, y), "words run out of the margin");
        }
        assertTrue(inkBetween(picture, 140, 480) > 0, "title");
        assertTrue(inkBetween(picture, 70, 120) > 0, "kicker");
        assertTrue(inkBetween(picture, 520, 565) > 0, "name");
    }

    @Test
    void sameWordsGiveTheSameBytes() {
        SocialCard card = new SocialCard(SITE, "A made-up title", "Made up");
        byte[] first = card.png();
        List<byte[]> others = IntStream.range(0, 8).parallel().mapToObj(i -> card.png()).toList();
        others.forEach(other -> assertArrayEquals(first, other));
    }

    @Test
    void otherWordsGiveOtherBytes() {
        assertFalse(
                Arrays.equals(
                        new SocialCard(SITE, "A made-up title", "").png(),
                        new SocialCard(SITE, "A made-up titel", "").png()));
    }

    @Test
    void aTitleInAnotherScriptIsLeftOutWhole() {
        SocialCard card = new SocialCard(SITE, "Title عنوان", "Made up");
        assertEquals(List.of("ع", "ن", "و", "ا"), card.undrawable());
        assertArrayEquals(new SocialCard(SITE, "", "").png(), card.png());
    }

    @Test
    void aSiteInAnotherScriptHasTheCrowdAlone() throws IOException {
        BufferedImage picture = read(new SocialCard("人", "", "").png());
        assertEquals(0, inkBetween(picture, 0, SocialCard.HEIGHT));
    }

    @Test
    void theFontHasEveryLetterThatItIsSaidToHave() {
        CardFont font = CardFont.ofWeight(600);
        for (int c = 0x21; c < 0x3000; c++) {
            if (CardFont.has(c) && c != 0xA0) {
                Coverage coverage = new Coverage(40, 40);
                String letter = Character.toString(c);
                font.draw(letter, 20, 10, 25, coverage);
                byte[] pixels = new byte[1600];
                coverage.paint(pixels, new byte[] {0, 1});
                boolean isDrawn = !Arrays.equals(new byte[1600], pixels);
                assertTrue(isDrawn && font.width(letter, 20) > 0, () -> "no " + letter);
            }
        }
    }

    @Test
    void linesOfATextAreNameTitleAndKicker() {
        assertEquals(
                new SocialCard(SITE, "A title", "A kicker"),
                SocialCard.of("\n" + SITE + "\n\n  A title \nA kicker\n"));
        assertEquals(new SocialCard(SITE, "", ""), SocialCard.of(SITE + "\n"));
        assertEquals(new SocialCard("", "", ""), SocialCard.of("\n"));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Pixels left of the crowd that are not paper. */
    private static int inkBetween(BufferedImage picture, int top, int end) {
        int paper = picture.getRGB(0, 0);
        int ink = 0;
        for (int y = top; y < end; y++) {
            for (int x = 0; x < END_OF_WORDS; x++) {
                ink += picture.getRGB(x, y) == paper ? 0 : 1;
            }
        }
        return ink;
    }
}
