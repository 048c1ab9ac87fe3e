package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The press in a Java of its own. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StartTest {

    private static List<String> linesOf(String... arguments) throws Exception {
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xlog:class+load",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Press.class.getName()),
                                Stream.of(arguments))
                        .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] output = process.getInputStream().readAllBytes();
        assertEquals(ExitCode.CLEAN, process.waitFor());
        return new String(output, StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void helpLoadsNothingThatBakes() throws Exception {
        List<String> lines = linesOf("--help");
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Usage: press")));
        List<String> heavy =
                lines.stream()
                        .filter(line -> line.contains("[class,load] "))
                        .map(line -> line.substring(line.indexOf("] ") + 2).split(" ")[0])
                        .filter(
                                loaded ->
                                        loaded.startsWith("org.jbake.")
                                                || loaded.startsWith("freemarker.")
                                                || loaded.startsWith("com.vladsch.")
                                                || loaded.startsWith("de.undercouch.")
                                                || loaded.startsWith("org.jsoup.")
                                                || loaded.startsWith("com.fasterxml.")
                                                || loaded.startsWith(
                                                        "org.humanbeingsfirst.audit.rule.")
                                                || loaded.equals(
                                                        "org.humanbeingsfirst.bake.Bakery"))
                        .toList();
        assertEquals(List.of(), heavy);
    }
}
