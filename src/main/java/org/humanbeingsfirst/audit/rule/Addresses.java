package org.humanbeingsfirst.audit.rule;

import org.humanbeingsfirst.audit.Reference;
import org.jsoup.nodes.Element;

/** What rules on addresses say and ask in common. */
final class Addresses {

    private static final int LONGEST_SHOWN = 100;

    private Addresses() {}

    /** An element, for messages: its name, and the words of a link. */
    static String name(Element element) {
        String name = element.normalName();
        if (!name.equals("a")) {
            return name;
        }
        String words = element.text();
        return words.isEmpty() ? "link" : "link “" + shortened(words) + "”";
    }

    /** The beginning of a message on an address. */
    static String subject(Reference reference) {
        String address = shortened(reference.address().strip());
        return switch (reference.kind()) {
            case LINK, CITATION -> "address " + address;
            default -> reference.element().normalName() + " names " + address + ", which";
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
