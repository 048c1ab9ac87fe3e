package org.humanbeingsfirst.external;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of hosts. */
@FunctionalInterface
interface HostNames {

    /**
     * The addresses of a host.
     *
     * @param host a name, or an address as literal; IPv6 in brackets
     * @return none if another machine, a proxy, looks the name up
     * @throws UnknownHostException if there is no such host
     */
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
