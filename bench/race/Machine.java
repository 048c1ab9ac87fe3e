package race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the race is run on, without the name of the machine. */
final class Machine {

    private Machine() {}

    /** A line for the results. */
    static String described() throws IOException {
        long mebibytes =
                Long.parseLong(value(Path.of("/proc/meminfo"), "MemTotal:").replaceAll("\\D", ""))
                        / 1024;
        return "Machine: %d processors (%s), %.0f GiB of memory, %s, Java %s. The sites lay in memory."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        value(Path.of("/proc/cpuinfo"), "model name"),
                        mebibytes / 1024.0,
                        value(Path.of("/etc/os-release"), "PRETTY_NAME="),
                        System.getProperty("java.version"));
    }

    /** What follows a word and a sign at the beginning of a line. */
    private static String value(Path file, String word) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()).replaceAll("^[\\s:]+|\"", ""))
                .findFirst()
                .orElse("unknown");
    }
}
