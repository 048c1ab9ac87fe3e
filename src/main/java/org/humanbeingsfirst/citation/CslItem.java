package org.humanbeingsfirst.citation;

import java.util.Map;
import org.humanbeingsfirst.location.Location;

/**
 * One entry of {@code sources/library.json}, as CSL-JSON has it.
 *
 * @param id the item id that citations name; empty if the entry has none
 * @param type CSL type such as {@code article-journal}; empty if the entry has none
 * @param title the work's title; empty if the entry has none
 * @param url the work's address, or an empty string
 * @param fields every field as CSL-JSON gives it (strings, numbers, booleans, lists, maps)
 * @param location where the entry begins in {@code library.json}
 */
public record CslItem(
        String id,
        String type,
        String title,
        String url,
        Map<String, Object> fields,
        Location location) {}
