package org.humanbeingsfirst.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The last step of an address, and the name of the file behind it. */
final class Slug {

    /** For the help of commands. */
    static final String EXPLANATION =
            "The page's name in its address: lower-case letters, digits and hyphens.";

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /**
     * Lets a slug pass.
     *
     * @throws UsageException if it is no slug, or {@code index}, which names a folder's own page
     */
    static void check(String slug) {
        if (slug.length() > LONGEST) {
            throw new UsageException(
                    "the slug has " + slug.length() + " characters",
                    "choose one of at most " + LONGEST);
        }
        if (slug.equals("index")) {
            throw new UsageException(
                    "the slug index is kept for the page of a folder", "choose another word");
        }
        if (!FORM.matcher(slug).matches()) {
            throw new UsageException(
                    "not a slug: " + slug,
                    "use lower-case letters, digits and hyphens" + like(slug));
        }
    }

    private static String like(String wrong) {
        String words =
                Normalizer.normalize(wrong, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return words.isEmpty() ? "" : ", such as " + words;
    }
}
