package nl.draagvlak.access.answer;

import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a request that says it is too large with 413 {@code too-large}, before any of it is taken in. One that does not say how large
 * it is meets the limits of what may be held in memory and on disk.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RequestSize implements WebFilter {

    private final long largest;

    RequestSize(@Value("${draagvlak.access.largest-request:130MB}") DataSize largest) {
        this.largest = largest.toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getRequest().getHeaders().getContentLength() > largest
                ? Mono.error(new Refusal(413, "too-large", List.of(), List.of()))
                : chain.filter(exchange);
    }
}
