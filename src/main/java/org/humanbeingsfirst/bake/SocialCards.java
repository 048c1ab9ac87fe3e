package org.humanbeingsfirst.bake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.humanbeingsfirst.card.SocialCard;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;

/** Cards for previews of shared addresses, one for each page that readers share, if there is a template. */
final class SocialCards {

    /** The variable in which a page finds the address of its card. */
    static final String VARIABLE = "card_image";

    private static final String TEMPLATE = "card.ftl";
    private static final String FILE = "card.png";

    private final DocumentModels documents;
    private final SeriesModels series;
    private final PageOrders orders;
    private final Consumer<String> notices;

    /**
     * @param notices hears of cards that show less than their page; called by many threads
     */
    SocialCards(
            DocumentModels documents,
            SeriesModels series,
            PageOrders orders,
            Consumer<String> notices) {
        this.documents = documents;
        this.series = series;
        this.orders = orders;
        this.notices = notices;
    }

    /** Address of the card of the site itself, if there is a template for cards. */
    static Optional<String> ofSite(SiteTemplateEngine engine) {
        return engine.has(TEMPLATE) ? Optional.of("/" + FILE) : Optional.empty();
    }

    /** Address of the card of a document that has one. */
    static String address(ContentDocument content) {
        return content.permalink() + FILE;
    }

    /**
     * What readers share has a card of its own; other pages share that of the site. A page that is
     * discreet never shows what it is about.
     */
    boolean has(ContentDocument content) {
        boolean isShared =
                content.type() != DocumentType.PAGE
                        || !content.tags().isEmpty()
                                && content.frontMatter().get("discreet").isEmpty();
        return orders.has(TEMPLATE) && isShared && content.permalink().endsWith("/");
    }

    /** Orders the card of a document that has one. */
    void order(ContentDocument content) {
        PageVariables page =
                orders.page(content.permalink() + FILE).with("content", documents.of(content));
        series.of(content).ifPresent(whole -> page.with("planned", whole.get("planned")));
        order(content.permalink(), content.file().path(), page);
    }

    /** Orders the card of the site, if there is a template for cards. */
    void orderForSite() {
        if (orders.has(TEMPLATE)) {
            order("/", "", orders.page("/" + FILE));
        }
    }

    private void order(String permalink, String origin, PageVariables page) {
        String picture = permalink + FILE;
        orders.order(picture, origin, TEMPLATE, page, text -> draw(picture, card(text)));
    }

    private static SocialCard card(byte[] text) {
        return SocialCard.of(new String(text, StandardCharsets.UTF_8));
    }

    private byte[] draw(String picture, SocialCard card) {
        List<String> undrawable = card.undrawable();
        if (!undrawable.isEmpty()) {
            notices.accept(
                    "the card "
                            + picture
                            + " shows less than its page: the font for cards has no "
                            + String.join(" ", undrawable));
        }
        return card.png();
    }
}
