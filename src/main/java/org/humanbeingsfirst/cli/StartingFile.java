package org.humanbeingsfirst.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content file to begin with: a form from {@code new/<kind>.md} among the resources, in which
 * <code>{{name}}</code> stands for a value.
 */
final class StartingFile {

    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z]+)}}");

    private final String form;
    private final Map<String, String> values;

    private StartingFile(String form, Map<String, String> values) {
        this.form = form;
        this.values = values;
    }

    /**
     * The form of a kind with its title and date filled in.
     *
     * @param kind {@code series}, {@code part}, {@code post} or {@code page}
     * @param title one line of text
     * @param date the day it is dated
     */
    static StartingFile of(String kind, String title, LocalDate date) {
        return new StartingFile(form(kind), Map.of())
                .with("title", quoted(title))
                .with("date", date.toString());
    }

    /** The same file with one more value. */
    StartingFile with(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new StartingFile(form, more);
    }

    /** The whole text. */
    String text() {
        return BLANK.matcher(form)
                .replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1))));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the form asks for " + name);
        }
        return value;
    }

    /** A double-quoted scalar (YAML 1.2, section 7.3.1): any title is safe in it. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String form(String kind) {
        String resource = "new/" + kind + ".md";
        try (InputStream in = StartingFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the press was built without " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
