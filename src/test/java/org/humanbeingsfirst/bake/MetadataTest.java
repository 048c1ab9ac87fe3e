package org.humanbeingsfirst.bake;

import static org.humanbeingsfirst.bake.MadeUpSite.HOST;
import static org.humanbeingsfirst.bake.MadeUpSite.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the small, made-up site tell programs, with the templates of the real one. */
class MetadataTest {

    private static final String PART = "series/made-up-series/part-two/index.html";

    private final MadeUpSite site;

    MetadataTest(@TempDir Path folder) {
        site = new MadeUpSite(folder);
    }

    @Test
    void partSaysWhatItIsAndWhereItBelongs() throws IOException {
        site.bake();
        Map<?, ?> part = thing(PART, "Article");
        assertEquals("Part two", part.get("headline"));
        assertEquals(HOST + "/series/made-up-series/part-two/", part.get("url"));
        assertEquals("2029-11-08", part.get("datePublished"));
        assertEquals("2029-11-08", part.get("dateModified"));
        assertEquals("en-GB", part.get("inLanguage"));
        assertEquals(2L, part.get("position"));
        assertEquals("Organization", ((Map<?, ?>) part.get("author")).get("@type"));
        assertEquals(
                Map.of(
                        "@type",
                        "CreativeWorkSeries",
                        "@id",
                        HOST + "/series/made-up-series/#series",
                        "name",
                        "A made-up series",
                        "url",
                        HOST + "/series/made-up-series/"),
                part.get("isPartOf"));
        assertEquals(
                HOST + "/series/made-up-series/#series",
                thing("series/made-up-series/index.html", "CreativeWorkSeries").get("@id"));
    }

    @Test
    void seriesNamesItsParts() throws IOException {
        site.bake();
        Map<?, ?> series = thing("series/made-up-series/index.html", "CreativeWorkSeries");
        List<Object> headlines = new ArrayList<>();
        List<Object> ids = new ArrayList<>();
        for (Object part : (List<?>) series.get("hasPart")) {
            headlines.add(((Map<?, ?>) part).get("headline"));
            ids.add(((Map<?, ?>) part).get("@id"));
        }
        assertEquals(List.of("Part one", "Part two"), headlines);
        assertEquals(thing(PART, "Article").get("@id"), ids.get(1), "one thing has one id");
    }

    @Test
    void wayFromHomeIsThatOfThePage() throws IOException {
        site.bake();
        assertEquals(
                List.of(
                        "1 Human Beings First " + HOST + "/",
                        "2 A made-up series " + HOST + "/series/made-up-series/",
                        "3 Part two null"),
                trail(PART));
        assertEquals(
                List.of(
                        "1 Human Beings First " + HOST + "/",
                        "2 Topics " + HOST + "/topics/",
                        "3 Made-up things null"),
                trail("topics/made-up/index.html"));
        assertEquals(
                List.of(
                        "1 Human Beings First " + HOST + "/",
                        "2 Sources " + HOST + "/sources/",
                        "3 A Made-up Work null"),
                trail("sources/doe-1999/index.html"));
    }

    @Test
    void homeIsTheSite() throws IOException {
        site.bake();
        Map<?, ?> home = thing("index.html", "WebSite");
        assertEquals("Human Beings First", home.get("name"));
        assertEquals(HOST + "/", home.get("url"));
    }

    @Test
    void worksAndQuotationsStandBesideThePage() throws IOException {
        site.bake();
        String page = "posts/a-made-up-post/index.html";
        String address = site.page(page).selectFirst("link[type=application/ld+json]").attr("href");
        Map<?, ?> article = json(Files.readString(site.built(address.substring(1))));
        assertEquals(thing(page, "Article").get("@id"), article.get("@id"));
        assertEquals(
                site.page(page).expectFirst("a[rel=license]").attr("href"), article.get("license"));
        String source = HOST + "/sources/#source-doe-1999";
        Map<?, ?> work = (Map<?, ?>) ((List<?>) article.get("citation")).get(0);
        assertEquals(source, work.get("@id"));
        assertEquals("A Made-up Work", work.get("name"));
        Map<?, ?> quotation = (Map<?, ?>) ((List<?>) article.get("hasPart")).get(0);
        assertEquals("Quotation", quotation.get("@type"));
        assertEquals("every sentence in this work is made up", quotation.get("text"));
        assertEquals(Map.of("@id", source), quotation.get("isBasedOn"));
        String place = ((String) quotation.get("@id")).replaceFirst(".*#", "");
        assertEquals(1, site.page(page).select("#" + place).size());
        Map<?, ?> second = (Map<?, ?>) ((List<?>) article.get("hasPart")).get(1);
        assertEquals("Jane Example", second.get("creator"));
    }

    /** In lists such a work goes by its title; nobody made it who is called so. */
    @Test
    void aWorkThatNamesNobodyIsCreditedToNobody() throws IOException {
        assertEquals("Example", work("doe-1999").get("creditText"));
        String author = "\"author\": [{\"family\": \"Example\", \"given\": \"Jane\"}],";
        site.edit("sources/library.json", author, "");
        assertEquals("A Made-up Work", work("doe-1999").get("name"));
        assertFalse(work("doe-1999").containsKey("creditText"));
    }

