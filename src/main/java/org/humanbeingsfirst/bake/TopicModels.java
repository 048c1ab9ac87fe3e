package org.humanbeingsfirst.bake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.site.Topic;

/** Topics as templates read them, with the documents that carry them. */
final class TopicModels {

    private final TopicNames names;
    private final DocumentModels documents;

    /** By tag, the documents that carry it, newest first. */
    private final Map<String, List<ListedDocument>> carriers = new HashMap<>();

    private final List<Map<String, Object>> all = new ArrayList<>();

    TopicModels(TopicNames names, DocumentModels documents) {
        this.names = names;
        this.documents = documents;
        for (ListedDocument listed : documents.newestFirst()) {
            for (String tag : listed.document().tags()) {
                carriers.computeIfAbsent(tag, absent -> new ArrayList<>()).add(listed);
            }
        }
        for (Topic topic : names.all()) {
            List<ListedDocument> carrying = carriers.get(topic.id());
            if (carrying != null) {
                Map<String, Object> model = TopicNames.model(topic);
                model.put("summary", topic.summary());
                model.put("documents", carrying);
                all.add(model);
            }
        }
    }

    /** Topics that some public document carries, in the order of their register. */
    List<Map<String, Object>> all() {
        return all;
    }

    /** The posts and parts that carry a topic, newest first. */
    List<ListedDocument> postsOf(Map<String, Object> topic) {
        return carriers.get((String) topic.get("id")).stream()
                .filter(ListedDocument::isPost)
                .toList();
    }

    /** Searchable documents that carry no topic, by title. */
    List<ListedDocument> untagged() {
        return documents.newestFirst().stream()
                .filter(listed -> listed.document().isSearchable())
                .filter(listed -> listed.document().tags().stream().noneMatch(names::isDeclared))
                .sorted(Comparator.comparing(listed -> listed.document().title()))
                .toList();
    }
}
