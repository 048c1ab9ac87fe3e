package org.humanbeingsfirst.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What the press finds when it is started; tests bring their own.
 *
 * @param folder the folder it is started in
 * @param variables environment variables
 * @param clock tells the day, unless {@code SOURCE_DATE_EPOCH} does
 * @param nanoTime tells how long something takes, as {@link System#nanoTime}
 * @param isTerminal true if a person reads the output as it comes
 * @param out takes what was asked for
 * @param err takes findings of a bake, and why something could not be done
 */
record Surroundings(
        Path folder,
        Map<String, String> variables,
        Clock clock,
        LongSupplier nanoTime,
        boolean isTerminal,
        PrintWriter out,
        PrintWriter err) {

    /** Set by the launchers, which can tell; the JDK knows only of both streams together. */
    private static final String TERMINAL_PROPERTY = "press.terminal";

    /** Of this process. */
    static Surroundings ofProcess() {
        Console console = System.console();
        // A terminal says what it understands; files and pipes get UTF-8 whatever the locale is.
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new Surroundings(
                Path.of(""),
                System.getenv(),
                Clock.systemUTC(),
                System::nanoTime,
                Boolean.parseBoolean(
                        System.getProperty(TERMINAL_PROPERTY, Boolean.toString(console != null))),
                writer(FileDescriptor.out, charset),
                writer(FileDescriptor.err, charset));
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }

    /**
     * True if colours are welcome: on a terminal that knows them, unless {@code NO_COLOR} is set
     * (no-color.org).
     */
    boolean isColoured() {
        return canRewriteLines() && variables.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** True if a line can be written over: on a terminal, unless it calls itself dumb. */
    boolean canRewriteLines() {
        return isTerminal && !"dumb".equals(variables.get("TERM"));
    }

    /**
     * The day the site is built for, in UTC: today, or the day of {@code SOURCE_DATE_EPOCH}, in
     * seconds since 1970 (reproducible-builds.org).
     *
     * @throws UsageException if that variable is set to anything else
     */
    LocalDate today() {
        String epoch = variables.getOrDefault("SOURCE_DATE_EPOCH", "");
        if (epoch.isEmpty()) {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }
        try {
            LocalDate day =
                    LocalDate.ofInstant(
                            Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
            if (day.getYear() >= 1970 && day.getYear() <= 9999) {
                return day;
            }
        } catch (NumberFormatException | DateTimeException notADay) {
            // Answered below.
        }
        throw new UsageException(
                "the environment variable SOURCE_DATE_EPOCH is not a time: " + epoch,
                "set it to seconds since 1970, such as 1785369600, or unset it");
    }

    /** A path as it is typed in the folder the press was started in. */
    String shown(Path path) {
        Path here = folder.toAbsolutePath().normalize();
        Path whole = path.toAbsolutePath().normalize();
        Path shown = whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : whole;
        return shown.toString().replace('\\', '/');
    }
}
