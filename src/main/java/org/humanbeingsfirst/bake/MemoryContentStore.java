package org.humanbeingsfirst.bake;

import java.io.File;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store in memory: what templates know as {@code db}, and where JBake's own
 * variables such as {@code published_posts} come from. It holds the documents readers see, newest
 * first, and does not change once it is made, so any number of threads may read it.
 *
 * <p>Stock JBake keeps documents in OrientDB and loads all of them again for each one it renders.
 * Every public method that would reach the database is overridden here; {@code updateSchema()} is
 * final and is never called.
 */
final class MemoryContentStore extends ContentStore {

    private final Map<String, DocumentList<DocumentModel>> byType = new LinkedHashMap<>();
    private final Map<String, DocumentList<DocumentModel>> byTag = new LinkedHashMap<>();
    private final Map<String, DocumentModel> byUri = new LinkedHashMap<>();
    private final DocumentList<DocumentModel> posts = new DocumentList<>();
    private final Set<String> postTypes;

    /**
     * @param documents every document readers see, in the order listings shall have
     * @param postTypes the types that {@code published_posts} lists
     */
    MemoryContentStore(Collection<? extends DocumentModel> documents, Set<String> postTypes) {
        super("memory", "content");
        this.postTypes = Set.copyOf(postTypes);
        for (DocumentModel document : documents) {
            byUri.put(document.getUri(), document);
            listOf(byType, document.getType()).add(document);
            if (postTypes.contains(document.getType())) {
                posts.add(document);
            }
            for (String tag : document.getTags()) {
                listOf(byTag, tag).add(document);
            }
        }
    }

    private static DocumentList<DocumentModel> listOf(
            Map<String, DocumentList<DocumentModel>> lists, String key) {
        return lists.computeIfAbsent(key, absent -> new DocumentList<>());
    }

    @Override
    public void startup() {
        // Nothing to start.
    }

    @Override
    public void close() {
        // Nothing to close.
    }

    @Override
    public void shutdown() {
        // Nothing to shut down.
    }

    @Override
    public void drop() {
        throw readOnly();
    }

    @Override
    public long getDocumentCount(String docType) {
        return getAllContent(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getDocumentCount(docType);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        DocumentList<DocumentModel> found = new DocumentList<>();
        DocumentModel document = byUri.get(uri);
        if (document != null) {
            found.add(document);
        }
        return found;
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return posts;
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return posts;
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        DocumentList<DocumentModel> tagged = new DocumentList<>();
        for (DocumentModel document : getPublishedDocumentsByTag(tag)) {
            if (postTypes.contains(document.getType())) {
                tagged.add(document);
            }
        }
        return tagged;
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return byTag.getOrDefault(tag, new DocumentList<>());
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return byType.getOrDefault(docType, new DocumentList<>());
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return getPublishedContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return getPublishedContent(docType);
    }

    /** Nothing is left for JBake's own renderers to do. */
    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return new DocumentList<>();
    }

    @Override
    public void deleteContent(String uri) {
        throw readOnly();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        throw readOnly();
    }

    @Override
    public void deleteAllByDocType(String docType) {
        throw readOnly();
    }

    @Override
    public Set<String> getTags() {
        return new TreeSet<>(byTag.keySet());
    }

    @Override
    public Set<String> getAllTags() {
        return getTags();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // There is no cache.
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void addDocument(DocumentModel document) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the documents of a bake do not change");
    }
}
