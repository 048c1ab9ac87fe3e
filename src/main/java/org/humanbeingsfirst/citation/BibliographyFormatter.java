package org.humanbeingsfirst.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * Formats items as bibliography entries with citeproc-java and the styles and locales of
 * citationstyles.org.
 *
 * <p>Each item is formatted by itself, so that an entry depends on nothing but the item, the style
 * and the language: no "2019a" that becomes "2019b" when another page is written. Loading a style
 * takes far longer than formatting an entry; keep one formatter for a whole site. It may be used from
 * several threads, which then take turns.
 */
public final class BibliographyFormatter {

    private static final String CONFIGURATION = "jbake.properties";
    private static final String ONLY = "item";

    private final CSL csl;
    private CSLItemData current;

    /**
     * Formats with a CSL style and locale by name.
     *
     * @param style name of a style of the CSL project, such as {@code harvard-cite-them-right}
     * @param language BCP 47 tag of a CSL locale, such as {@code en-GB}
     * @throws UnreadableInputException rules {@code configuration-unknown-style} and {@code
     *     configuration-unknown-language}, with the nearest names
     */
    public BibliographyFormatter(String style, String language) {
        try {
            // Only names: citeproc-java would fetch an address from the network.
            if (!style.matches("[a-z0-9-]+") || !CSL.supportsStyle(style)) {
                throw unknown("style", style, CSL.getSupportedStyles());
            }
            Set<String> languages = CSL.getSupportedLocales();
            if (!languages.contains(language)) {
                throw unknown("language", language, languages);
            }
            // citeproc-java reads the language's primary dialect first and lets some of it win, so
            // that British entries would have American dates: both are answered with one locale.
            String locale = new DefaultLocaleProvider().retrieveLocale(language);
            csl =
                    new CSL(
                            new CurrentItem(),
                            anyDialect -> locale,
                            new DefaultAbbreviationProvider(),
                            style,
                            language);
        } catch (IOException e) {
            throw new UncheckedIOException("a style inside the program cannot be read", e);
        }
    }

    /**
     * HTML of the entry of each item, by id and in the order given: inline markup only, addresses as
     * links, and only links to http and https. An item that the style gets nothing out of is shown
     * by its title, one without title and names by its id.
     */
    public synchronized Map<String, String> format(Collection<CslItem> items) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (CslItem item : items) {
            entries.putIfAbsent(item.id(), entry(item));
        }
        return entries;
    }

    /** An entry that {@link #format} made, as plain text. */
    public static String plainText(String entry) {
        return InlineHtmlFormat.plainText(entry);
    }

    private String entry(CslItem item) {
        if (item.title().isBlank() && item.names().isEmpty()) {
            return InlineHtmlFormat.plainEntry(item); // a style would say "no date" and no more
        }
        String entry;
        try {
            current = CslItemDataReader.read(item, ONLY);
            csl.reset(); // also forgets the format
            csl.setConvertLinks(true);
            csl.setOutputFormat(new InlineHtmlFormat());
            csl.registerCitationItems(ONLY);
            String[] entries = csl.makeBibliography().getEntries();
            entry = entries.length == 0 ? "" : entries[0];
        } catch (RuntimeException oddItem) {
            // citeproc-java answers odd data with all kinds of exceptions. The entry must not fail
            // the site: the title stands for it, and the rules report the data.
            entry = "";
        }
        return entry.isBlank() ? InlineHtmlFormat.plainEntry(item) : entry;
    }

    private static UnreadableInputException unknown(
            String what, String name, Collection<String> known) {
        List<String> names = known.stream().filter(other -> !other.contains("/")).toList();
        return new UnreadableInputException(
                "configuration-unknown-" + what,
                Location.wholeFile(CONFIGURATION),
                "there is no citation " + what + " named " + name,
                "",
                NearestNames.hint(name, what + "s", names));
    }

    private final class CurrentItem implements ItemDataProvider {
        @Override
        public CSLItemData retrieveItem(String id) {
            return current;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(ONLY);
        }
    }
}
