package org.humanbeingsfirst.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.humanbeingsfirst.hosting.HostConfiguration;

class CaddyTest extends WebServerTest {

    private static final String SERVER =
            """
            {
              admin off
              auto_https off
            }
            http://127.0.0.1:%2$d {
              root * %3$s
              import %1$s/site.conf
            }
            """;

    @Override
    HostConfiguration host() {
        return HostConfiguration.CADDY;
    }

    @Override
    ProcessBuilder server(Path folder, int port, Path site) throws IOException {
        Optional<Path> caddy = InstalledPrograms.find("caddy");
        if (caddy.isEmpty()) {
            return InstalledPrograms.missing(
                    "Caddy tests", "there is no caddy (Debian: apt-get install caddy)");
        }
        Path configuration =
                Files.writeString(
                        folder.resolve("Caddyfile"), SERVER.formatted(folder, port, site));
        ProcessBuilder process =
                new ProcessBuilder(
                        caddy.get().toString(),
                        "run",
                        "--adapter",
                        "caddyfile",
                        "--config",
                        configuration.toString());
        // What it keeps between runs, it keeps here.
        process.environment().put("XDG_CONFIG_HOME", folder.toString());
        process.environment().put("XDG_DATA_HOME", folder.toString());
        return process;
    }
}
