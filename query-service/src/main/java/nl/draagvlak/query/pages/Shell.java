package nl.draagvlak.query.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/**
 * The one page of the application; everything on it is drawn in the browser.
 *
 * @param template the page with its places still empty
 * @param importMap what is filled in where the page names its modules
 */
record Shell(String template, ImportMap importMap) {

    private static final String TEMPLATE = "/pages/shell.html";

    /** The page as it lies on the class path. */
    static Shell with(ImportMap importMap) {
        try (InputStream in = Objects.requireNonNull(Shell.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new Shell(new String(in.readAllBytes(), StandardCharsets.UTF_8), importMap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page for one reader.
     *
     * @param token what the reader's writes must carry; null when nothing guards them
     */
    String in(Locale language, @Nullable CsrfToken token) {
        return template.replace("{language}", language.getLanguage())
                .replace("{csrf-header}", token == null ? "" : HtmlUtils.htmlEscape(token.getHeaderName()))
                .replace("{csrf-token}", token == null ? "" : HtmlUtils.htmlEscape(token.getToken()))
                .replace("{import-map}", importMap.json());
    }
}
