package race;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** What was measured in several runs of one thing. */
final class Runs {

    private final List<Child.Usage> usages = new ArrayList<>();

    void add(Child.Usage usage) {
        usages.add(usage);
    }

    int count() {
        return usages.size();
    }

    double seconds() {
        return median(each(Child.Usage::seconds));
    }

    double cpuSeconds() {
        return median(each(Child.Usage::cpuSeconds));
    }

    double shortest() {
        return each(Child.Usage::seconds).min().orElseThrow();
    }

    double longest() {
        return each(Child.Usage::seconds).max().orElseThrow();
    }

    double peakMebibytes() {
        return each(Child.Usage::mebibytes).max().orElseThrow();
    }

    /**
     * How long this takes beside something else that ran in turn with it: the median of the ratios of
     * each turn. It suffers less than a ratio of medians when the machine is slow for a while.
     */
    double ratioTo(Runs other) {
        DoubleStream.Builder ratios = DoubleStream.builder();
        for (int run = 0; run < Math.min(count(), other.count()); run++) {
            ratios.add(usages.get(run).seconds() / other.usages.get(run).seconds());
        }
        return median(ratios.build());
    }

    /** The middle of some numbers, or the mean of the two in the middle. */
    static double median(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private DoubleStream each(ToDoubleFunction<Child.Usage> value) {
        return usages.stream().mapToDouble(value);
    }
}
