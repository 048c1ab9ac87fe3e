package org.humanbeingsfirst.bake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.series.Series;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.SiteContent;

/** What stands next to a document: by date, in its series, and above it by address. */
final class Neighbours {

    private final SiteContent site;
    private final DocumentModels documents;

    /** Where posts and parts stand, newest first, by permalink. */
    private final Map<String, Integer> positions = new HashMap<>();

    Neighbours(SiteContent site, DocumentModels documents) {
        this.site = site;
        this.documents = documents;
        for (ListedDocument post : documents.posts()) {
            positions.put(post.document().permalink(), positions.size());
        }
    }

    /**
     * A document's neighbours: among all posts by date as JBake names them ({@code nextContent} is
     * newer, {@code previousContent} older), the public parts of its series as {@code previous} and
     * {@code next}, and by address the page above it as {@code parent}.
     */
    Map<String, ListedDocument> of(ContentDocument document) {
        Map<String, ListedDocument> neighbours = new LinkedHashMap<>();
        List<ListedDocument> posts = documents.posts();
        Integer position = positions.get(document.permalink());
        if (position != null && position > 0) {
            neighbours.put("nextContent", posts.get(position - 1));
        }
        if (position != null && position < posts.size() - 1) {
            neighbours.put("previousContent", posts.get(position + 1));
        }
        parent(document).ifPresent(parent -> neighbours.put("parent", parent));
        Series series = site.series().get(document.seriesFolder());
        if (document.type() == DocumentType.PART && series != null) {
            int number = document.part().orElse(0);
            series.before(number)
                    .flatMap(part -> documents.find(part.permalink()))
                    .ifPresent(part -> neighbours.put("previous", part));
            series.after(number)
                    .flatMap(part -> documents.find(part.permalink()))
                    .ifPresent(part -> neighbours.put("next", part));
        }
        return neighbours;
    }

    /** The nearest document above another by its address, the home page apart. */
    private Optional<ListedDocument> parent(ContentDocument document) {
        String above = document.permalink();
        while (true) {
            int end = above.lastIndexOf('/', above.length() - 2);
            if (end <= 0) {
                return Optional.empty();
            }
            above = above.substring(0, end + 1);
            Optional<ListedDocument> found = documents.find(above);
            if (found.isPresent()) {
                return found;
            }
        }
    }
}
