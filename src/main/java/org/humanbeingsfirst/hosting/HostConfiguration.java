package org.humanbeingsfirst.hosting;

import java.nio.file.Path;
import java.util.List;
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

    /** Endings of files of a site that nginx's own list of media types lacks. */
    private static final List<String> UNKNOWN_TO_NGINX = List.of("bib", "jsonld", "webmanifest");

    /** The same for Caddy on a machine that has no such list. */
    private static final List<String> UNKNOWN_TO_CADDY =
            List.of("bib", "ico", "jsonld", "txt", "webmanifest");

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

    /**
     * A block of nginx with header fields of its own sends none of those around it: so no block has any.
     * Without {@code always}, a field is not sent with errors.
     */
    private static String nginx(SiteHeaders headers) {
        return """
        # For nginx: include this in the server block that has the name, the certificate and the root.
        charset utf-8;
        charset_types text/css text/javascript application/javascript application/json
            application/feed+json application/manifest+json application/xml application/atom+xml
            image/svg+xml text/plain text/xml;

        # No record of who read what, nor of who asked for what is not there.
        access_log off;
        log_not_found off;
        server_tokens off;

        # The compressed files that site.precompress=true puts beside the others.
        gzip_static on;
        gzip_vary on;
        # With the module ngx_http_brotli_static (Debian: libnginx-mod-http-brotli-static):
        # brotli_static on;

        %s
        # Not with "always": what is not there must not be kept for ever.
        set $press_cache "%s";
        if ($uri ~ "^%s") {
          set $press_cache "%s";
        }
        add_header Cache-Control $press_cache;

        error_page 404 /404.html;
        location = /404.html { internal; }
        # An address without its final slash leads to the one with it, on the same host.
        absolute_redirect off;
        location / { try_files $uri $uri/ =404; }
        # A folder without a page is a page that is not there.
        location ~ /$ { try_files ${uri}index.html =404; }
        # Media types that are missing in nginx's list.
        %s
        """
                .formatted(
                        lines(headers, "add_header %s \"%s\" always;"),
                        SiteHeaders.CACHE_BRIEFLY,
                        SiteHeaders.FINGERPRINTED,
                        SiteHeaders.CACHE_FOR_EVER,
                        types(UNKNOWN_TO_NGINX, "location ~ \\.%1$s$ { default_type \"%2$s\"; }"));
    }

    /**
     * Fields stay with an error unless they are taken away. A field that is taken away defers the block
     * it stands in, and a deferred block is not sent with errors: so fields of all answers have a block
     * of their own.
     */
    private static String caddy(SiteHeaders headers) {
        return """
        # For Caddy 2.6 or newer: import this in the site block that has the name and the root.
        header {
        %s
        }
        @fingerprinted path %3$s*
        header @fingerprinted Cache-Control "%4$s"
        @others not path %3$s*
        header @others Cache-Control "%2$s"
        # Media types that Caddy does not know by itself.
        %5$s

        # The compressed files that site.precompress=true puts beside the others.
        file_server {
          precompressed br gzip
        }
        header {
          Vary Accept-Encoding
          defer
        }

        # What is not there is said on our page, and not remembered.
        handle_errors {
          @missing expression {err.status_code} == 404
          rewrite @missing /404.html
          file_server @missing {
            precompressed br gzip
          }
          header {
            Content-Type "%6$s"
            -Cache-Control
            -Etag
            -Last-Modified
          }
        }
        """
                .formatted(
                        lines(headers, "  %s \"%s\""),
                        SiteHeaders.CACHE_BRIEFLY,
                        SiteHeaders.FINGERPRINTED,
                        SiteHeaders.CACHE_FOR_EVER,
                        types(
                                UNKNOWN_TO_CADDY,
                                "@%1$s path *.%1$s\nheader @%1$s Content-Type \"%2$s\""),
                        ContentTypes.HTML);
    }

    private static String types(List<String> endings, String form) {
        return endings.stream()
                .map(ending -> form.formatted(ending, ContentTypes.of(Path.of("a." + ending))))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(SiteHeaders headers, String form) {
        return headers.fields().entrySet().stream()
                .map(field -> form.formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
