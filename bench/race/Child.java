package race;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process of a program in the race, measured from outside. */
final class Child implements AutoCloseable {

    /**
     * What a process took from its start to its end.
     *
     * @param seconds on the wall clock
     * @param cpuSeconds of all its threads and children, in hundredths
     * @param mebibytes of memory that it held at most
     */
    record Usage(double seconds, double cpuSeconds, double mebibytes) {}

    /** How often to look at its memory: often enough to see the peak, too seldom to slow it. */
    private static final long LOOK_IN_MILLISECONDS = 5;

    private static final double CLOCK_TICKS_A_SECOND = 100;
    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * Runs a program to its end.
     *
     * @param folder to run it in
     * @param log file for what it says
     * @throws IllegalStateException with the end of the log if it fails
     */
    static Usage run(Path folder, Path log, List<String> command)
            throws IOException, InterruptedException {
        double cpuBefore = cpuSecondsOfChildren();
        long start = System.nanoTime();
        Process process =
                inSurroundings(folder, command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        ALIVE.add(process);
        try {
            double memory = 0;
            while (!process.waitFor(LOOK_IN_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                memory = Math.max(memory, peakMebibytes(process.pid()));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                List<String> said = Files.readAllLines(log);
                throw new IllegalStateException(
                        "this failed: "
                                + String.join(" ", command)
                                + "\n"
                                + String.join(
                                        "\n",
                                        said.subList(Math.max(0, said.size() - 20), said.size())));
            }
            return new Usage(seconds, cpuSecondsOfChildren() - cpuBefore, memory);
        } finally {
            end(process);
        }
    }

    /**
     * Starts a program that goes on until it is closed.
     *
     * @param hearer called with each line it says, by a thread of its own
     */
    static Child start(Path folder, List<String> command, Consumer<String> hearer)
            throws IOException {
        Process process = inSurroundings(folder, command).redirectErrorStream(true).start();
        ALIVE.add(process);
        Thread reader =
                new Thread(
                        () -> {
                            try (BufferedReader lines =
                                    new BufferedReader(
                                            new InputStreamReader(
                                                    process.getInputStream(),
                                                    StandardCharsets.UTF_8))) {
                                lines.lines().forEach(hearer);
                            } catch (IOException | UncheckedIOException ended) {
                                // It was closed; there is nothing more to hear.
                            }
                        });
        reader.setDaemon(true);
        reader.start();
        return new Child(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The most memory it has held so far. */
    double peakMebibytes() throws IOException {
        return peakMebibytes(process.pid());
    }

    /** Ends it. */
    @Override
    public void close() {
        end(process);
    }

    /** Ends all that still run. */
    static void endAll() {
        ALIVE.forEach(Child::end);
    }

    /** The same clock and language for all, and no options meant for other runs. */
    private static ProcessBuilder inSurroundings(Path folder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("TZ", "UTC");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("PRESS_JAVA_OPTS");
        return builder;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ALIVE.remove(process);
    }

    /** The kernel's own high-water mark: {@code VmHWM} of proc(5). */
    private static double peakMebibytes(long pid) throws IOException {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (NoSuchFileException ended) {
            // Between two looks.
        } catch (IOException e) {
            if (Files.exists(Path.of("/proc/" + pid))) {
                throw e;
            }
        }
        return 0;
    }

    /** Of the children that have ended: {@code cutime} and {@code cstime} of proc(5). */
    private static double cpuSecondsOfChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] behindName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(behindName[13]) + Long.parseLong(behindName[14]))
                / CLOCK_TICKS_A_SECOND;
    }
}
