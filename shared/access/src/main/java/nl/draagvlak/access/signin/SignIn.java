package nl.draagvlak.access.signin;

import nl.draagvlak.access.Identity;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.WebSessionServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Turns a one-time token into a session. */
@Component
final class SignIn {

    /** The one person there is until there are accounts: whoever could read what the program printed. */
    private static final Identity STARTER = Identity.administrator("local");

    private final OneTimeToken token;
    private final SignInLimit limit;
    private final WebSessionServerSecurityContextRepository sessions = new WebSessionServerSecurityContextRepository();
    private final WebSessionServerCsrfTokenRepository pageTokens = new WebSessionServerCsrfTokenRepository();

    SignIn(OneTimeToken token, SignInLimit limit) {
        this.token = token;
        this.limit = limit;
    }

    /**
     * Whether the token was right; if so the browser now has a session under a new id and with a new page token, so that nothing of
     * before is worth anything.
     */
    Mono<Boolean> with(String shown, ServerWebExchange exchange) {
        limit.attempt(exchange.getRequest().getRemoteAddress());
        if (!token.consume(shown.strip())) {
            return Mono.just(false);
        }
        return pageTokens
                .generateToken(exchange)
                .flatMap(fresh -> pageTokens.saveToken(exchange, fresh))
                .then(sessions.save(exchange, new SecurityContextImpl(new SignedIn(STARTER))))
                .thenReturn(true);
    }
}
