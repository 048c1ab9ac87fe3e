package org.humanbeingsfirst.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.Rule;
import org.humanbeingsfirst.bake.BakedSite;
import org.humanbeingsfirst.bake.Bakery;
import org.humanbeingsfirst.bake.Progress;
import org.humanbeingsfirst.external.ExternalAudit;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;

/** The press in a folder of its own, with tools that only write down what they are asked for. */
final class PressRun {

    /** The day all runs happen on, unless they set another. */
    static final String TODAY = "2030-07-30";

    final Path folder;
    final List<Bakery.Order> orders = new CopyOnWriteArrayList<>();
    final List<LocalDate> days = new CopyOnWriteArrayList<>();
    final List<Path> audited = new ArrayList<>();
    List<String> auditedPages = List.of();
    List<String> rulesRun = List.of();
    final Map<String, String> variables = new TreeMap<>();
    final List<ExternalAudit.Order> externalOrders = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Finding> found = new ArrayList<>();
    private final List<Finding> foundElsewhere = new ArrayList<>();
    private List<Finding> warnings = List.of();
    private Supplier<? extends RuntimeException> failure;
    private boolean isTerminal;
    private int seconds;
    private final AtomicLong nanoTime = new AtomicLong();

    /** Makes the folder a site: configuration and nothing else. */
    PressRun(Path folder) {
        this.folder = folder;
        write("jbake.properties", "site.title=A made-up site\n");
    }

    static Finding finding(Severity severity, String message) {
        RuleInfo rule = new RuleInfo("made-up-rule", RuleGroup.PAGES, severity, "a rule for tests");
        return Finding.inFile(rule, "content/posts/x.md", message, "do it differently");
    }

    /** What was printed is forgotten, so that the next run can be judged alone. */
    PressRun again() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return this;
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PressRun write(String path, String text) {
        Path file = folder.resolve(path);
        createFolder(file.getParent());
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PressRun bakeFailsWith(Supplier<? extends RuntimeException> exception) {
        failure = exception;
        return this;
    }

    PressRun bakeWarns(Finding... findings) {
        warnings = List.of(findings);
        return this;
    }

    /** Each bake renders one page a second, by the clock of these surroundings. */
    PressRun bakeLasts(int seconds) {
        this.seconds = seconds;
        return this;
    }

    PressRun auditFinds(Finding... findings) {
        found.clear();
        found.addAll(List.of(findings));
        return this;
    }

    PressRun externalAuditFinds(Finding... findings) {
        foundElsewhere.addAll(List.of(findings));
        return this;
    }

    PressRun onTerminal() {
        isTerminal = true;
        return this;
    }

    int run(String... arguments) {
        Surroundings surroundings =
                new Surroundings(
                        folder,
                        variables,
                        Clock.fixed(Instant.parse(TODAY + "T23:59:59Z"), ZoneOffset.UTC),
                        nanoTime::get,
                        isTerminal,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true));
        return new Press(surroundings, new FakeTools()).run(arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    private final class FakeTools extends Tools {

        @Override
        Function<LocalDate, BakedSite> bakery(Bakery.Order order, Progress progress) {
            orders.add(order);
            return today -> baked(order, today, progress);
        }

        private BakedSite baked(Bakery.Order order, LocalDate today, Progress progress) {
            days.add(today);
            for (int done = 1; done <= seconds; done++) {
                nanoTime.addAndGet(TimeUnit.SECONDS.toNanos(1));
                progress.advanced(Progress.Stage.RENDERING, done, seconds);
            }
            if (failure != null) {
                throw failure.get();
            }
            createFolder(order.outputFolder());
            return new BakedSite(
                    order.outputFolder(), 42, 25, 1, Duration.ofMillis(840), warnings, List.of());
        }

        @Override
        List<Finding> externalAudit(ExternalAudit.Order order, ExternalAudit.Progress progress) {
            externalOrders.add(order);
            for (int done = 1; done <= seconds; done++) {
                nanoTime.addAndGet(TimeUnit.SECONDS.toNanos(1));
                progress.advanced(done, seconds);
            }
            return foundElsewhere;
        }

        @Override
        List<Finding> audit(BuiltSite site, Collection<Rule> rules) {
            audited.add(site.folder());
            auditedPages = site.pagePaths();
            rulesRun = rules.stream().map(rule -> rule.info().id()).toList();
            return found;
        }
    }
}
