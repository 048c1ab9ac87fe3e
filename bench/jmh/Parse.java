package jmh;

import org.humanbeingsfirst.markdown.MarkdownReader;
import org.humanbeingsfirst.quotation.Passages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.concurrent.TimeUnit;

/** Parsing the Markdown of a post and gathering what it holds; quotations find nothing to match. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parse {

    /** Time for each post. */
    @Benchmark
    @OperationsPerInvocation(MadeUpSite.POSTS)
    public void post(MadeUpSite site, Blackhole result) {
        MarkdownReader reader = new MarkdownReader(Passages.EMPTY);
        for (MadeUpSite.Post post : site.posts()) {
            result.consume(reader.read(post.file(), post.frontMatter()));
        }
    }
}
