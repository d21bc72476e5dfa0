package nl.draagvlak.command.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draagvlak.command.form.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Gives a controller the {@link RequestKeys} it asks for as a parameter. */
public final class RequestKeysArgument implements SyncHandlerMethodArgumentResolver {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RequestKeys.class;
    }

    @Override
    public Object resolveArgumentValue(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String address = request.getMethod() + " " + request.getPath().pathWithinApplication();
        Faults faults = new Faults();
        String key = key(request.getHeaders().getFirst(IDEMPOTENCY_KEY), faults);
        Long version = version(request.getHeaders().getFirst(HttpHeaders.IF_MATCH), faults);
        faults.refuseAny();
        return new RequestKeys(address, key, version);
    }

    private static @Nullable String key(@Nullable String given, Faults faults) {
        if (given != null && !KEY.matcher(given).matches()) {
            faults.add(IDEMPOTENCY_KEY, "malformed-idempotency-key");
        }
        return given;
    }

    private static @Nullable Long version(@Nullable String given, Faults faults) {
        if (given == null || given.equals("*")) {
            return null;
        }
        Matcher version = VERSION.matcher(given);
        if (!version.matches()) {
            faults.add(HttpHeaders.IF_MATCH, "malformed-if-match");
            return null;
        }
        return Long.valueOf(version.group(1));
    }
}
