package nl.draagvlak.access.answer;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Puts the safety headers on every answer, problems included, just before it leaves. A page that needs more than its own files may
 * bring a content policy itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AnswerHeaders implements WebFilter {

    private static final String API_VERSION = "1.0.0";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String OWN_FILES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
                    + "; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                    + "; require-trusted-types-for 'script'; trusted-types 'none'";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> complete(exchange)));
        return chain.filter(exchange);
    }

    private void complete(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        HttpHeaders headers = exchange.getResponse().getHeaders();
        boolean api = request.getPath().pathWithinApplication().value().startsWith("/v1/");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.putIfAbsent("Cross-Origin-Resource-Policy", List.of("same-origin"));
        headers.putIfAbsent("Content-Security-Policy", List.of(api ? NOTHING : OWN_FILES));
        if (api) {
            headers.set("API-Version", API_VERSION);
        }
        if (api || MediaType.TEXT_HTML.equalsTypeAndSubtype(headers.getContentType())) {
            headers.setCacheControl("no-store");
        }
        if ("https".equals(request.getURI().getScheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
