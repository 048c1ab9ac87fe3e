package org.humanbeingsfirst.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.site.BodyOutline;
import org.humanbeingsfirst.site.ContentDocument;
import org.junit.jupiter.api.Test;

/** What is named as related, in which order, and why. */
class RelatedDocumentsTest {

    private static final List<String> TOPICS = List.of("often", "rare", "rarer");

    private static ContentDocument post(String name, String tags, String... works) {
        return document("posts/" + name + ".md", tags, works);
    }

    private static ContentDocument document(String path, String tags, String... works) {
        ContentFile file =
                ContentFile.of(path, "---\ntitle: Made up\ntags: [" + tags + "]\n---\n\nText.\n");
        BodyOutline outline = new BodyOutline(1, 0, 0, List.of(works), List.of());
        return ContentDocument.at(path, file, FrontMatter.split(file), outline, () -> null);
    }

    private static List<String> related(ContentDocument to, ContentDocument... newestFirst) {
        return new RelatedDocuments(List.of(newestFirst), TOPICS)
                .to(to).stream()
                        .map(
                                each ->
                                        each.document().permalink()
                                                + " "
                                                + each.topics()
                                                + " "
                                                + each.works())
                        .toList();
    }

    @Test
    void whatIsRareCountsMoreAndReasonsAreGiven() {
        ContentDocument here = post("here", "often, rare");
        assertEquals(
                List.of("/posts/c/ [rare] []", "/posts/a/ [often] []", "/posts/b/ [often] []"),
                related(here, post("a", "often"), here, post("b", "often"), post("c", "rare")));
    }

    @Test
    void aSharedWorkCountsMoreThanASharedTopic() {
        ContentDocument here = post("here", "rare", "doe-1999");
        assertEquals(
                List.of("/posts/b/ [] [doe-1999]", "/posts/a/ [rare] []"),
                related(here, here, post("a", "rare"), post("b", "", "doe-1999")));
    }

    @Test
    void ofEquallyNearOnesTheNewestIsFirst() {
        ContentDocument here = post("here", "often");
        assertEquals(
                List.of("/posts/z/ [often] []", "/posts/a/ [often] []"),
                related(here, post("z", "often"), here, post("a", "often")));
    }

    @Test
    void whatSharesNothingAndTopicsWithoutPageAreNoReason() {
        ContentDocument here = post("here", "often, undeclared");
        assertEquals(List.of(), related(here, here, post("a", "undeclared"), post("b", "rare")));
    }

    @Test
    void partsOfTheSameSeriesAreNotRepeated() {
        ContentDocument one = document("series/s/one.md", "often");
        ContentDocument two = document("series/s/two.md", "often");
        ContentDocument post = post("post", "often");
        assertEquals(List.of("/posts/post/ [often] []"), related(one, one, two, post));
        assertEquals(List.of("/series/s/one/ [often] []"), related(post, one, two, post));
    }

    @Test
    void ofATopicThatVeryManyCarryTheNearestInTimeAreCompared() {
        List<ContentDocument> posts = new ArrayList<>();
        IntStream.range(0, 5000).forEach(i -> posts.add(post("post-" + (10_000 + i), "often")));
        RelatedDocuments related = new RelatedDocuments(posts, TOPICS);
        List<RelatedDocuments.Related> found = related.to(posts.get(3000));
        assertEquals(3, found.size());
        for (RelatedDocuments.Related each : found) {
            int distance = Math.abs(posts.indexOf(each.document()) - 3000);
            assertTrue(distance > 0 && distance <= 100, () -> "distance " + distance);
        }
    }
}
