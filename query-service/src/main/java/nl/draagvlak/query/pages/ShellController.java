package nl.draagvlak.query.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.webjars.WebJarVersionLocator;
import reactor.core.publisher.Mono;

/** Answers every address of the application with the same page; the browser decides what to draw. */
@RestController
class ShellController {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    private final Shell shell;
    private final ContentPolicy policy;

    ShellController() {
        ImportMap map = ImportMap.ofClassPath(new WebJarVersionLocator());
        shell = Shell.with(map);
        policy = ContentPolicy.allowing(map);
    }

    @GetMapping(
            path = {"/", "/p/**"},
            produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<String>> page(ServerWebExchange exchange) {
        Locale language = languageOf(exchange.getRequest().getHeaders());
        return token(exchange).map(token -> ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", policy.header())
                .body(shell.in(language, token.orElse(null))));
    }

    /** Dutch, unless the reader's browser prefers English. */
    private static Locale languageOf(HttpHeaders headers) {
        return Optional.ofNullable(Locale.lookup(headers.getAcceptLanguage(), LANGUAGES))
                .orElse(LANGUAGES.getFirst());
    }

    private static Mono<Optional<CsrfToken>> token(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.map(Optional::of).defaultIfEmpty(Optional.empty());
    }
}
