package org.humanbeingsfirst.external;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.security.Security;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * What of the world a check touches; tests bring their own.
 *
 * @param time the time
 * @param random numbers from 0 to 1, for waiting times
 * @param names finds hosts
 * @param setup adds to the client what only tests need
 * @param archive where copies of lost pages are, such as {@code https://web.archive.org/web/}
 */
record Network(
        Time time,
        DoubleSupplier random,
        HostNames names,
        Consumer<HttpClient.Builder> setup,
        String archive) {

    private static final String WAYBACK_MACHINE = "https://web.archive.org/web/";

    /** How long Java remembers the addresses of a host, in seconds; -1 for as long as it runs. */
    private static final String NAME_MEMORY = "networkaddress.cache.ttl";

    /** Of this machine. */
    static Network ofThisMachine() {
        if (Security.getProperty(NAME_MEMORY) == null) {
            // The client looks names up by itself, after the guard did. It must get the same
            // answer:
            // a name server that changes its mind in between could lead it into the network here.
            Security.setProperty(NAME_MEMORY, "-1");
        }
        return new Network(
                Time.SYSTEM,
                () -> ThreadLocalRandom.current().nextDouble(),
                Network::addresses,
                client -> {},
                WAYBACK_MACHINE);
    }

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        boolean isLiteral = host.startsWith("[") || host.matches("[0-9.]+");
        return isLiteral || !isBehindProxy(host)
                ? InetAddress.getAllByName(host)
                : new InetAddress[0];
    }

    /** Where a proxy is set (https.proxyHost and its like), names are looked up by it alone. */
    private static boolean isBehindProxy(String host) {
        ProxySelector proxies = ProxySelector.getDefault();
        return proxies != null
                && proxies.select(URI.create("https://" + host + "/")).stream()
                        .anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }
}
