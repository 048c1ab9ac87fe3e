package org.humanbeingsfirst.external;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static String kind(String literal) throws UnknownHostException {
        byte[] address = InetAddress.getByName(literal).getAddress();
        return AddressGuard.kindUnlessGlobal(address).orElse("global");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, loopback",
        "127.255.255.254, loopback",
        "0.0.0.0, this network",
        "10.0.0.1, private",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.168.0.1, private",
        "100.64.0.1, shared by customers of a provider",
        "169.254.169.254, link-local",
        "198.19.255.255, for benchmarks",
        "203.0.113.7, for documentation",
        "224.0.0.1, multicast",
        "255.255.255.255, reserved",
        "::, unspecified",
        "::1, loopback",
        "::ffff:10.0.0.1, private",
        "::10.0.0.1, reserved",
        "64:ff9b::10.0.0.1, private",
        "64:ff9b:1::1, reserved",
        "2002:a00:1::1, private",
        "fc00::1, private",
        "fd12:3456::1, private",
        "fe80::1, link-local",
        "fec0::1, private",
        "ff02::1, multicast",
        "2001:0:1::1, reserved",
        "2001:db8::1, for documentation",
        "100::1, reserved",
        "5f00::1, reserved"
    })
    void addressesInsideAreKnown(String literal, String kind) throws UnknownHostException {
        assertEquals(kind, kind(literal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.9.9.9",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "192.169.0.1",
                "2606:4700::1",
                "2a00::1",
                "64:ff9b::9.9.9.9",
                "2002:909:909::1"
            })
    void addressesOutsideAreGlobal(String literal) throws UnknownHostException {
        assertEquals("global", kind(literal));
    }

    @Test
    void oneAddressInsideIsEnough() throws UnknownHostException {
        HostNames names =
                host ->
                        new InetAddress[] {
                            InetAddress.getByName("9.9.9.9"), InetAddress.getByName("10.0.0.1")
                        };
        HttpAddress address = HttpAddress.of("http://work.example/").orElseThrow();
        assertEquals(
                Optional.of("work.example has the address 10.0.0.1 (private)"),
                new AddressGuard(names, Set.of()).refusal(address));
        assertEquals(
                Optional.empty(), new AddressGuard(names, Set.of("work.example")).refusal(address));
    }
}
