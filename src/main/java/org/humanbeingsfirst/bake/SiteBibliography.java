package org.humanbeingsfirst.bake;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/** The site's whole bibliography: every cited source with the pages that cite it. */
final class SiteBibliography {

    private static final Pattern TAG_OR_ACCENT = Pattern.compile("<[^>]*>|[\\u0300-\\u036f]");

    private final DocumentModels documents;
    private final CitedSources cited;
    private final SourceEntries entries;

    SiteBibliography(DocumentModels documents, CitedSources cited, SourceEntries entries) {
        this.documents = documents;
        this.cited = cited;
        this.entries = entries;
    }

    /** Every cited item with the pages that cite it and its {@code letter}, by its formatted text. */
    List<Map<String, Object>> models() {
        Map<String, Map<String, Object>> sorted = new TreeMap<>();
        for (String id : cited.itemIds()) {
            Map<String, Object> model = entries.entry(id);
            String words = wordsOf((String) model.get("html"));
            model.put("citedBy", cited.citedBy(id));
            model.put("letter", letterOf(words));
            sorted.put(words + "\u0000" + id, model);
        }
        return List.copyOf(sorted.values());
    }

    /**
     * What an entry is sorted by: a title in quotation marks stands by its first word, and a name
     * with an accent among those without.
     */
    private static String wordsOf(String html) {
        String text = Normalizer.normalize(html, Form.NFKD);
        return TAG_OR_ACCENT
                .matcher(text)
                .replaceAll("")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Under what an entry is looked for. */
    private static String letterOf(String words) {
        if (words.isEmpty() || Character.isDigit(words.codePointAt(0))) {
            return "0–9";
        }
        return Character.toString(words.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    /** Of everything that {@link #models} looks at. */
    Fingerprint fingerprint() {
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder().add(entries.fingerprint(cited.itemIds()));
        for (String id : cited.itemIds()) {
            fingerprint.add(id).add(cited.citing(id).stream().map(documents::of).toList());
        }
        return fingerprint.build();
    }
}
