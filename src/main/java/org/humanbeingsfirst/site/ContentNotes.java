package org.humanbeingsfirst.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * The subjects that content notes may name: {@code registers/content-notes.yaml}.
 *
 * @param words what a note says of a subject, by the subject's id, in the order of the register
 */
public record ContentNotes(Map<String, String> words) {

    /** Name of the register. */
    public static final String REGISTER = "content-notes";

    /** What the registers of a site declare; entries without id or words declare nothing. */
    public static ContentNotes declaredIn(Map<String, Register> registers) {
        Map<String, String> words = new LinkedHashMap<>();
        Register register = registers.get(REGISTER);
        if (register != null && register.root().kind() == YamlNode.Kind.LIST) {
            for (YamlNode entry : register.root().items()) {
                entry.get("id")
                        .flatMap(YamlNode::text)
                        .ifPresent(
                                id ->
                                        entry.get("words")
                                                .flatMap(YamlNode::text)
                                                .ifPresent(text -> words.put(id, text)));
            }
        }
        return new ContentNotes(words);
    }

    /** What notes say of some subjects; unknown ones are left out. */
    public List<String> of(List<String> ids) {
        return ids.stream().map(words::get).filter(Objects::nonNull).toList();
    }
}
