package org.humanbeingsfirst.content;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import nu.validator.checker.Checker;
import nu.validator.checker.CspEnforcementChecker;
import nu.validator.checker.DuplicateDtChecker;
import nu.validator.checker.HeadingHierarchyChecker;
import nu.validator.checker.MicrodataChecker;
import nu.validator.checker.NormalizationChecker;
import nu.validator.checker.SpeculationRulesChecker;
import nu.validator.checker.TextContentChecker;
import nu.validator.checker.UncheckedSubtreeWarner;
import nu.validator.checker.UsemapChecker;
import nu.validator.checker.XmlPiChecker;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.checker.jing.CheckerValidator;
import nu.validator.checker.table.TableChecker;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.Validator;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.AttributesPermutingXMLReaderWrapper;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.ariaattributes.AriaAttributeDroppingSchemaWrapper;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * The Nu HTML Checker in this process: its schemas and checks without its web service, so that
 * nothing can be asked of the network. One is set up once and used for many files; not for several
 * threads at once.
 */
public final class HtmlChecker {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";
    private static final String SVG = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

    private static final String BEFORE_STYLES =
            "<!DOCTYPE html><html lang=\"\"><title>Styles</title><style>\n";
    private static final String AFTER_STYLES = "\n</style>";

    /**
     * The checker does not know cascade layers yet, and says nothing of what stands within an
     * at-rule that it does not know.
     */
    private static final Pattern LAYER_BLOCK = Pattern.compile("@layer\\s+[\\w.-]+\\s*\\{");

    private static final Pattern LAYER_ORDER = Pattern.compile("@layer\\s+[\\w.,\\s-]+;");

    private final List<Message> messages = new ArrayList<>();
    private final Pipeline html;
    private final Pipeline svg;

    /**
     * What the checker has to say of a place.
     *
     * @param kind {@code error} or {@code warning}
     * @param line 1-based
     * @param column 1-based
     */
    public record Message(String kind, int line, int column, String text) {

        /** As compilers print it, without the file. */
        @Override
        public String toString() {
            return line + ":" + column + ": " + kind + ": " + text;
        }
    }

    /** A parser whose events go through all checks. */
    private record Pipeline(XMLReader reader, Validator checks) {

        void run(InputSource source) throws IOException, SAXException {
            checks.reset();
            reader.setContentHandler(checks.getContentHandler());
            reader.parse(source);
        }
    }

    /** Reads the schemas, which takes a second. */
    public HtmlChecker() {
        // The checker has no other switches for these.
        System.setProperty("nu.validator.checker.enableLangDetection", "1");
        System.setProperty("nu.validator.schema.rdfa-full", "1");
        ErrorHandler handler = new Collector();
        try {
            html = new Pipeline(htmlReader(handler), checks(HTML, handler));
            svg = new Pipeline(xmlReader(handler), checks(SVG, handler));
        } catch (IOException
                | SAXException
                | IncorrectSchemaException
                | ParserConfigurationException e) {
            throw new IllegalStateException("the checker's own schemas cannot be read", e);
        }
    }

    /**
     * Checks a page.
     *
     * @param address where it is published: the page's policy is held against its own origin
     */
    public List<Message> html(String address, String text) {
        return check(html, address, text, 0);
    }

    /** Checks a style sheet; columns right of the name of a layer may be off by its length. */
    public List<Message> css(String address, String text) {
        String known = LAYER_ORDER.matcher(text).replaceAll(HtmlChecker::blank);
        known = LAYER_BLOCK.matcher(known).replaceAll("@media all{");
        return check(html, address, BEFORE_STYLES + known + AFTER_STYLES, 1);
    }

    /** Checks a drawing. */
    public List<Message> svg(String address, String text) {
        return check(svg, address, text, 0);
    }

    private static String blank(MatchResult found) {
        return found.group().replaceAll("\\S", " ");
    }

    private List<Message> check(Pipeline pipeline, String address, String text, int linesBefore) {
        messages.clear();
        InputSource source = new InputSource(new StringReader(text));
        source.setSystemId(address);
        try {
            pipeline.run(source);
        } catch (SAXException stopped) {
            // A fatal error, which the collector has noted; anything else is not the file's fault.
            if (messages.isEmpty()) {
                throw new IllegalStateException(address, stopped);
            }
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        }
        return messages.stream()
                .map(m -> new Message(m.kind(), m.line() - linesBefore, m.column(), m.text()))
                .toList();
    }

    private static Validator checks(String schemaAddress, ErrorHandler handler)
            throws IOException, SAXException, IncorrectSchemaException {
        LocalCacheEntityResolver ownFiles = new LocalCacheEntityResolver(new NullEntityResolver());
        ownFiles.setAllowRnc(true);
        PropertyMapBuilder builder = new PropertyMapBuilder();
        builder.put(ValidateProperty.ERROR_HANDLER, handler);
        builder.put(ValidateProperty.ENTITY_RESOLVER, ownFiles);
        builder.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        RngProperty.CHECK_ID_IDREF.add(builder);
        PropertyMap properties = builder.toPropertyMap();
        Schema grammar =
                CompactSchemaReader.getInstance()
                        .createSchema(ownFiles.resolveEntity(null, schemaAddress), properties);
        // What the grammar leaves to other checks, from the innermost to the outermost.
        Schema schema = new DataAttributeDroppingSchemaWrapper(grammar);
        schema = new AriaAttributeDroppingSchemaWrapper(schema);
        schema = new XmlLangAttributeDroppingSchemaWrapper(schema);
        schema = new RoleAttributeFilteringSchemaWrapper(schema);
        schema = new TemplateElementDroppingSchemaWrapper(schema);
        schema = new NamespaceChangingSchemaWrapper(schema);
        Validator all = schema.createValidator(properties);
        all = also(all, CheckerSchema.ASSERTION_SCH.createValidator(properties));
        all = also(all, CheckerSchema.LANGUAGE_DETECTING_CHECKER.createValidator(properties));
        for (Checker checker :
                List.of(
                        new TableChecker(),
                        new DuplicateDtChecker(),
                        new HeadingHierarchyChecker(),
                        new MicrodataChecker(),
                        new NormalizationChecker(),
                        new SpeculationRulesChecker(),
                        new TextContentChecker(),
                        new UncheckedSubtreeWarner(),
                        new UsemapChecker(),
                        new XmlPiChecker(),
                        new CspEnforcementChecker())) {
            all = also(all, new CheckerValidator(checker, properties));
        }
        return all;
    }

    private static Validator also(Validator first, Validator second) {
        return new CombineValidator(first, second);
    }

    private static XMLReader htmlReader(ErrorHandler handler) throws SAXException {
        HtmlParser parser = new HtmlParser();
        parser.setCommentPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentNonXmlCharPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setNamePolicy(XmlViolationPolicy.ALLOW);
        parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setMappingLangToXmlLang(true);
        parser.setFeature("http://xml.org/sax/features/unicode-normalization-checking", true);
        parser.setErrorProfile(new HashMap<>(Map.of("html-strict", "warn")));
        parser.setErrorHandler(handler);
        return new AttributesPermutingXMLReaderWrapper(parser);
    }

    private static XMLReader xmlReader(ErrorHandler handler)
            throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setErrorHandler(handler);
        return reader;
    }

    /** Writes everything down. */
    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("error", e);
        }

        private void add(String kind, SAXParseException e) {
            messages.add(new Message(kind, e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
        }
    }
}
