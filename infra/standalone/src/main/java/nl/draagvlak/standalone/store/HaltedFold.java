package nl.draagvlak.standalone.store;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.access.problem.Explanation;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.ledger.fold.FoldHalted;
import org.springframework.stereotype.Component;

/** A programme whose history cannot be taken in has no answers, and says at which position and why, without a word that somebody said. */
@Component
final class HaltedFold implements Explanation {

    @Override
    public Optional<Refusal> explain(Throwable failure) {
        return failure instanceof FoldHalted halted
                ? Optional.of(new Refusal(
                        503,
                        "programme-halted",
                        List.of(String.valueOf(halted.position()), halted.type(), halted.error()),
                        List.of()))
                : Optional.empty();
    }
}
