package nl.draagvlak.command.request;

import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;

/**
 * Gives a controller the {@link Body} it asks for as a parameter, up to 1 MiB. Whatever comes after that is let pass unread, up to 1 GiB,
 * because a client that is still sending does not read the refusal.
 */
public final class BodyArgument implements HandlerMethodArgumentResolver {

    private static final int MOST = 1 << 20;
    private static final long PATIENCE = 1L << 30;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Body.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        MediaType given = exchange.getRequest().getHeaders().getContentType();
        if (given == null || !MediaType.APPLICATION_JSON.isCompatibleWith(given)) {
            return Mono.error(new UnsupportedMediaTypeStatusException(given, List.of(MediaType.APPLICATION_JSON)));
        }
        return exchange.getRequest()
                .getBody()
                .reduceWith(Received::new, Received::take)
                .map(Received::body);
    }

    private static final class Received {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long size;

        Received take(DataBuffer buffer) {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            DataBufferUtils.release(buffer);
            size += bytes.length;
            if (size <= MOST) {
                kept.writeBytes(bytes);
            } else if (size > PATIENCE) {
                throw tooLarge();
            }
            return this;
        }

        Object body() {
            if (size > MOST) {
                throw tooLarge();
            }
            return BodyReader.read(kept.toByteArray());
        }

        private static Refusal tooLarge() {
            return new Refusal(413, "too-large", List.of(), List.of());
        }
    }
}
