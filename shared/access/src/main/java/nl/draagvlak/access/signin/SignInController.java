package nl.draagvlak.access.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.draagvlak.access.language.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in by the address that the program printed, or by pasting the token of it. */
@RestController
final class SignInController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final SignIn signIn;
    private final SignInPage page;

    SignInController(SignIn signIn, SignInPage page) {
        this.signIn = signIn;
        this.page = page;
    }

    @GetMapping("/sign-in")
    Mono<ResponseEntity<String>> byAddress(@RequestParam @Nullable String token, ServerWebExchange exchange) {
        return token == null ? form(exchange, false) : signInWith(token, exchange);
    }

    @PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<String>> byForm(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> signInWith(String.valueOf(form.getFirst("token")), exchange));
    }

    private Mono<ResponseEntity<String>> signInWith(String token, ServerWebExchange exchange) {
        return signIn.with(token, exchange)
                .flatMap(right -> right
                        ? Mono.just(ResponseEntity.status(HttpStatus.SEE_OTHER)
                                .location(URI.create("/"))
                                .build())
                        : form(exchange, true));
    }

    private Mono<ResponseEntity<String>> form(ServerWebExchange exchange, boolean refused) {
        Locale language = Languages.of(exchange);
        Mono<CsrfToken> pageToken = exchange.getRequiredAttribute(CsrfToken.class.getName());
        return pageToken.map(token -> ResponseEntity.status(refused ? HttpStatus.UNAUTHORIZED : HttpStatus.OK)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(page.in(language, token, refused)));
    }
}
