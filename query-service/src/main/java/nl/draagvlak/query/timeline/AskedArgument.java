package nl.draagvlak.query.timeline;

import java.util.List;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a controller the {@link Asked} or {@link AskedPage} it takes as a parameter. */
@Component
public final class AskedArgument implements HandlerMethodArgumentResolver {

    private static final String LEDGER_POSITION = "Ledger-Position";

    private final Ledger ledger;
    private final Blocking blocking;
    private final Arrivals arrivals;

    AskedArgument(Ledger ledger, Blocking blocking, Arrivals arrivals) {
        this.ledger = ledger;
        this.blocking = blocking;
        this.arrivals = arrivals;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class || parameter.getParameterType() == AskedPage.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return Mono.defer(() -> arrived(request.getHeaders().getFirst(LEDGER_POSITION)))
                .then(blocking.<Object>call(() -> {
                    Parameters parameters = new Parameters(request, ledger);
                    return parameter.getParameterType() == Asked.class ? parameters.asked() : parameters.askedPage();
                }));
    }

    private Mono<Long> arrived(@Nullable String position) {
        if (position == null) {
            return Mono.empty();
        }
        if (!position.matches("[0-9]{1,18}")) {
            throw Refusal.invalid(List.of(Fault.at(LEDGER_POSITION, "invalid-parameter", LEDGER_POSITION)));
        }
        return arrivals.reached(Long.parseLong(position));
    }
}
