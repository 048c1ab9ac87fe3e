package org.humanbeingsfirst.site;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.quotation.Passages;

/**
 * What content files draw on: everything outside a file that decides how it is read and judged.
 *
 * @param bibliography {@code sources/library.json}
 * @param passages {@code sources/passages/}
 * @param registerNames names of the files in {@code registers/}, without ending
 * @param topicIds the declared tags
 */
public record ReferenceData(
        Bibliography bibliography,
        Passages passages,
        Set<String> registerNames,
        Set<String> topicIds) {

    /** Of a site's library, passages and registers. */
    public static ReferenceData of(
            Bibliography bibliography, Passages passages, Map<String, Register> registers) {
        return new ReferenceData(
                bibliography,
                passages,
                registers.keySet(),
                Topic.declaredIn(registers).stream()
                        .map(Topic::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
