package org.humanbeingsfirst.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        Location location) {

    private static final Pattern WEB_ADDRESS =
            Pattern.compile(
                    "https?://[^\\s/?#\\p{Cntrl}]+[^\\s\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /**
     * The names of those who made the work, in order: authors, or editors where there is no author.
     * Of a person the family name with its particle, of a body its whole name.
     */
    public List<String> names() {
        List<String> authors = names("author");
        return authors.isEmpty() ? names("editor") : authors;
    }

    /**
     * The work's makers as a sentence names them: {@code Example}, {@code Example and Sample},
     * {@code Example and others} for three or more; without names the publisher, the title or, at
     * last, the item id.
     */
    public String shortAuthor() {
        List<String> names = names();
        return switch (names.size()) {
            case 0 ->
                    Stream.of(field("publisher"), plainTitle(), id)
                            .filter(name -> !name.isBlank())
                            .findFirst()
                            .orElse("");
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> names.get(0) + " and others";
        };
    }

    /**
     * When the work came out, as far as that is known: {@code 2019}, {@code 2019-07} or {@code
     * 2019-07-25}; of a range the beginning. Empty if only words, or nothing, say when.
     */
    public Optional<String> issued() {
        return date("issued");
    }

    /** A date as {@link #issued} writes it. */
    Optional<String> date(String field) {
        if (!(fields.get(field) instanceof Map<?, ?> date)
                || !(date.get("date-parts") instanceof List<?> dates)
                || dates.isEmpty()
                || !(dates.get(0) instanceof List<?> parts)) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        for (Object part : parts) {
            String number = text(part);
            if (!NUMBER.matcher(number).matches()) {
                return Optional.empty();
            }
            int value = Integer.parseInt(number);
            // Whatever the digits of the machine's language are.
            written.append(String.format(Locale.ROOT, written.isEmpty() ? "%04d" : "-%02d", value));
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(written.toString());
    }

    /** The title without markup, such as {@code <i>} round the name of a ship. */
    public String plainTitle() {
        return RichText.plain(title);
    }

    /** True if {@link #url} is an absolute address with the scheme http or https. */
    public boolean isWebAddress() {
        return isWebAddress(url);
    }

    /** True for an absolute address with the scheme http or https, without white space. */
    static boolean isWebAddress(String address) {
        return WEB_ADDRESS.matcher(address).matches();
    }

    /** True if {@code [@id]} or {@code [@{id}]} can name the entry; false for one without id. */
    public boolean isCitable() {
        String braced = "@{" + id + "}";
        ItemKey key = ItemKey.at(braced, 0);
        return key != null && key.id().equals(id) && key.end() == braced.length();
    }

    /** A field that is text or a number; empty if the entry has none. */
    String field(String name) {
        return text(fields.get(name));
    }

    /** Text and numbers as text; an empty string for anything else. */
    static String text(Object value) {
        return value instanceof String || value instanceof Number ? value.toString().strip() : "";
    }

    private List<String> names(String role) {
        return fields.get(role) instanceof List<?> people
                ? people.stream().map(CslItem::shortName).filter(n -> !n.isEmpty()).toList()
                : List.of();
    }

    private static String shortName(Object person) {
        if (!(person instanceof Map<?, ?> name)) {
            return text(person);
        }
        String family = text(name.get("family"));
        if (!family.isEmpty()) {
            return (text(name.get("non-dropping-particle")) + " " + family).strip();
        }
        String literal = text(name.get("literal"));
        return literal.isEmpty() ? text(name.get("given")) : literal;
    }
}
