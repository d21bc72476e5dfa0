package nl.draagvlak.query.pages;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.draagvlak.access.language.Languages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers every address of the application with the same page; the browser decides what to draw. */
@RestController
class ShellController {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Shell shell;
    private final ContentPolicy policy;

    ShellController(Shell shell, ContentPolicy policy) {
        this.shell = shell;
        this.policy = policy;
    }

    @GetMapping(
            path = {"/", "/p/**", "/techniques"},
            produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<String>> page(ServerWebExchange exchange) {
        Locale language = Languages.of(exchange);
        return token(exchange).map(token -> ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(PAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", policy.header())
                .body(shell.in(language, token.orElse(null))));
    }

    private static Mono<Optional<CsrfToken>> token(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.map(Optional::of).defaultIfEmpty(Optional.empty());
    }
}
