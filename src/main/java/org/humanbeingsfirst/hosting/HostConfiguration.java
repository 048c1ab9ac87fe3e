package org.humanbeingsfirst.hosting;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The header fields of a site, and what else a host must know, in the words of a host. */
public enum HostConfiguration {
    /** {@code _headers} of Netlify and Cloudflare Pages, at the root of the site. */
    NETLIFY(HostConfiguration::netlify),
    /** A snippet for a {@code server} block of nginx. */
    NGINX(HostConfiguration::nginx),
    /** A snippet for a site block of Caddy. */
    CADDY(HostConfiguration::caddy);

    private final Function<SiteHeaders, String> writer;

    HostConfiguration(Function<SiteHeaders, String> writer) {
        this.writer = writer;
    }

    /** The name of the host, as one types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of the file. */
    public String of(SiteHeaders headers) {
        return writer.apply(headers);
    }

    /**
     * Only fingerprinted files have a caching of their own: where two rules match, hosts join what both
     * say of one field. Pages are asked for anew each time by themselves there.
     */
    private static String netlify(SiteHeaders headers) {
        return """
        # For Netlify and Cloudflare Pages: lies beside index.html as _headers.
        /*
        %s
        %s*
          Cache-Control: %s
        """
                .formatted(
                        lines(headers, "  %s: %s"),
                        SiteHeaders.FINGERPRINTED,
                        SiteHeaders.CACHE_FOR_EVER);
    }

    /** In nginx a block with header fields of its own sends none of those around it: so there is one. */
    private static String nginx(SiteHeaders headers) {
        return """
        # For nginx: include this in the server block that has the name, the certificate and the root.
        index index.html;
        error_page 404 /404.html;
        charset utf-8;
        charset_types text/css text/javascript application/javascript application/json
            application/feed+json application/manifest+json application/xml application/atom+xml
            image/svg+xml text/plain text/xml;

        # No record of who read what.
        access_log off;
        server_tokens off;

        # An address without its final slash leads to the one with it, on the same host.
        absolute_redirect off;

        # The compressed files that site.precompress=true puts beside the others.
        gzip_static on;
        gzip_vary on;
        # With the module ngx_http_brotli_static (Debian: libnginx-mod-http-brotli-static):
        # brotli_static on;

        set $press_cache "%s";
        if ($uri ~ "^%s") {
          set $press_cache "%s";
        }
        # Inside, because a file that is not there must not be kept for ever.
        location = /404.html {
          internal;
        %s
        }
        location / {
          try_files $uri $uri/ =404;
          add_header Cache-Control $press_cache;
        %s
        }
        """
                .formatted(
                        SiteHeaders.CACHE_BRIEFLY,
                        SiteHeaders.FINGERPRINTED,
                        SiteHeaders.CACHE_FOR_EVER,
                        nginxFields(headers),
                        nginxFields(headers));
    }

    private static String nginxFields(SiteHeaders headers) {
        return lines(headers, "  add_header %s \"%s\" always;");
    }

    private static String caddy(SiteHeaders headers) {
        return """
        # For Caddy: import this in the site block that has the name and the root.
        header {
        %s
          Cache-Control "%s"
          -Server
        }
        @fingerprinted {
          path %s*
          file
        }
        header @fingerprinted Cache-Control "%s"
        file_server {
          precompressed br gzip
        }
        handle_errors {
          rewrite * /404.html
          file_server
        }
        """
                .formatted(
                        lines(headers, "  %s \"%s\""),
                        SiteHeaders.CACHE_BRIEFLY,
                        SiteHeaders.FINGERPRINTED,
                        SiteHeaders.CACHE_FOR_EVER);
    }

    private static String lines(SiteHeaders headers, String form) {
        return headers.fields().entrySet().stream()
                .map(field -> form.formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
