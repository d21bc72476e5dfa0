package nl.draagvlak.access.signin;

import java.net.InetSocketAddress;
import nl.draagvlak.access.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Knows who shows a bearer token. There is one token now, from the settings, and it is taken from this machine only: a token that stands
 * on a command line is no secret to carry over a network.
 */
@Component
final class BearerTokens implements ServerAuthenticationConverter {

    private static final String SCHEME = "Bearer ";

    private final @Nullable Secret bootstrap;

    BearerTokens(AccessSettings settings) {
        String token = settings.bootstrapToken();
        this.bootstrap = token == null || token.isBlank() ? null : new Secret(token);
    }

    /** Whether a request comes with a token, good or bad, so that it does not lean on a browser's session. */
    static boolean shown(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        if (!shown(exchange)) {
            return Mono.empty();
        }
        String header = String.valueOf(exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
        String token = header.substring(SCHEME.length()).strip();
        return bootstrap != null && bootstrap.is(token) && fromThisMachine(exchange)
                ? Mono.just(new SignedIn(Identity.administrator("bootstrap")))
                : Mono.error(new BadCredentialsException("unknown token"));
    }

    private static boolean fromThisMachine(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote != null
                && remote.getAddress() != null
                && remote.getAddress().isLoopbackAddress();
    }
}
