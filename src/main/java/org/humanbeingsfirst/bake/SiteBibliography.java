package org.humanbeingsfirst.bake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/** The site's whole bibliography: every cited source with the pages that cite it. */
final class SiteBibliography {

    private final DocumentModels documents;
    private final CitedSources cited;
    private final SourceEntries entries;

    SiteBibliography(DocumentModels documents, CitedSources cited, SourceEntries entries) {
        this.documents = documents;
        this.cited = cited;
        this.entries = entries;
    }

    /** Every cited item with the pages that cite it, by its formatted text. */
    List<Map<String, Object>> models() {
        Map<String, Map<String, Object>> sorted = new TreeMap<>();
        for (String id : cited.itemIds()) {
            Map<String, Object> model = entries.entry(id);
            model.put("citedBy", cited.citedBy(id));
            String key = ((String) model.get("html")).replaceAll("<[^>]*>", "");
            sorted.put(key.toLowerCase(Locale.ROOT) + "\u0000" + id, model);
        }
        return List.copyOf(sorted.values());
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
