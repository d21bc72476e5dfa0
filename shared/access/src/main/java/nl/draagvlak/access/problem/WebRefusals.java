package nl.draagvlak.access.problem;

import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;

/** What the web layer refuses before a controller sees it, in the same form as our own refusals. */
final class WebRefusals {

    private WebRefusals() {}

    static Refusal of(ResponseStatusException failure) {
        return switch (failure) {
            case MissingRequestValueException missing ->
                Refusal.invalid(List.of(Fault.at(missing.getName(), "missing-value", missing.getName())));
            case ServerWebInputException input -> unusable(input);
            case MethodNotAllowedException method -> plain(405, "method-not-allowed", method.getHttpMethod());
            default -> byStatus(failure.getStatusCode().value());
        };
    }

    private static Refusal unusable(ServerWebInputException input) {
        if (input.getCause() instanceof DecodingException unreadable) {
            return UnreadableBody.of(unreadable);
        }
        MethodParameter parameter = input.getMethodParameter();
        if (parameter == null || input.getCause() == null) {
            return plain(400, "unreadable-body");
        }
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return Refusal.notFound();
        }
        String name = String.valueOf(parameter.getParameterName());
        return Refusal.invalid(List.of(Fault.at(name, "invalid-parameter", name)));
    }

    private static Refusal byStatus(int status) {
        return switch (status) {
            case 400 -> plain(400, "invalid-request");
            case 401 -> plain(401, "not-signed-in");
            case 403 -> plain(403, "not-allowed");
            case 404 -> Refusal.notFound();
            case 406 -> plain(406, "not-acceptable");
            case 413 -> plain(413, "too-large");
            case 415 -> plain(415, "unsupported-media-type");
            default -> plain(status, "status-" + status);
        };
    }

    private static Refusal plain(int status, String code, Object... arguments) {
        return new Refusal(status, code, List.of(arguments), List.of());
    }
}
