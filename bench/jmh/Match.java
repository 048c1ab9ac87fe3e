package jmh;

import org.humanbeingsfirst.quotation.CheckedQuotation;
import org.humanbeingsfirst.quotation.Passages;
import org.humanbeingsfirst.quotation.Quotation;
import org.humanbeingsfirst.quotation.QuotationMatcher;
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

/** Comparing the quotations of a post with the passages recorded of their works. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Match {

    /** Time for each post: two quotations, four passages each. */
    @Benchmark
    @OperationsPerInvocation(MadeUpSite.POSTS)
    public void post(MadeUpSite site, Blackhole result) {
        Passages passages = site.passages();
        for (MadeUpSite.Post post : site.posts()) {
            for (CheckedQuotation checked : post.parsed().body().quotations()) {
                Quotation quotation = checked.quotation();
                String source = quotation.attribution().orElseThrow().source().id();
                result.consume(QuotationMatcher.compare(quotation.text(), passages.of(source)));
            }
        }
    }
}
