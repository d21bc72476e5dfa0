package nl.draagvlak.access.signin;

import java.util.List;
import java.util.Locale;
import nl.draagvlak.access.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are. */
@RestController
final class MeController {

    /**
     * The caller.
     *
     * @param actor opaque id
     * @param roles such as {@code administrator}
     * @param language {@code nl} or {@code en}
     */
    record Me(String actor, List<String> roles, String language) {}

    @GetMapping("/v1/me")
    Me me(Caller caller) {
        List<String> roles = caller.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .sorted()
                .toList();
        return new Me(caller.actor().value(), roles, caller.language().getLanguage());
    }
}
