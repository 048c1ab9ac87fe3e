package org.humanbeingsfirst.card;

import java.util.List;

/**
 * What stands on the picture that goes with a shared address. There is no photo on it: nobody's face
 * is shown for what we say.
 *
 * @param site the site's name
 * @param title the page's title, or an empty string on the card of the whole site
 * @param kicker what stands over the title, such as the name of the series; may be empty
 */
public record SocialCard(String site, String title, String kicker) {

    /** Pixels, as the large previews of most services ask for. */
    public static final int WIDTH = 1200;

    /** Pixels. */
    public static final int HEIGHT = 630;

    /**
     * A card by its text: the name of the site, then the title, then what stands over it, each on a
     * line of its own. Empty lines do not count, and what is missing at the end is not on the card.
     */
    public static SocialCard of(String text) {
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return new SocialCard(line(lines, 0), line(lines, 1), line(lines, 2));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    /** The letters that cannot be drawn, each once: the program's font is for Latin script. */
    public List<String> undrawable() {
        return (site + title + kicker)
                .codePoints()
                .filter(c -> !CardFont.has(c))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /**
     * The picture as PNG. The same card gives the same bytes. Where a text holds letters that cannot
     * be drawn, the whole of it is left out: half a title would say something else.
     */
    public byte[] png() {
        String shownTitle = CardFont.has(title) && CardFont.has(kicker) ? title : "";
        String shownSite = CardFont.has(site) ? site : "";
        SocialCard shown =
                new SocialCard(shownSite, shownTitle, shownTitle.isEmpty() ? "" : kicker);
        return new SocialCardDrawing(shown).png();
    }
}
