package org.humanbeingsfirst.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.finding.Finding;

/** One made-up site whose links are checked against a {@link ScriptedWeb}, day after day. */
final class LinkCheck {

    static final String FIRST_DAY = "2030-01-01";

    /** Any public address: nothing is ever sent to it. */
    private static final byte[] PUBLIC = {11, 22, 33, 44};

    final VirtualTime time = new VirtualTime(FIRST_DAY);
    final Path lockFile;
    private final Path folder;
    private final ScriptedWeb web;
    private final Set<String> allowedHosts = new LinkedHashSet<>();
    private Consumer<HttpClient.Builder> setup = client -> {};
    private ExternalAudit.Progress progress = ExternalAudit.Progress.NONE;
    private boolean asksAgain;

    Limits limits =
            new Limits(
                    4,
                    2,
                    Duration.ofMillis(250),
                    Duration.ofSeconds(2),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(5),
                    3,
                    64 * 1024);

    /** A site with one page that links to some addresses. */
    LinkCheck(Path folder, ScriptedWeb web, String... links) {
        this.folder = folder.resolve("site");
        this.lockFile = folder.resolve(LinkLock.FILE);
        this.web = web;
        StringBuilder body = new StringBuilder();
        for (String link : links) {
            body.append("<a href=\"").append(link).append("\">x</a>\n");
        }
        write("index.html", "<!doctype html>\n" + body);
    }

    LinkCheck write(String path, String html) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, html);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LinkCheck allow(String host) {
        allowedHosts.add(host);
        return this;
    }

    LinkCheck again() {
        asksAgain = true;
        return this;
    }

    LinkCheck with(Limits others) {
        limits = others;
        return this;
    }

    LinkCheck with(Consumer<HttpClient.Builder> clientSetup) {
        setup = clientSetup;
        return this;
    }

    LinkCheck hearing(ExternalAudit.Progress listener) {
        progress = listener;
        return this;
    }

    List<Finding> run() {
        ExternalAudit.Order order =
                new ExternalAudit.Order(
                        BuiltSite.read(folder), lockFile, allowedHosts, asksAgain, limits);
        Network network =
                new Network(
                        time,
                        () -> 0.5,
                        LinkCheck::addresses,
                        client -> {
                            client.proxy(web.proxies());
                            setup.accept(client);
                        },
                        "http://archive.example/web/");
        return new ExternalAudit(order, progress, network).run();
    }

    /** Each finding as {@code rule: message}. */
    List<String> messages() {
        return run().stream().map(f -> f.rule().id() + ": " + f.message()).toList();
    }

    /** The only finding, as {@code rule: message}. */
    String message() {
        List<String> messages = messages();
        return messages.size() == 1 ? messages.get(0) : messages.toString();
    }

    LinkRecord known(String url) {
        return LinkLock.read(lockFile).records().get(url);
    }

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        if (host.endsWith("nowhere.example")) {
            throw new UnknownHostException(host);
        }
        byte[] inside = {10, 0, 0, 1};
        return host.endsWith(".example")
                ? new InetAddress[] {
                    InetAddress.getByAddress(host, host.equals("inside.example") ? inside : PUBLIC)
                }
                : InetAddress.getAllByName(host);
    }
}
