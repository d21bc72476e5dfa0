package nl.draagvlak.events.stakeholder;

import java.time.LocalDate;
import java.util.Objects;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody speaks for the change, in one way and for a time. Where neither a domain nor a target group is named, it is for the
 * programme as a whole.
 *
 * @param domain the domain it speaks in; null when it is another
 * @param targetGroup the target group it speaks to or for; null when it is another
 * @param effectiveOn first day
 * @param until last day; null when open
 */
public record Voice(
        VoiceKind kind,
        @Nullable DomainId domain,
        @Nullable TargetGroupId targetGroup,
        LocalDate effectiveOn,
        @Nullable LocalDate until) {

    /** Whether it speaks on a day: the first and the last one count. */
    public boolean holdsOn(LocalDate day) {
        return !effectiveOn.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether another is about the same way of speaking and the same people, so that the later one of them holds. */
    public boolean isAboutTheSameAs(Voice other) {
        return kind == other.kind
                && Objects.equals(domain, other.domain)
                && Objects.equals(targetGroup, other.targetGroup);
    }
}
