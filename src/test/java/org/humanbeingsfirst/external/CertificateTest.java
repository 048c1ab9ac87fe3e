package org.humanbeingsfirst.external;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers that cannot prove who they are; the keys are made for the test and trusted by nobody else. */
@Timeout(30)
class CertificateTest {

    private static final char[] PASSWORD = "made-up".toCharArray();

    @TempDir private static Path keys;

    @TempDir private Path folder;
    private ScriptedWeb plain;
    private ScriptedWeb secure;

    /** An authority nobody knows, and two servers that it vouched for. */
    @BeforeAll
    static void makeKeys() throws Exception {
        keytool("authority", "-ext", "bc:c");
        keytool("wrong-name", "-signer", "authority", "-ext", "SAN=dns:other.example");
        keytool(
                "expired",
                "-signer",
                "authority",
                "-ext",
                "SAN=ip:127.0.0.1",
                "-startdate",
                "-3d",
                "-validity",
                "1");
    }

    private static void keytool(String alias, String... more) throws Exception {
        String program = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String fixed =
                "-genkeypair -keyalg EC -dname CN=Made-up-%s -storepass %s -alias %s -keystore"
                        .formatted(alias, new String(PASSWORD), alias);
        List<String> command = new ArrayList<>();
        command.add(program);
        command.addAll(List.of(fixed.split(" ")));
        command.add(keys.resolve("keys").toString());
        command.addAll(List.of(more));
        Path log = keys.resolve(alias + ".log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> "see " + log);
    }

    private static KeyStore keys(String... removed) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys.resolve("keys"))) {
            store.load(in, PASSWORD);
        }
        for (String alias : removed) {
            store.deleteEntry(alias);
        }
        return store;
    }

    /** Knows the authority, and has the key of one server. */
    private static SSLContext context(String key) throws Exception {
        String other = key.equals("expired") ? "wrong-name" : "expired";
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys("authority", other), PASSWORD);
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("authority", keys().getCertificate("authority"));
        TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
        trusted.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @BeforeEach
    void start() throws Exception {
        plain = new ScriptedWeb();
    }

    @AfterEach
    void stop() throws Exception {
        plain.close();
        secure.close();
    }

    /** What is said of a server with one key. */
    private String saidOf(String key, boolean isTrusted) throws Exception {
        secure = new ScriptedWeb(context(key).getServerSocketFactory());
        SSLContext client = isTrusted ? context(key) : SSLContext.getDefault();
        String link = "https://127.0.0.1:" + secure.port() + "/";
        LinkCheck check = new LinkCheck(folder, plain, link).allow("127.0.0.1");
        String message = check.with(builder -> builder.sslContext(client)).message();
        return message.replace(link, "");
    }

    @Test
    void strangerIsNotTrusted() throws Exception {
        assertEquals(
                "external-certificate:  cannot be trusted: its certificate comes from nobody known"
                        + " here, or it does not send the certificates between",
                saidOf("wrong-name", false));
    }

    @Test
    void certificateForAnotherNameIsToldApart() throws Exception {
        assertEquals(
                "external-certificate:  cannot be trusted: its certificate is for another name",
                saidOf("wrong-name", true));
    }

    @Test
    void expiredCertificateIsToldApart() throws Exception {
        assertEquals(
                "external-certificate:  cannot be trusted: its certificate has expired",
                saidOf("expired", true));
    }
}
