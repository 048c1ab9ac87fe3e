package org.humanbeingsfirst.bake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.citation.PrintedMarks;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.SiteContent;

/** What to read after a post or a part, as templates read it. */
final class RelatedModels {

    private final SiteContent site;
    private final DocumentModels documents;
    private final TopicNames topics;

    /** They are compared only if a template asks for what is related. */
    private final Supplier<RelatedDocuments> related;

    RelatedModels(SiteContent site, DocumentModels documents, TopicNames topics) {
        this.site = site;
        this.documents = documents;
        this.topics = topics;
        this.related = Lazy.by(this::compared);
    }

    private RelatedDocuments compared() {
        List<ContentDocument> posts =
                documents.posts().stream().map(ListedDocument::document).toList();
        return new RelatedDocuments(posts, topics.ids());
    }

    /** Cards of what is related to a document, the nearest first, and what they share with it. */
    List<Map<String, Object>> of(ContentDocument document) {
        return related.get().to(document).stream().map(this::model).toList();
    }

    private Map<String, Object> model(RelatedDocuments.Related related) {
        return Map.of(
                "document", documents.of(related.document()),
                "topics", related.topics().stream().map(topics::title).toList(),
                "works", related.works().stream().map(this::titleOfWork).toList());
    }

    private String titleOfWork(String id) {
        String title = site.bibliography().find(id).map(CslItem::plainTitle).orElse(id);
        return PrintedMarks.in(title, site.configuration().language());
    }
}
