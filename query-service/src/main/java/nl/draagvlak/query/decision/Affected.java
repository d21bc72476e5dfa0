package nl.draagvlak.query.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a decision affects, and how they were involved in it.
 *
 * @param rests what tells so, the oldest first; empty when nothing does
 * @param late what is said to have been before the decision and was recorded, or put right, only after it: it heals nothing
 */
public record Affected(Party party, Involvement involvement, List<Noted<Contact>> rests, List<Noted<Contact>> late) {

    public Affected {
        rests = List.copyOf(rests);
        late = List.copyOf(late);
    }

    /** The stakeholder it is; null when it is a group. */
    @Nullable
    StakeholderId stakeholder() {
        return party instanceof Party.OfPerson one ? one.person() : null;
    }

    /** The target group it is; null when it is a stakeholder. */
    @Nullable
    TargetGroupId group() {
        return party instanceof Party.OfGroup one ? one.group() : null;
    }

    /**
     * How somebody was involved.
     *
     * @param contacts the contacts about the subject that were with them
     */
    static Affected of(Party party, DecisionView decision, List<Noted<Contact>> contacts) {
        Timing timing = new Timing(decision.taken());
        List<Noted<Contact>> late = contacts.stream().filter(timing::late).toList();
        if (timing.takenBy(party)) {
            return new Affected(party, Involvement.DECIDED, List.of(), late);
        }
        List<Noted<Contact>> counted =
                contacts.stream().filter(contact -> !timing.late(contact)).toList();
        return asked(counted, timing::inTime)
                .map(rests -> new Affected(party, Involvement.ASKED_BEFORE, rests, late))
                .or(() -> asked(counted, timing::after)
                        .map(rests -> new Affected(party, Involvement.ASKED_AFTER, rests, late)))
                .orElseGet(() -> new Affected(
                        party, counted.isEmpty() ? Involvement.NOT_REACHED : Involvement.INFORMED, counted, late));
    }

    private static Optional<List<Noted<Contact>>> asked(List<Noted<Contact>> counted, Predicate<Noted<Contact>> when) {
        List<Noted<Contact>> asked = counted.stream()
                .filter(contact -> contact.value().manner() == Manner.ASKED)
                .filter(when)
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
    }
}
