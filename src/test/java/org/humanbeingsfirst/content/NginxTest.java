package org.humanbeingsfirst.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.humanbeingsfirst.hosting.HostConfiguration;

/** With brotli, which is a package of its own. */
class NginxTest extends WebServerTest {

    private static final Path BROTLI =
            Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    private static final Path MEDIA_TYPES = Path.of("/etc/nginx/mime.types");

    private static final String SERVER =
            """
            load_module %4$s;
            daemon off;
            pid %1$s/pid;
            error_log %1$s/error.log;
            events {}
            http {
              include %5$s;
              default_type application/octet-stream;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              server {
                listen 127.0.0.1:%2$d;
                root %3$s;
                include %1$s/site.conf;
              }
            }
            """;

    @Override
    HostConfiguration host() {
        return HostConfiguration.NGINX;
    }

    @Override
    String installed(String snippet) {
        String marked = "# brotli_static on;";
        assertTrue(snippet.contains(marked), snippet);
        return snippet.replace(marked, "brotli_static on;");
    }

    @Override
    ProcessBuilder server(Path folder, int port, Path site) throws IOException {
        Optional<Path> nginx = InstalledPrograms.find("nginx");
        if (nginx.isEmpty() || !Files.exists(MEDIA_TYPES) || !Files.exists(BROTLI)) {
            return InstalledPrograms.missing(
                    "nginx tests",
                    "there is no nginx with brotli (Debian: apt-get install nginx-light"
                            + " libnginx-mod-http-brotli-static)");
        }
        Path configuration =
                Files.writeString(
                        folder.resolve("nginx.conf"),
                        SERVER.formatted(folder, port, site, BROTLI, MEDIA_TYPES));
        return new ProcessBuilder(
                nginx.get().toString(), "-p", folder.toString(), "-c", configuration.toString());
    }
}
