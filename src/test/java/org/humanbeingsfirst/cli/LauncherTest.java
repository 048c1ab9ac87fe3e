package org.humanbeingsfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file {@code press} in a folder where scripts of a few lines stand in for Maven and Java. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LauncherTest {

    private static final String MAVEN =
            """
            #!/bin/sh
            echo built >> builds
            sleep 0.2
            [ ! -f fails ] || { echo 'a made-up compiler error'; exit 1; }
            touch target/press.jar
            """;

    private static final String JAVA =
            """
            #!/bin/sh
            case $* in
              -version) echo 'openjdk version "VERSION.0.1" 2030-01-31' >&2 ;;
              *DumpLoadedClassList* | *Xshare:dump*) exit 1 ;;
              *) for argument; do echo "<$argument>"; done; exit 7 ;;
            esac
            """;

    private static final String ANNOUNCEMENT =
            "Building the press (first use, or its sources changed) …\n";

    @TempDir private Path folder;
    private Path home;

    @BeforeEach
    void layOutTheProject() throws IOException {
        home = folder.resolve("with spaces");
        script(home.resolve("press"), Files.readString(Path.of("press")));
        script(home.resolve("mvnw"), MAVEN);
        script(home.resolve("jdk/bin/java"), JAVA.replace("VERSION", "17"));
        touch("pom.xml");
        touch("src/main/java/X.java");
        touch("docs/rules/made-up-rule.md");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void touch(String path) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private record Ended(int exitCode, String out, String err) {}

    private Process start(Path press, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", press.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().put("PRESS_JAVA_OPTS", "-Xmx64m -Dmade=up");
        return builder.start();
    }

    private static Ended end(Process process) throws Exception {
        // Both streams are short: neither can fill its pipe while the other is read.
        String out = new String(process.getInputStream().readAllBytes(), "UTF-8");
        String err = new String(process.getErrorStream().readAllBytes(), "UTF-8");
        return new Ended(process.waitFor(), out, err);
    }

    private Ended press(String... arguments) throws Exception {
        return end(start(home.resolve("press"), arguments));
    }

    private int builds() throws IOException {
        Path builds = home.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    @Test
    void scriptIsWellFormed() throws Exception {
        Process check = new ProcessBuilder("sh", "-n", "press").redirectErrorStream(true).start();
        assertEquals(new Ended(0, "", ""), end(check));
        assertTrue(Files.isExecutable(Path.of("press")));
    }

    @Test
    void firstUseBuildsAndSaysSoInOneLine() throws Exception {
        Ended first = press("build");
        assertEquals(ANNOUNCEMENT, first.err());
        assertEquals(7, first.exitCode());
        assertEquals(1, builds());
        assertFalse(Files.exists(home.resolve("target/press.lock")));
    }

    @Test
    void secondUseDoesNotBuild() throws Exception {
        press("build");
        assertEquals("", press("build").err());
        assertEquals(1, builds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java/X.java", "docs/rules/made-up-rule.md"})
    void newerSourceIsBuilt(String source) throws Exception {
        press("build");
        Files.setLastModifiedTime(
                home.resolve(source), FileTime.from(Instant.now().plusSeconds(60)));
        assertEquals(ANNOUNCEMENT, press("build").err());
    }

    @Test
    void deletedSourceIsBuilt() throws Exception {
        touch("src/main/java/Y.java");
        press("build");
        Files.delete(home.resolve("src/main/java/Y.java"));
        assertEquals(ANNOUNCEMENT, press("build").err());
    }

    @Test
    void librariesOfAnEarlierBuildDoNotLinger() throws Exception {
        touch("target/lib/old-1.0.jar");
        press("build");
        assertFalse(Files.exists(home.resolve("target/lib/old-1.0.jar")));
    }

    @Test
    void manyFirstUsesBuildOnce() throws Exception {
        List<Process> uses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            uses.add(start(home.resolve("press"), "use"));
        }
        for (Process use : uses) {
            assertEquals(7, end(use).exitCode());
        }
        assertEquals(1, builds());
    }

    @Test
    void lockOfADeadProcessIsTaken() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(home.resolve("target"));
        Files.createSymbolicLink(
                home.resolve("target/press.lock"), Path.of(Long.toString(dead.pid())));
        assertEquals(7, press("build").exitCode());
    }

    @Test
    void failedBuildShowsWhatMavenSaid() throws Exception {
        touch("fails");
        Ended failed = press("build");
        assertEquals(3, failed.exitCode());
        assertTrue(failed.err().contains("a made-up compiler error\n"), failed.err());
        assertTrue(failed.err().contains("press: it could not be built"), failed.err());
        assertEquals("", failed.out());
        Files.delete(home.resolve("fails"));
        assertEquals(7, press("build").exitCode());
    }

    @Test
    void argumentsArriveAsTheyWereTyped() throws Exception {
        String out = press("new", "post", "--title", "two words * $HOME").out();
        assertTrue(out.endsWith("<new>\n<post>\n<--title>\n<two words * $HOME>\n"), out);
        assertTrue(out.contains("<-jar>\n<" + home.toRealPath() + "/target/press.jar>\n"), out);
    }

    @Test
    void furtherOptionsReachJava() throws Exception {
        assertTrue(press().out().contains("<-Xmx64m>\n<-Dmade=up>\n"));
    }

    /** A site that is not large is baked the same everywhere; whether it is a terminal, Java says. */
    @Test
    void windowsGivesJavaTheSameOptions() throws Exception {
        String given = press().out();
        List<String> options =
                given.substring(0, given.indexOf("<-Xshare:auto>"))
                        .lines()
                        .map(option -> option.substring(1, option.length() - 1))
                        .filter(option -> !option.matches("-Dpress.terminal=.*|-Xmx64m|-Dmade=up"))
                        .toList();
        String windows = Files.readString(Path.of("press.cmd"));
        String set =
                windows.lines()
                        .filter(line -> line.matches("set \"PRESS_(HEAP|OPTIONS)=.*"))
                        .collect(Collectors.joining("\n"));
        Set<String> there =
                Pattern.compile("(?<=[ =])-[DX][^ \"]+")
                        .matcher(set)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(there.remove("-Djdk.console=java.base"), there::toString);
        assertEquals(new TreeSet<>(options), there);
        assertTrue(windows.contains("-XX:+UseG1GC %PRESS_HEAP% "), windows);
    }

    @Test
    void pipesAreNoTerminal() throws Exception {
        assertTrue(press().out().contains("<-Dpress.terminal=false>\n"));
    }

    @Test
    void symbolicLinksLeadHome() throws Exception {
        Path far = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(far.resolve("middle"), Path.of("../with spaces/press"));
        Files.createSymbolicLink(far.resolve("press"), far.resolve("middle"));
        assertEquals(7, end(start(far.resolve("press"))).exitCode());
        assertEquals(1, builds());
    }

    @Test
    void oldJavaIsNamed() throws Exception {
        script(home.resolve("jdk/bin/java"), JAVA.replace("VERSION", "11"));
        Ended refused = press("build");
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().startsWith("press: Java 11 is too old\n  hint: "), refused.err());
    }

    @Test
    void javaHomeWithoutJavaIsNamed() throws Exception {
        Files.delete(home.resolve("jdk/bin/java"));
        Ended refused = press("build");
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("where there is no bin/java"), refused.err());
    }
}
