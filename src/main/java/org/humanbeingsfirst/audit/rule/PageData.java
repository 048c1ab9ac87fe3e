package org.humanbeingsfirst.audit.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.audit.BuiltPage;
import org.jsoup.nodes.Element;

/** The data on a page that is meant for programs (JSON-LD 1.1, section 7). */
final class PageData {

    private PageData() {}

    /** The {@code script} elements that hold JSON-LD. */
    static List<Element> scripts(BuiltPage page) {
        return page.document().getElementsByTag("script").stream()
                .filter(script -> isJsonLd(script.attr("type")))
                .toList();
    }

    /** The type may have parameters, such as a profile. */
    private static boolean isJsonLd(String type) {
        return type.split(";", 2)[0].strip().equalsIgnoreCase("application/ld+json");
    }

    /** The things that a block speaks of: itself, the items of a list, those of its graph. */
    static List<Map<?, ?>> things(Element script) {
        Object data;
        try {
            data = Json.read(script.data());
        } catch (JsonProcessingException e) {
            // Another rule speaks of it.
            return List.of();
        }
        List<Map<?, ?>> things = new ArrayList<>();
        for (Object item : Json.list(data)) {
            Map<?, ?> thing = Json.object(item);
            things.add(thing);
            Json.list(thing.get("@graph")).forEach(inner -> things.add(Json.object(inner)));
        }
        return things;
    }
}