    /** What the file beside the post tells of a work that it cites. */
    private Map<?, ?> work(String id) throws IOException {
        site.bake();
        Map<?, ?> article = json(site.text("posts/a-made-up-post/article.jsonld"));
        return ((List<?>) article.get("citation"))
                .stream()
                        .map(work -> (Map<?, ?>) work)
                        .filter(work -> work.get("@id").toString().endsWith("-" + id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void noTitleEndsTheBlock() throws IOException {
        String title = "Made \"up\" </script><script>x()</script> <!-- & \\ ]]>";
        site.edit(POST, "title: A made-up post", "title: '" + title + "'");
        site.bake();
        String page = "posts/a-made-up-post/index.html";
        assertEquals(title, thing(page, "Article").get("headline"));
        Document document = site.page(page);
        assertEquals(1, document.select("script[type=application/ld+json]").size());
        assertEquals(
                title,
                document.selectFirst("meta[property=og:title]").attr("content"),
                "Open Graph");
    }

    @Test
    void everyPageThatMayBeFoundHasAPicture() throws IOException {
        site.bake();
        int pages = 0;
        for (Path path : built(".html")) {
            Document document = Jsoup.parse(Files.readString(path));
            if (document.select("meta[name=robots][content=noindex]").isEmpty()) {
                String address = document.selectFirst("meta[property=og:image]").attr("content");
                BufferedImage picture =
                        ImageIO.read(site.built(address.substring(HOST.length() + 1)).toFile());
                Element width = document.selectFirst("meta[property=og:image:width]");
                Element height = document.selectFirst("meta[property=og:image:height]");
                assertEquals(Integer.toString(picture.getWidth()), width.attr("content"));
                assertEquals(Integer.toString(picture.getHeight()), height.attr("content"));
                pages++;
            }
        }
        assertTrue(pages > 5, pages + " pages");
    }

    @Test
    void aPageOnATopicHasACardUnlessItIsDiscreet() throws IOException {
        String page = "content/about.md";
        site.bake();
        assertEquals(HOST + "/card.png", picture("about/index.html"));
        site.edit(page, "title: About\n", "title: About\ntags: [made-up]\n");
        site.bake();
        assertEquals(HOST + "/about/card.png", picture("about/index.html"));
        assertTrue(Files.exists(site.built("about/card.png")));
        site.edit(page, "tags:", "discreet: {title: A title, description: A plain one.}\ntags:");
        site.bake();
        assertEquals(HOST + "/card.png", picture("about/index.html"));
        assertFalse(Files.exists(site.built("about/card.png")));
    }

    private String picture(String page) {
        return site.page(page).expectFirst("meta[property=og:image]").attr("content");
    }

    @Test
    void cardIsDrawnAgainOnlyIfItsWordsChange() throws IOException {
        site.bake();
        Path card = site.built("posts/a-made-up-post/card.png");
        FileTime before = Files.getLastModifiedTime(card);
        byte[] bytes = Files.readAllBytes(card);
        site.append(POST, "\nMore.\n");
        site.bake();
        assertEquals(before, Files.getLastModifiedTime(card));
        site.edit(POST, "title: A made-up post", "title: Another made-up post");
        site.bake();
        assertFalse(Arrays.equals(bytes, Files.readAllBytes(card)));
    }

    @Test
    void aTitleThatTheFontLacksIsToldOf() throws IOException {
        site.edit(POST, "title: A made-up post", "title: عنوان");
        BakedSite baked = site.bake();
        assertEquals(
                List.of(
                        "the card /posts/a-made-up-post/card.png shows less than its page: the font"
                                + " for cards has no ع ن و ا"),
                baked.notices());
    }

    @Test
    void withoutTheirTemplateThereAreNoCards() throws IOException {
        Files.delete(site.file("templates/card.ftl"));
        site.bake();
        assertEquals(List.of(), built("card.png"));
        assertEquals(0, site.page(PART).select("meta[property^=og:]").size());
    }

    @Test
    void sitemapDatesWhatChangesWithItsParts() {
        site.bake();
        Document map = site.page("sitemap.xml");
        assertEquals("2029-12-01", dateOf(map, "/"));
        assertEquals("2029-11-08", dateOf(map, "/series/made-up-series/"));
        assertEquals("2029-12-01", dateOf(map, "/topics/made-up/"));
    }

    private static String dateOf(Document map, String permalink) {
        for (Element url : map.select("url")) {
            if (url.selectFirst("loc").text().equals(HOST + permalink)) {
                return url.select("lastmod").text();
            }
        }
        return "not there";
    }

    private List<String> trail(String page) throws IOException {
        List<String> steps = new ArrayList<>();
        for (Object item : (List<?>) thing(page, "BreadcrumbList").get("itemListElement")) {
            Map<?, ?> step = (Map<?, ?>) item;
            steps.add(step.get("position") + " " + step.get("name") + " " + step.get("item"));
        }
        return steps;
    }

    private Map<?, ?> thing(String page, String type) throws IOException {
        String data = site.page(page).selectFirst("script[type=application/ld+json]").data();
        for (Object thing : (List<?>) json(data).get("@graph")) {
            if (type.equals(((Map<?, ?>) thing).get("@type"))) {
                return (Map<?, ?>) thing;
            }
        }
        throw new AssertionError("no " + type + " on " + page);
    }

    private static Map<?, ?> json(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            return (Map<?, ?>) value(json);
        }
    }

    private static Object value(JsonParser json) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = json.currentName();
                    json.nextToken();
                    map.put(key, value(json));
                }
                return map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                return list;
            }
            case VALUE_NUMBER_INT -> {
                return json.getLongValue();
            }
            default -> {
                return json.getText();
            }
        }
    }

    private List<Path> built(String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(site.built(""))) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
