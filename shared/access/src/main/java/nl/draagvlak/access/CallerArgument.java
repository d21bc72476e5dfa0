package nl.draagvlak.access;

import java.util.List;
import java.util.Locale;
import nl.draagvlak.access.language.Languages;
import nl.draagvlak.access.problem.Refusal;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a controller the {@link Caller} it asks for as a parameter. */
@Component
final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        Locale language = Languages.of(exchange);
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(security -> security.getAuthentication())
                .mapNotNull(signedIn -> signedIn.getPrincipal())
                .ofType(Identity.class)
                .<Object>map(identity -> new Caller(identity.actor(), identity.roles(), language))
                .switchIfEmpty(Mono.error(new Refusal(401, "not-signed-in", List.of(), List.of())));
    }
}
