package jmh;

import org.humanbeingsfirst.markdown.BodyRenderer;
import org.humanbeingsfirst.markdown.PageNotes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Rendering the parsed body of a post as HTML, without its template. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Render {

    /** Time for each post. */
    @Benchmark
    @OperationsPerInvocation(MadeUpSite.POSTS)
    public void post(MadeUpSite site, Blackhole result) {
        BodyRenderer renderer = new BodyRenderer(site.bibliography());
        for (MadeUpSite.Post post : site.posts()) {
            PageNotes notes = new PageNotes(post.parsed().body().citations(), List.of());
            result.consume(renderer.render(post.parsed(), notes));
        }
    }
}
