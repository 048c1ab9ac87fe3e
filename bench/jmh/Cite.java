package jmh;

import org.humanbeingsfirst.citation.CitationParser;
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

/** Reading the citations in the text of a post, tried at each bracket and at sign. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Cite {

    /** Time for each post: five citations and eight links. */
    @Benchmark
    @OperationsPerInvocation(MadeUpSite.POSTS)
    public void post(MadeUpSite site, Blackhole result) {
        for (MadeUpSite.Post post : site.posts()) {
            String text = post.file().text();
            for (int index = 0; index < text.length(); index++) {
                char c = text.charAt(index);
                if (c == '[' || c == '@') {
                    result.consume(CitationParser.parseAt(text, index, offset -> offset));
                }
            }
        }
    }
}
