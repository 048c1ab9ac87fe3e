package org.humanbeingsfirst.audit.rule;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML file (XML 1.0, with namespaces), as far as feeds are judged by it.
 *
 * @param namespace address of its namespace; an empty string for none
 * @param name its local name
 * @param attributes values by local name, of attributes without namespace
 * @param children the elements in it
 * @param text the text directly in it
 * @param offset where its tag begins in the file's text
 */
record XmlElement(
        String namespace,
        String name,
        Map<String, String> attributes,
        List<XmlElement> children,
        StringBuilder text,
        int offset) {

    /**
     * What was read of a file.
     *
     * @param root its outermost element, if there is one
     * @param fault what ends the reading early, if something does
     */
    record Parsed(Optional<XmlElement> root, Optional<FeedProblem> fault) {}

    /** Reads a file; nothing outside it is loaded, and no entity of its own is replaced. */
    static Parsed read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    XmlElement element = of(reader, text);
                    root = root == null ? element : root;
                    if (!open.isEmpty()) {
                        open.peek().children().add(element);
                    }
                    open.push(element);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                } else if (reader.isCharacters() && !open.isEmpty()) {
                    open.peek().text().append(reader.getText());
                }
            }
            return new Parsed(Optional.of(root), Optional.empty());
        } catch (XMLStreamException e) {
            int offset =
                    e.getLocation() == null
                            ? 0
                            : Math.max(
                                    0,
                                    Math.min(e.getLocation().getCharacterOffset(), text.length()));
            FeedProblem fault =
                    new FeedProblem(
                            offset,
                            "is not well-formed XML from here",
                            "close every tag that is open, and write & as &amp; and < as &lt;");
            return new Parsed(Optional.ofNullable(root), Optional.of(fault));
        }
    }

    private static XmlElement of(XMLStreamReader reader, String text) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        String namespace = reader.getNamespaceURI();
        // The reader stands after the tag.
        int end =
                Math.max(0, Math.min(reader.getLocation().getCharacterOffset(), text.length()) - 1);
        return new XmlElement(
                namespace == null ? "" : namespace,
                reader.getLocalName(),
                attributes,
                new ArrayList<>(),
                new StringBuilder(),
                Math.max(0, text.lastIndexOf('<', end)));
    }

    /** The elements directly in it that have its namespace and a name. */
    List<XmlElement> all(String wanted) {
        return children.stream()
                .filter(child -> child.namespace.equals(namespace) && child.name.equals(wanted))
                .toList();
    }

    /** The first of them. */
    Optional<XmlElement> first(String wanted) {
        return all(wanted).stream().findFirst();
    }

    /** True if it holds text or elements. */
    boolean hasContent() {
        return !words().isEmpty() || !children.isEmpty();
    }

    /** The text directly in it, without blanks at its ends. */
    String words() {
        return text.toString().strip();
    }

    /** The value of an attribute; an empty string if it has none. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "").strip();
    }
}
