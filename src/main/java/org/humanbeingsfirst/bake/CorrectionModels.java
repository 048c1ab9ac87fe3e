package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.yaml.YamlNode;

/** Corrections as templates read them, of one document and of all. */
final class CorrectionModels {

    private CorrectionModels() {}

    /** The corrections of a document, in the order its front matter gives. */
    static List<Map<String, Object>> of(ContentDocument content) {
        List<Map<String, Object>> corrections = new ArrayList<>();
        content.frontMatter()
                .get("corrections")
                .ifPresent(list -> list.items().forEach(entry -> corrections.add(model(entry))));
        return corrections;
    }

    private static Map<String, Object> model(YamlNode entry) {
        Map<String, Object> correction = new HashMap<>();
        entry.get("date")
                .flatMap(YamlNode::date)
                .ifPresent(date -> correction.put("date", ModelDate.of(date)));
        correction.put("text", entry.text("text").orElse(""));
        return correction;
    }

    /** The corrections of all public documents with where they stand, newest first. */
    static List<Map<String, Object>> ofAll(SiteContent site) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ContentDocument document : site.publicDocuments()) {
            for (Map<String, Object> correction : of(document)) {
                correction.put("title", document.title());
                correction.put("lang", site.language(document));
                correction.put("permalink", document.permalink());
                all.add(correction);
            }
        }
        all.sort(
                Comparator.comparing(
                                (Map<String, Object> correction) -> (Date) correction.get("date"))
                        .reversed());
        return all;
    }
}
