package org.humanbeingsfirst.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A topic that documents may carry as a tag, declared in {@code registers/topics.yaml}.
 *
 * @param id the tag
 * @param title what readers see
 * @param summary one sentence
 */
public record Topic(String id, String title, String summary) {

    /** The topics of the register {@code topics}; entries without an id are left to the rules. */
    static List<Topic> declaredIn(Map<String, Register> registers) {
        return Optional.ofNullable(registers.get("topics"))
                .map(register -> register.root().items())
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.text("id").isPresent())
                .map(
                        entry ->
                                new Topic(
                                        entry.text("id").get(),
                                        entry.text("title").orElse(entry.text("id").get()),
                                        entry.text("summary").orElse("")))
                .toList();
    }

    /** The topic's page. */
    public String permalink() {
        return "/topics/" + id + "/";
    }
}
