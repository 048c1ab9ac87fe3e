package org.humanbeingsfirst.audit.rule;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.humanbeingsfirst.location.ContentFile;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An element of an XML file (XML 1.0, with namespaces), as far as feeds are judged by it.
 *
 * @param namespace address of its namespace; an empty string for none
 * @param name its local name
 * @param attributes values by local name, of attributes without namespace
 * @param children the elements in it
 * @param text the text directly in it
 * @param offset where its tag begins, in the file's text
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

    /**
     * Reads a file. Nothing outside it is loaded, and its own entities are replaced within the bounds of
     * the JDK's secure processing.
     */
    static Parsed read(ContentFile file) {
        Builder builder = new Builder(file);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new InputSource(new StringReader(file.text())), builder);
            return new Parsed(Optional.ofNullable(builder.root), Optional.empty());
        } catch (SAXException e) {
            FeedProblem fault =
                    new FeedProblem(
                            builder.offset(),
                            "is not well-formed XML from here",
                            "close every tag that is open, and write & as &amp; and < as &lt;");
            return new Parsed(Optional.ofNullable(builder.root), Optional.of(fault));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("the JDK reads XML from memory", e);
        }
    }

    /** Builds the elements, in which each knows its place. */
    private static final class Builder extends DefaultHandler {

        private final ContentFile file;
        private final Deque<XmlElement> open = new ArrayDeque<>();
        private XmlElement root;
        private Locator locator;

        Builder(ContentFile file) {
            this.file = file;
        }

        @Override
        public void setDocumentLocator(Locator found) {
            locator = found;
        }

        /** Where the parser stands. */
        int offset() {
            int line = Math.max(1, Math.min(locator.getLineNumber(), file.lineCount()));
            int offset = file.startOfLine(line) + Math.max(0, locator.getColumnNumber() - 1);
            return Math.min(offset, file.text().length());
        }

        /** A file that another one is to be included from is as good as empty. */
        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String namespace, String name, String prefixed, Attributes found) {
            Map<String, String> attributes = new HashMap<>();
            for (int i = 0; i < found.getLength(); i++) {
                if (found.getURI(i).isEmpty()) {
                    attributes.put(found.getLocalName(i), found.getValue(i));
                }
            }
            // The parser stands after the tag.
            int start = Math.max(0, file.text().lastIndexOf('<', Math.max(0, offset() - 1)));
            XmlElement element =
                    new XmlElement(
                            namespace,
                            name,
                            attributes,
                            new ArrayList<>(),
                            new StringBuilder(),
                            start);
            if (root == null) {
                root = element;
            }
            if (!open.isEmpty()) {
                open.peek().children().add(element);
            }
            open.push(element);
        }

        @Override
        public void endElement(String namespace, String name, String prefixed) {
            open.pop();
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (!open.isEmpty()) {
                open.peek().text().append(characters, start, length);
            }
        }
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
