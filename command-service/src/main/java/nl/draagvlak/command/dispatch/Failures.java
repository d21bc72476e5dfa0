package nl.draagvlak.command.dispatch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.ledger.append.AppendTooLarge;
import nl.draagvlak.ledger.append.KeyTaken;
import nl.draagvlak.ledger.append.LedgerBusy;
import nl.draagvlak.ledger.append.OutcomeUnknown;
import nl.draagvlak.ledger.append.PlaceTaken;
import nl.draagvlak.ledger.append.RequestRepeated;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** What it means when a command fails. */
final class Failures {

    private Failures() {}

    /** Whether somebody else was first, so that the command may be tried again on what is there now. */
    static boolean overtaken(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof ConcurrencyException || cause instanceof PlaceTaken);
    }

    /** Whether the same request was answered before. */
    static boolean repeated(Throwable failure) {
        return causes(failure).anyMatch(RequestRepeated.class::isInstance);
    }

    /** The failure as its reader should see it; itself when nobody foresaw it. */
    static RuntimeException explained(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> Stream.ofNullable(refusal(cause)))
                .findFirst()
                .<RuntimeException>map(refusal -> refusal)
                .orElseGet(() -> unforeseen(failure));
    }

    private static @Nullable Refusal refusal(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> refusal;
            case AggregateNotFoundException _ -> Refusal.notFound();
            case KeyTaken taken -> taken(taken.kind());
            case AppendTooLarge _ -> new Refusal(413, "too-large", List.of(), List.of());
            case LedgerBusy _ -> new Refusal(503, "ledger-busy", List.of(), List.of());
            case OutcomeUnknown _ -> new Refusal(503, "outcome-unknown", List.of(), List.of());
            case ConcurrencyException _ -> new Refusal(503, "ledger-busy", List.of(), List.of());
            default -> null;
        };
    }

    private static Refusal taken(String kind) {
        String code = kind.equals(StakeholderEvent.REFERENCE) ? "reference-taken" : kind + "-name-taken";
        String pointer = kind.equals(StakeholderEvent.REFERENCE) ? "/reference" : "/name";
        return new Refusal(409, code, List.of(), List.of(Fault.at(pointer, code)));
    }

    private static RuntimeException unforeseen(Throwable failure) {
        return failure instanceof RuntimeException itself ? itself : new IllegalStateException(failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(16);
    }
}
