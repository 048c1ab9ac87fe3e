package org.humanbeingsfirst.bake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.site.Topic;

/** The declared topics by name, whoever carries them. */
final class TopicNames implements Fingerprint.Fingerprinted {

    private final List<Topic> all;
    private final Map<String, Topic> byId = new LinkedHashMap<>();
    private final Fingerprint fingerprint;

    TopicNames(SiteContent site) {
        all = site.topics();
        all.forEach(topic -> byId.putIfAbsent(topic.id(), topic));
        Map<String, String> titles = new TreeMap<>();
        byId.forEach((id, topic) -> titles.put(id, topic.title()));
        fingerprint = Fingerprint.of(titles);
    }

    /** Every declared topic, in the order of the register. */
    List<Topic> all() {
        return all;
    }

    /** The ids of all. */
    Set<String> ids() {
        return byId.keySet();
    }

    /** True if a tag is the id of one. */
    boolean isDeclared(String tag) {
        return byId.containsKey(tag);
    }

    /** The title of a declared topic. */
    String title(String id) {
        return byId.get(id).title();
    }

    /** The declared ones among some tags, as templates read them. */
    List<Map<String, Object>> models(List<String> tags) {
        return tags.stream().filter(this::isDeclared).map(tag -> model(byId.get(tag))).toList();
    }

    /** A topic as templates read it, in a map of the caller's own. */
    static Map<String, Object> model(Topic topic) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", topic.id());
        model.put("title", topic.title());
        model.put("permalink", topic.permalink());
        return model;
    }

    @Override
    public Fingerprint fingerprint() {
        return fingerprint;
    }
}
