package race;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Draws seconds over posts, both axes logarithmic, one line for each program. Colours follow the
 * reader's light or dark scheme; each line has a sign of its own beside its colour.
 */
final class Chart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final int LEFT = 64;
    private static final int RIGHT = 600;
    private static final int TOP = 56;
    private static final int BOTTOM = 400;

    private static final String STYLE =
            """

            text { font: 14px system-ui, sans-serif; fill: #1f2328; }
            .title { font-size: 16px; font-weight: 600; }
            .paper { fill: #ffffff; }
            .grid { stroke: #d0d7de; }
            .line { fill: none; stroke-width: 2; }
            .a { stroke-width: 3.5; }
            .a { stroke: #b3261e; } .b { stroke: #0b57d0; } .c { stroke: #1a7f37; }
            .d { stroke: #8250df; } .e { stroke: #9a6700; }
            .sign { fill: #ffffff; stroke-width: 2; }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3; }
              .paper, .sign { fill: #0d1117; }
              .grid { stroke: #30363d; }
              .a { stroke: #ff8a80; } .b { stroke: #79b8ff; } .c { stroke: #56d364; }
              .d { stroke: #d2a8ff; } .e { stroke: #e3b341; }
            }
            """;

    /** Outlines round a point, each to be moved there. */
    private static final List<String> SIGNS =
            List.of(
                    "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z",
                    "M-4.5-4.5H4.5V4.5H-4.5Z",
                    "M0-6L5.5 4H-5.5Z",
                    "M0-6.5L6.5 0L0 6.5L-6.5 0Z",
                    "M0 6L5.5-4H-5.5Z");

    private final Map<String, SortedMap<Integer, Double>> curves;
    private final TreeSet<Integer> posts;
    private final int lowestDecade;
    private final int highestDecade;
    private final XMLStreamWriter xml;

    private Chart(Map<String, SortedMap<Integer, Double>> curves, XMLStreamWriter xml) {
        this.curves = curves;
        this.xml = xml;
        this.posts =
                curves.values().stream()
                        .flatMap(curve -> curve.keySet().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        List<Double> seconds =
                curves.values().stream().flatMap(c -> c.values().stream()).sorted().toList();
        this.lowestDecade = (int) Math.floor(Math.log10(seconds.get(0)));
        this.highestDecade = (int) Math.ceil(Math.log10(seconds.get(seconds.size() - 1)));
    }

    /**
     * Writes an SVG file.
     *
     * @param curves seconds by number of posts, by program
     */
    static void write(Map<String, SortedMap<Integer, Double>> curves, Path file)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new Chart(curves, xml).draw();
            xml.close();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void draw() throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        xml.writeAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-labelledby", "title desc");
        textElement("title", "title", "Seconds of a cold build over the number of posts");
        textElement("desc", "desc", description());
        xml.writeStartElement("style");
        xml.writeCharacters(STYLE);
        xml.writeEndElement();
        empty("rect", "class", "paper", "width", WIDTH, "height", HEIGHT);
        text(LEFT, 28, "start", "title", "Cold build: seconds over posts");
        drawAxes();
        int index = 0;
        for (Map.Entry<String, SortedMap<Integer, Double>> curve : curves.entrySet()) {
            drawCurve(curve.getKey(), curve.getValue(), index++);
        }
        xml.writeEndElement();
    }

    private String description() {
        return curves.entrySet().stream()
                .map(
                        curve ->
                                curve.getKey()
                                        + ": "
                                        + curve.getValue().entrySet().stream()
                                                .map(
                                                        point ->
                                                                Report.seconds(point.getValue())
                                                                        + " s at "
                                                                        + Report.whole(
                                                                                point.getKey()))
                                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private void drawAxes() throws XMLStreamException {
        for (int decade = lowestDecade; decade <= highestDecade; decade++) {
            double seconds = Math.pow(10, decade);
            empty("path", "class", "grid", "d", "M" + LEFT + " " + y(seconds) + "H" + RIGHT);
            String label =
                    decade < 0
                            ? String.format(Locale.ROOT, "%." + -decade + "f", seconds)
                            : Report.whole(seconds);
            text(LEFT - 8, Double.parseDouble(y(seconds)) + 5, "end", "", label + " s");
        }
        for (int size : posts) {
            empty("path", "class", "grid", "d", "M" + x(size) + " " + TOP + "V" + BOTTOM);
            text(Double.parseDouble(x(size)), BOTTOM + 22, "middle", "", Report.whole(size));
        }
        text((LEFT + RIGHT) / 2.0, BOTTOM + 46, "middle", "", "posts");
    }

    private void drawCurve(String name, SortedMap<Integer, Double> curve, int index)
            throws XMLStreamException {
        String colour = String.valueOf((char) ('a' + index));
        String points =
                curve.entrySet().stream()
                        .map(point -> x(point.getKey()) + "," + y(point.getValue()))
                        .collect(Collectors.joining(" "));
        empty("polyline", "class", "line " + colour, "points", points);
        for (Map.Entry<Integer, Double> point : curve.entrySet()) {
            sign(colour, index, x(point.getKey()), y(point.getValue()));
        }
        int height = TOP + 12 + 26 * index;
        empty("path", "class", "line " + colour, "d", "M" + (RIGHT + 16) + " " + height + "h32");
        sign(colour, index, String.valueOf(RIGHT + 32), String.valueOf(height));
        text(RIGHT + 56, height + 5, "start", "", name);
    }

    private void sign(String colour, int index, String x, String y) throws XMLStreamException {
        empty(
                "path",
                "class",
                "sign " + colour,
                "d",
                SIGNS.get(index),
                "transform",
                "translate(" + x + " " + y + ")");
    }

    private String x(int size) {
        double from = Math.log10(posts.first());
        double to = Math.max(Math.log10(posts.last()), from + 1);
        return place(LEFT + (Math.log10(size) - from) / (to - from) * (RIGHT - LEFT));
    }

    private String y(double seconds) {
        double share =
                (Math.log10(seconds) - lowestDecade) / Math.max(1, highestDecade - lowestDecade);
        return place(BOTTOM - share * (BOTTOM - TOP));
    }

    private static String place(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    private void text(double x, double y, String anchor, String style, String text)
            throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", place(x));
        xml.writeAttribute("y", place(y));
        xml.writeAttribute("text-anchor", anchor);
        if (!style.isEmpty()) {
            xml.writeAttribute("class", style);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void textElement(String name, String id, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("id", id);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** An element without content; attributes as name, value, name, value. */
    private void empty(String element, Object... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute((String) attributes[i], String.valueOf(attributes[i + 1]));
        }
    }
}
