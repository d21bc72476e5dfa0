package nl.draagvlak.standalone.store;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.access.problem.Explanation;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.ledger.fold.FoldHalted;
import nl.draagvlak.ledger.json.AppendUnreadable;
import org.springframework.stereotype.Component;

/** A programme whose history cannot be taken in has no answers, and says at which position and why, without a word that somebody said. */
@Component
final class HaltedFold implements Explanation {

    @Override
    public Optional<Refusal> explain(Throwable failure) {
        return switch (failure) {
            case FoldHalted halted -> Optional.of(halted(halted.position(), halted.type(), halted.error()));
            case AppendUnreadable unreadable -> Optional.of(halted(unreadable.position(), "?", cause(unreadable)));
            default -> Optional.empty();
        };
    }

    private static Refusal halted(long position, String type, String error) {
        return new Refusal(503, "programme-halted", List.of(String.valueOf(position), type, error), List.of());
    }

    private static String cause(AppendUnreadable unreadable) {
        Throwable cause = unreadable.getCause();
        return (cause == null ? unreadable : cause).getClass().getSimpleName();
    }
}
