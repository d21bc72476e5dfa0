package nl.draagvlak.query.pages;

import java.util.List;

/**
 * What a browser may do inside a page: load our own files and talk to our own server, nothing else. No script or style
 * may be written into the page, except the import map, whose hash is named.
 *
 * @param header the value of the {@code Content-Security-Policy} header
 */
record ContentPolicy(String header) {

    static ContentPolicy allowing(ImportMap map) {
        return new ContentPolicy(String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "script-src 'self' 'sha256-" + map.sha256() + "'",
                        "style-src 'self'",
                        "img-src 'self' data:",
                        "connect-src 'self'",
                        "base-uri 'none'",
                        "form-action 'self'",
                        "frame-ancestors 'none'",
                        "require-trusted-types-for 'script'",
                        "trusted-types lit-html")));
    }
}
