package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code tokens.css} promises of its colours, by the formula of WCAG 2.2. */
class ContrastTest {

    private static final Path TEMPLATES = RealSite.FOLDER.resolve("templates");
    private static final Path TOKENS = TEMPLATES.resolve("styles/tokens.css");
    private static final Pattern COLOUR_TOKEN = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final Pattern COLOUR =
            Pattern.compile(": [^;{]*(#[0-9a-fA-F]{3,8}\\b|rgb|hsl|oklch|oklab|color-mix)");

    private static final List<String> TEXTS = List.of("ink", "ink-soft", "accent");
    private static final List<String> GROUNDS = List.of("paper", "tint", "tint-strong");

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void textReachesSevenToOne(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);
        List<String> low = new ArrayList<>();
        for (String text : TEXTS) {
            for (String ground : GROUNDS) {
                report(low, tokens, text, ground, 7);
            }
        }
        // The way out and the skip link: the paper's colour on the ink's.
        report(low, tokens, "paper", "ink", 7);
        assertEquals(List.of(), low);
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void edgesAndMarksReachThreeToOne(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);
        List<String> low = new ArrayList<>();
        for (String ground : GROUNDS) {
            report(low, tokens, "edge", ground, 3);
            report(low, tokens, "accent", ground, 3);
        }
        assertEquals(List.of(), low);
    }

    @Test
    void everyColourOfTheLightSchemeHasOneForTheDark() throws IOException {
        assertEquals(colours(part("light")).keySet(), colours(part("dark")).keySet());
    }

    @Test
    void onlyTokensAndPrintNameColours() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".css")).sorted().toList()) {
                String name = file.getFileName().toString();
                if (!List.of("tokens.css", "print.css").contains(name)) {
                    COLOUR.matcher(Files.readString(file))
                            .results()
                            .forEach(match -> found.add(name + match.group()));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void theFormulaIsRight() {
        assertEquals(21, contrast("000000", "ffffff"), 0.001);
        assertEquals(4.48, contrast("777777", "ffffff"), 0.005);
        assertEquals(1, contrast("09467f", "09467f"), 0.001);
    }

    private static void report(
            List<String> low, Map<String, String> tokens, String on, String ground, double least) {
        double contrast = contrast(tokens.get(on), tokens.get(ground));
        if (contrast < least) {
            low.add("--%s on --%s: %.2f".formatted(on, ground, contrast));
        }
    }

    /** The colours of a scheme: the dark one changes what it names. */
    private static Map<String, String> tokens(String scheme) throws IOException {
        Map<String, String> tokens = new HashMap<>(colours(part("light")));
        if (scheme.equals("dark")) {
            tokens.putAll(colours(part("dark")));
        }
        return tokens;
    }

    private static String part(String scheme) throws IOException {
        String css = Files.readString(TOKENS);
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        assertTrue(dark > 0, "tokens.css has a dark scheme");
        return scheme.equals("dark") ? css.substring(dark) : css.substring(0, dark);
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Matcher token = COLOUR_TOKEN.matcher(css);
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
