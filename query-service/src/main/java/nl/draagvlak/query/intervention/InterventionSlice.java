package nl.draagvlak.query.intervention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.EntryWithdrawn;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCancelled;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCarriedOut;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.intervention.InterventionId;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * What the dated entries of one intervention come to at a moment.
 *
 * <p>Entries that become true after the day looked at are left out, except the plan itself, which whoever looks must see coming.
 */
final class InterventionSlice {

    private final Identities identities;
    private final Moment moment;
    private final List<Noted<EffectObserved>> effects = new ArrayList<>();
    private @Nullable Noted<InterventionPlanned> plan;
    private @Nullable Noted<InterventionCarriedOut> carriedOut;
    private boolean cancelled;

    InterventionSlice(Identities identities, Moment moment) {
        this.identities = identities;
        this.moment = moment;
    }

    InterventionSlice takeAll(List<Noted<InterventionEvent>> entries) {
        for (Noted<InterventionEvent> entry : entries) {
            if (entry.value() instanceof InterventionPlanned
                    || !entry.effectiveOn().isAfter(moment.asOf())) {
                take(entry);
            }
        }
        return this;
    }

    /** Empty when it was not planned yet, or its plan was withdrawn. */
    Optional<InterventionView> view(InterventionId id, long version) {
        return Optional.ofNullable(plan)
                .map(from -> new InterventionView(
                        id, from, carriedOut, List.copyOf(effects), cancelled, from.position(), version));
    }

    private void take(Noted<InterventionEvent> entry) {
        switch (entry.value()) {
            case InterventionPlanned said -> plan = entry.saying(translated(said));
            case InterventionCarriedOut said -> carriedOut = entry.saying(said);
            case EffectObserved said -> effects.add(entry.saying(said));
            case InterventionCancelled _ -> cancelled = true;
            case EntryWithdrawn _ -> throw new IllegalStateException("a withdrawal is not an entry");
        }
    }

    private InterventionPlanned translated(InterventionPlanned said) {
        return new InterventionPlanned(
                said.entry(),
                said.technique(),
                said.levers(),
                identities.ofNullable(said.messenger()),
                identities.of(said.people()),
                said.groups(),
                said.answers(),
                said.expected(),
                said.effectiveOn());
    }
}
