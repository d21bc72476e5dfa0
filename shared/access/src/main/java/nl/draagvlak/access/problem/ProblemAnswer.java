package nl.draagvlak.access.problem;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.access.language.Languages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every failure, wherever it arose, with problem details (RFC 9457). What nobody foresaw is logged under the id of the request
 * and answered as 500 {@code unexpected}, which tells nothing but that id.
 */
@Component
@Order(-2) // before Spring Boot's own, which is at -1
public final class ProblemAnswer implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);

    private final Explanations explanations;
    private final ProblemTexts texts;
    private final JsonMapper json;

    ProblemAnswer(Explanations explanations, ProblemTexts texts, JsonMapper json) {
        this.explanations = explanations;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        if (failure instanceof ErrorResponse known) {
            exchange.getResponse().getHeaders().addAll(known.getHeaders());
        }
        Optional<Refusal> refusal = explanations.of(failure);
        return refusal.isPresent()
                ? write(exchange, refusal.get(), null)
                : write(exchange, unexpected(exchange, failure), "urn:draagvlak:request:" + id(exchange));
    }

    private Mono<Void> write(ServerWebExchange exchange, Refusal refusal, @Nullable String instance) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(refusal.status()));
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(Languages.of(exchange));
        if (refusal.status() == 429 || refusal.status() == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, secondsToWait(refusal));
        }
        Problem problem = texts.of(refusal, Languages.of(exchange), instance);
        DataBuffer body = response.bufferFactory().wrap(json.writeValueAsBytes(problem));
        return response.writeWith(Mono.just(body));
    }

    /** A refusal that knows how long to wait says so as its first argument. */
    private static String secondsToWait(Refusal refusal) {
        boolean told = refusal.status() == 429
                && !refusal.arguments().isEmpty()
                && refusal.arguments().getFirst() instanceof Number;
        return told ? refusal.arguments().getFirst().toString() : "5";
    }

    private static Refusal unexpected(ServerWebExchange exchange, Throwable failure) {
        LOG.error(
                "request {} {} {} failed",
                id(exchange),
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath().pathWithinApplication(),
                failure);
        return new Refusal(500, "unexpected", List.of(), List.of());
    }

    private static String id(ServerWebExchange exchange) {
        return exchange.getRequest().getId();
    }
}
