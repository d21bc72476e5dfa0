package nl.draagvlak.standalone.store;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.access.problem.Explanation;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.ledger.Diagnosis;
import nl.draagvlak.ledger.append.OutcomeUnknown;
import nl.draagvlak.ledger.store.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells whoever asks what is wrong with the disk or the database, and the log as well. */
@Component
final class FailedStore implements Explanation {

    private static final Logger LOG = LoggerFactory.getLogger(FailedStore.class);

    @Override
    public Optional<Refusal> explain(Throwable failure) {
        if (failure instanceof OutcomeUnknown) {
            return Optional.of(new Refusal(503, "outcome-unknown", List.of(), List.of()));
        }
        return Diagnosis.of(failure).map(trouble -> {
            log(trouble, failure);
            return new Refusal(503, code(trouble), List.of(), List.of());
        });
    }

    private static String code(Trouble trouble) {
        return switch (trouble) {
            case FULL -> "store-full";
            case READ_ONLY -> "store-read-only";
            case UNREACHABLE -> "store-unreachable";
            case DAMAGED, FAILED -> "store-failed";
        };
    }

    private static void log(Trouble trouble, Throwable failure) {
        switch (trouble) {
            case FULL, READ_ONLY, UNREACHABLE -> LOG.warn("the store is {}: {}", trouble, failure.getMessage());
            case DAMAGED, FAILED -> LOG.error("the store is {}", trouble, failure);
        }
    }
}
