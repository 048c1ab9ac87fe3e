package org.humanbeingsfirst.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanbeingsfirst.citation.Citation;
import org.humanbeingsfirst.citation.CitationItem;

/**
 * The numbering of a page's sources: each cited item has one number, in order of first citation, and
 * every place that cites it has an anchor to return to.
 */
public final class PageNotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<String>> returns = new LinkedHashMap<>();
    private final Map<CitationItem, String> anchors = new IdentityHashMap<>();

    /**
     * Numbers the items of a page.
     *
     * @param citations the citations of its body, in reading order
     * @param furtherItemIds items that its template names, such as the sources of a register; they
     *     have no place in the body to return to
     */
    public PageNotes(List<Citation> citations, List<String> furtherItemIds) {
        int occurrence = 0;
        for (Citation citation : citations) {
            for (CitationItem item : citation.items()) {
                String anchor = "cite-" + ++occurrence;
                numbers.putIfAbsent(item.id(), numbers.size() + 1);
                returns.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(anchor);
                anchors.put(item, anchor);
            }
        }
        for (String id : furtherItemIds) {
            numbers.putIfAbsent(id, numbers.size() + 1);
            returns.computeIfAbsent(id, cited -> new ArrayList<>());
        }
    }

    /** Ids of the cited items, by number. */
    public List<String> itemIds() {
        return List.copyOf(numbers.keySet());
    }

    /** The number of an item, from 1. */
    public int number(String itemId) {
        return numbers.get(itemId);
    }

    /** The id of the element at which an item is cited, such as {@code cite-3}. */
    public String anchor(CitationItem item) {
        return anchors.get(item);
    }

    /** The ids of all elements that cite an item, in reading order. */
    public List<String> returnAnchors(String itemId) {
        return List.copyOf(returns.get(itemId));
    }

    /** The id of the note on an item; short, since every place that cites the item names it. */
    public String noteAnchor(String itemId) {
        return "note-" + number(itemId);
    }

    /** The id of an item's entry in the list of sources. */
    public static String sourceAnchor(String itemId) {
        return "source-" + itemId;
    }
}
