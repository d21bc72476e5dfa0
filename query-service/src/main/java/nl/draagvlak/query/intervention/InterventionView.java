package nl.draagvlak.query.intervention;

import java.util.List;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.intervention.InterventionId;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** An intervention as it stood at a moment. */
public record InterventionView(
        InterventionId id,
        Noted<InterventionEvent.InterventionPlanned> plan,
        @Nullable Noted<InterventionEvent.InterventionCarriedOut> carriedOut,
        List<Noted<InterventionEvent.EffectObserved>> effects,
        boolean cancelled,
        long position,
        long version) {}
