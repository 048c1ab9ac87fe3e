package org.humanbeingsfirst.audit;

import org.jsoup.nodes.Document;

/**
 * One page of a built site. STUB
 *
 * @param path path below the built site, with {@code /}
 * @param document the parsed page, source positions on
 */
public record BuiltPage(String path, Document document) {}
