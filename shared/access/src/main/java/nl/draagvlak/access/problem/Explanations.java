package nl.draagvlak.access.problem;

import java.util.List;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the refusal that a failure amounts to, whichever module or library it came from. */
@Component
final class Explanations {

    private static final int DEEPEST = 8;

    private final List<Explanation> ofModules;

    Explanations(List<Explanation> ofModules) {
        this.ofModules = List.copyOf(ofModules);
    }

    /** The refusal; empty when nobody foresaw this failure. */
    Optional<Refusal> of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<Refusal> refusal = explained(cause);
            if (refusal.isPresent()) {
                return refusal;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private Optional<Refusal> explained(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> Optional.of(refusal);
            case DataBufferLimitException _ -> Optional.of(new Refusal(413, "too-large", List.of(), List.of()));
            case ResponseStatusException status -> Optional.of(of(status));
            case CsrfException _ -> Optional.of(new Refusal(403, "missing-page-token", List.of(), List.of()));
            case AccessDeniedException _ -> Optional.of(new Refusal(403, "not-allowed", List.of(), List.of()));
            case AuthenticationException _ -> Optional.of(new Refusal(401, "not-signed-in", List.of(), List.of()));
            default ->
                ofModules.stream()
                        .flatMap(module -> module.explain(failure).stream())
                        .findFirst();
        };
    }

    /** A body that is too large hides inside the complaint that it cannot be read. */
    private static Refusal of(ResponseStatusException status) {
        return status.getMostSpecificCause() instanceof DataBufferLimitException
                ? new Refusal(413, "too-large", List.of(), List.of())
                : WebRefusals.of(status);
    }
}
