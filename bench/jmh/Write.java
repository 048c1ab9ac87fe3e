package jmh;

import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.bake.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import race.Trees;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * Writing a whole site in a warm process, from reading its files to the swap of the folders: what a
 * preview does at its start, without a cache. What the other benchmarks measure is a part of it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class Write {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** Nothing may be left that could be used again. */
    @Setup(Level.Invocation)
    public void forgetBuilds(MadeUpSite site) throws IOException {
        Trees.delete(site.folder().resolve("target"));
    }

    /** Time for the site. */
    @Benchmark
    public BakedSite site(MadeUpSite site) {
        Bakery.Order order =
                new Bakery.Order(site.folder(), site.folder().resolve("target/site"), false);
        return new Bakery(order, Progress.NONE).bake(TODAY);
    }
}
