package nl.draagvlak.query.plan;

import nl.draagvlak.events.plan.PlanEvent.PlanAccepted;
import nl.draagvlak.events.plan.PlanEvent.PlanEnded;
import nl.draagvlak.events.plan.PlanId;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stood at a moment.
 *
 * @param ended when and why it was followed no longer; null as long as it is
 * @param version sequence of its last event
 */
public record PlanView(
        PlanId id, Noted<PlanAccepted> accepted, @Nullable Noted<PlanEnded> ended, long version) {}
