package nl.draagvlak.command.policy;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.ledger.Ledger;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows an administrator how the policies are doing, and lets them be tried again. */
@RestController
@RequestMapping("/v1/policies")
final class PolicyController {

    private final Policies policies;
    private final Ledger ledger;
    private final Blocking blocking;

    PolicyController(Policies policies, Ledger ledger, Blocking blocking) {
        this.policies = policies;
        this.ledger = ledger;
        this.blocking = blocking;
    }

    /** All policies. */
    record PolicyList(List<PolicyAnswer> items) {}

    @GetMapping
    @Operation(summary = "How far the policies have come, and what they could not handle")
    Mono<PolicyList> all(Caller caller) {
        requireAdministrator(caller);
        return blocking.call(() -> new PolicyList(policies.all().stream()
                .map(policy -> PolicyAnswer.of(policy, ledger.head()))
                .toList()));
    }

    @PostMapping("/{name}/retry")
    @Operation(summary = "Try again what a policy could not handle")
    Mono<PolicyAnswer> retry(@PathVariable String name, Caller caller) {
        requireAdministrator(caller);
        RunningPolicy policy = policies.named(name).orElseThrow(Refusal::notFound);
        return blocking.call(() -> {
            policy.retry();
            return PolicyAnswer.of(policy, ledger.head());
        });
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            throw new Refusal(403, "not-allowed", List.of(), List.of());
        }
    }
}
