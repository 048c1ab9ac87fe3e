package org.humanbeingsfirst.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps requests out of the network that the check runs in: whoever writes content, or answers with a
 * redirect, must not make this machine ask its neighbours (server-side request forgery). Only
 * addresses that are global unicast by IANA's special-purpose registries (RFC 6890 and its updates)
 * are asked; a host that has a single other address is not.
 */
final class AddressGuard {

    private static final List<Block> NOT_GLOBAL =
            List.of(
                    block("0.0.0.0/8", "this network"),
                    block("10.0.0.0/8", "private"),
                    block("100.64.0.0/10", "shared by customers of a provider"),
                    block("127.0.0.0/8", "loopback"),
                    block("169.254.0.0/16", "link-local"),
                    block("172.16.0.0/12", "private"),
                    block("192.0.0.0/24", "reserved"),
                    block("192.0.2.0/24", "for documentation"),
                    block("192.88.99.0/24", "reserved"),
                    block("192.168.0.0/16", "private"),
                    block("198.18.0.0/15", "for benchmarks"),
                    block("198.51.100.0/24", "for documentation"),
                    block("203.0.113.0/24", "for documentation"),
                    block("224.0.0.0/4", "multicast"),
                    block("240.0.0.0/4", "reserved"),
                    block("::/128", "unspecified"),
                    block("::1/128", "loopback"),
                    block("fc00::/7", "private"),
                    block("fe80::/10", "link-local"),
                    block("fec0::/10", "private"),
                    block("ff00::/8", "multicast"),
                    block("2001::/23", "reserved"),
                    block("2001:db8::/32", "for documentation"),
                    block("3fff::/20", "for documentation"));

    private static final Block GLOBAL_UNICAST_6 = block("2000::/3", "global");

    /** IPv6 addresses behind which an IPv4 address is reached: NAT64 (RFC 6052) and 6to4 (RFC 3056). */
    private static final List<Embedding> EMBEDDINGS =
            List.of(
                    new Embedding(block("64:ff9b::/96", "translated"), 12),
                    new Embedding(block("2002::/16", "tunnelled"), 2));

    private final HostNames names;
    private final Set<String> allowedHosts;

    /**
     * @param allowedHosts hosts that may be asked wherever they are, lower case
     */
    AddressGuard(HostNames names, Set<String> allowedHosts) {
        this.names = names;
        this.allowedHosts = Set.copyOf(allowedHosts);
    }

    /**
     * A stretch of the address space (RFC 4632).
     *
     * @param start its first address
     * @param bits how many leading bits its addresses share
     * @param kind what it is for
     */
    private record Block(byte[] start, int bits, String kind) {

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param offset at which byte the IPv4 address begins
     */
    private record Embedding(Block block, int offset) {}

    private static Block block(String notation, String kind) {
        String[] parts = notation.split("/");
        try {
            // A literal: nobody is asked for it.
            byte[] start = InetAddress.getByName(parts[0]).getAddress();
            return new Block(start, Integer.parseInt(parts[1]), kind);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Why a host is not to be asked; empty if it may be. To be called before each request, those of
     * redirects included.
     *
     * @throws UnknownHostException if there is no such host
     */
    Optional<String> refusal(HttpAddress address) throws UnknownHostException {
        String host = address.host();
        InetAddress[] addresses = names.addressesOf(host);
        if (allowedHosts.contains(host)) {
            return Optional.empty();
        }
        for (InetAddress each : addresses) {
            Optional<String> kind = kindUnlessGlobal(each.getAddress());
            if (kind.isPresent()) {
                return Optional.of(
                        host
                                + " has the address "
                                + each.getHostAddress()
                                + " ("
                                + kind.get()
                                + ")");
            }
        }
        return Optional.empty();
    }

    /** What an address is for, if it is not a public server's; mapped IPv4 comes in as four bytes. */
    static Optional<String> kindUnlessGlobal(byte[] address) {
        for (Embedding embedding : EMBEDDINGS) {
            if (embedding.block().holds(address)) {
                int at = embedding.offset();
                return kindUnlessGlobal(Arrays.copyOfRange(address, at, at + 4));
            }
        }
        for (Block block : NOT_GLOBAL) {
            if (block.holds(address)) {
                return Optional.of(block.kind());
            }
        }
        boolean isOdd = address.length == 16 && !GLOBAL_UNICAST_6.holds(address);
        return isOdd ? Optional.of("reserved") : Optional.empty();
    }
}
