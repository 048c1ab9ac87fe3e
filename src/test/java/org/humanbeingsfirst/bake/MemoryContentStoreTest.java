package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

class MemoryContentStoreTest {

    private final MemoryContentStore store =
            new MemoryContentStore(
                    List.of(
                            document("post", "posts/b/index.html", "x"),
                            document("part", "series/s/a/index.html", "x", "y"),
                            document("page", "about/index.html")),
                    Set.of("post", "part"));

    @Test
    void postsAreListedInTheOrderGiven() {
        assertEquals(
                List.of("posts/b/index.html", "series/s/a/index.html"),
                uris(store.getPublishedPosts()));
    }

    @Test
    void documentsAreFoundByTypeTagAndAddress() {
        assertEquals(List.of("about/index.html"), uris(store.getPublishedPages()));
        assertEquals(List.of("series/s/a/index.html"), uris(store.getPublishedPostsByTag("y")));
        assertEquals(1, store.getDocumentByUri("about/index.html").size());
        assertEquals(0, store.getDocumentByUri("none.html").size());
        assertEquals(Set.of("x", "y"), store.getAllTags());
    }

    @Test
    void theDocumentsOfABakeDoNotChange() {
        assertThrows(
                UnsupportedOperationException.class, () -> store.addDocument(new DocumentModel()));
    }

    /** A method left to JBake would reach for the database, which is not on the class path. */
    @Test
    void noMethodIsLeftToTheDatabase() {
        List<String> inherited =
                Arrays.stream(ContentStore.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == ContentStore.class)
                        .filter(method -> !Modifier.isFinal(method.getModifiers()))
                        .filter(method -> !isOverridden(method))
                        .map(Method::getName)
                        .sorted()
                        .toList();
        assertEquals(
                List.of("getLimit", "getStart", "resetPagination", "setLimit", "setStart"),
                inherited);
    }

    private static boolean isOverridden(Method method) {
        return Arrays.stream(MemoryContentStore.class.getDeclaredMethods())
                .anyMatch(
                        own ->
                                own.getName().equals(method.getName())
                                        && Arrays.equals(
                                                own.getParameterTypes(),
                                                method.getParameterTypes()));
    }

    private static DocumentModel document(String type, String uri, String... tags) {
        DocumentModel document = new DocumentModel();
        document.setType(type);
        document.setUri(uri);
        document.setTags(tags);
        return document;
    }

    private static List<String> uris(DocumentList<DocumentModel> documents) {
        return documents.stream().map(DocumentModel::getUri).toList();
    }
}
