package org.humanbeingsfirst.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanbeingsfirst.citation.Bibliography;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.terminology.Terminology;

/**
 * What content files draw on: everything outside a file that decides how it is read and judged.
 *
 * @param bibliography {@code sources/library.json}
 * @param passages {@code sources/passages/}
 * @param registerNames names of the files in {@code registers/}, without ending
 * @param topicIds the declared tags
 * @param contentNotes the subjects that content notes may name
 * @param terminology the words that need care
 * @param terminologyText the register that declares them, as written; empty without one
 * @param imageSizes sizes of the images among the content, by address
 */
public record ReferenceData(
        Bibliography bibliography,
        Passages passages,
        Set<String> registerNames,
        Set<String> topicIds,
        Set<String> contentNotes,
        Terminology terminology,
        String terminologyText,
        Map<String, ImageSize> imageSizes) {

    /** Of a site's library, passages and registers, for whoever judges and does not render. */
    public static ReferenceData of(
            Bibliography bibliography, Passages passages, Map<String, Register> registers) {
        return of(bibliography, passages, registers, Map.of());
    }

    /** Of a site's library, passages, registers and images. */
    public static ReferenceData of(
            Bibliography bibliography,
            Passages passages,
            Map<String, Register> registers,
            Map<String, ImageSize> imageSizes) {
        Optional<Register> terminology = Optional.ofNullable(registers.get("terminology"));
        return new ReferenceData(
                bibliography,
                passages,
                registers.keySet(),
                Topic.declaredIn(registers).stream()
                        .map(Topic::id)
                        .collect(Collectors.toUnmodifiableSet()),
                ContentNotes.declaredIn(registers).words().keySet(),
                terminology
                        .map(register -> Terminology.of(register.root()))
                        .orElse(Terminology.EMPTY),
                terminology.map(register -> register.file().text()).orElse(""),
                imageSizes);
    }
}
