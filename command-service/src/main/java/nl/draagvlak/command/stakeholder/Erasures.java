package nl.draagvlak.command.stakeholder;

import static nl.draagvlak.command.stakeholder.StakeholderRule.A_STAKEHOLDER_IS_ERASED_ONCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.Dispatch;
import nl.draagvlak.command.dispatch.Overtaken;
import nl.draagvlak.command.dispatch.Sending;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.register.Register;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ConfirmErasure;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RequestErasure;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureRequested;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.engine.EnvelopeKeys;
import nl.draagvlak.ledger.fold.ProgrammeFolds;
import nl.draagvlak.ledger.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Does what lies between the request to erase somebody and the note that it was done: deletes the keys.
 *
 * <p>Every step can be done again, and the request itself is confirmed last, so that an erasure that was interrupted anywhere is found
 * open and finished. The reference that the person had stays taken: the ledger keeps a keyed hash of it that nobody can turn back, and a
 * file that still names the person does not quietly bring that person back.
 */
@Component
class Erasures {

    private static final int TRIES = 5;

    private final Ledger ledger;
    private final Vault vault;
    private final ProgrammeFolds<Register> registers;
    private final Dispatch dispatch;

    Erasures(Ledger ledger, Vault vault, ProgrammeFolds<Register> registers, Dispatch dispatch) {
        this.ledger = ledger;
        this.vault = vault;
        this.registers = registers;
        this.dispatch = dispatch;
    }

    /**
     * Finishes the erasure that a stakeholder's history asks for, and that of everyone who was merged into it.
     *
     * @return where it was noted as done; the same however often this is asked
     */
    Written finish(AggregateId asked) {
        RecordedEvent request = last(asked, ErasureRequested.class);
        StakeholderId stakeholder = new StakeholderId(asked.id());
        for (StakeholderId merged : registers.ask(asked.programme(), register -> register.mergedUnder(stakeholder))) {
            AggregateId other = new AggregateId(asked.programme(), asked.kind(), merged.value());
            unlessDone(other, new RequestErasure(other), request);
            forget(other, request);
        }
        forget(asked, request);
        RecordedEvent done = last(asked, ErasureDone.class);
        return new Written(asked, asked.id(), done.sequence(), null, done.position(), false);
    }

    private void forget(AggregateId whom, RecordedEvent request) {
        vault.erase(Subject.of(whom.programme(), new StakeholderId(whom.id())));
        unlessDone(whom, new ConfirmErasure(whom), request);
    }

    private void unlessDone(AggregateId whom, StakeholderCommand command, RecordedEvent request) {
        try {
            send(new Sending(whom, command, envelope(request), null));
        } catch (Refusal refusal) {
            if (!refusal.code().equals(A_STAKEHOLDER_IS_ERASED_ONCE.code())) {
                throw refusal;
            }
        }
    }

    private void send(Sending sending) {
        for (int left = TRIES; ; left--) {
            try {
                dispatch.send(sending);
                return;
            } catch (Overtaken overtaken) {
                if (left == 1) {
                    throw overtaken;
                }
            }
        }
    }

    /** Whoever asked for it is the one who had it done. */
    private static Map<String, String> envelope(RecordedEvent request) {
        Map<String, String> envelope = new HashMap<>();
        envelope.put(EnvelopeKeys.ACTOR, request.envelope().actor().value());
        if (request.envelope().correlation() != null) {
            envelope.put(EnvelopeKeys.CORRELATION, request.envelope().correlation());
        }
        return envelope;
    }

    private RecordedEvent last(AggregateId aggregate, Class<? extends Event> type) {
        List<RecordedEvent> history = ledger.readAggregate(aggregate, 0);
        return history.reversed().stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
