package nl.draagvlak.command.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.Dispatch;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.dispatch.Overtaken;
import nl.draagvlak.command.dispatch.Repeated;
import nl.draagvlak.command.dispatch.Sending;
import nl.draagvlak.command.dispatch.Sent;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.engine.EnvelopeKeys;
import org.springframework.stereotype.Component;

/** Carries a write out once, however often it is asked for under the same key, and tries again when somebody else was first. */
@Component
final class Writes {

    private static final int TRIES = 5;

    private final Ledger ledger;
    private final Dispatch dispatch;
    private final IdSource random;

    Writes(Ledger ledger, Dispatch dispatch, IdSource random) {
        this.ledger = ledger;
        this.dispatch = dispatch;
        this.random = random;
    }

    /**
     * Carries a write out, or gives the answer it had before.
     *
     * @param compose makes the command from what is there now; called again for every try
     */
    Written once(Ask ask, Place place, Supplier<Object> compose) {
        return answeredBefore(ask, place).orElseGet(() -> {
            try {
                return send(ask, place, compose);
            } catch (Repeated before) {
                return answeredBefore(ask, place).orElseThrow(() -> before);
            }
        });
    }

    private Written send(Ask ask, Place place, Supplier<Object> compose) {
        Long expected = ask.keys().expectedVersion();
        for (int left = TRIES; ; left--) {
            try {
                Sent sent = dispatch.send(new Sending(place.aggregate(), compose.get(), envelope(ask), expected));
                return place.written(sent.version(), sent.position(), sent.began());
            } catch (Overtaken overtaken) {
                if (expected != null) {
                    throw new Refusal(412, "version-changed", List.of(), List.of());
                }
                if (left == 1) {
                    throw new Refusal(503, "ledger-busy", List.of(), List.of());
                }
            }
        }
    }

    private Optional<Written> answeredBefore(Ask ask, Place place) {
        String requestId = ask.requestId();
        List<RecordedEvent> before = requestId == null ? List.of() : ledger.readRequest(ask.programme(), requestId);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (!ask.digest().equals(before.getFirst().envelope().requestDigest())) {
            throw Refusal.conflict("idempotency-key-reused");
        }
        RecordedEvent last = before.getLast();
        return Optional.of(place.written(
                last.sequence(), last.position(), before.getFirst().sequence() == 0));
    }

    private Map<String, String> envelope(Ask ask) {
        Map<String, String> envelope = new HashMap<>();
        envelope.put(EnvelopeKeys.ACTOR, ask.caller().actor().value());
        envelope.put(EnvelopeKeys.CORRELATION, random.next());
        String requestId = ask.requestId();
        if (requestId != null) {
            envelope.put(EnvelopeKeys.REQUEST_ID, requestId);
            envelope.put(EnvelopeKeys.REQUEST_DIGEST, ask.digest());
        }
        return envelope;
    }
}
