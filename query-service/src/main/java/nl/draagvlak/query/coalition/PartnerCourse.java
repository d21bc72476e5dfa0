package nl.draagvlak.query.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerLeft;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * How a partner came to stand where it stands.
 *
 * @param turns everything said of it, in the order of its days; never empty
 */
public record PartnerCourse(List<Turn> turns) {

    /**
     * Something said of a partner.
     *
     * @param said the event, in which everyone is named as the one they stand under
     * @param after where the partner stood then
     */
    public record Turn(Noted<CoalitionEvent> said, Partnership after) {}

    public PartnerCourse {
        turns = List.copyOf(turns);
    }

    /** Since when it stands where it stands; saying so again does not make it later. */
    public LocalDate since() {
        String word = turns.getLast().after().word();
        LocalDate since = turns.getLast().said().effectiveOn();
        for (Turn turn : turns.reversed()) {
            if (!turn.after().word().equals(word)) {
                return since;
            }
            since = turn.said().effectiveOn();
        }
        return since;
    }

    /** Where it stood on a day; null when nothing had been said of it yet. */
    public @Nullable Partnership on(LocalDate day) {
        return last(turn -> !turn.said().effectiveOn().isAfter(day))
                .map(Turn::after)
                .orElse(null);
    }

    /** The last time it said, or said again, how far it goes, or was invited. */
    public Turn lastSaid() {
        return turns.getLast();
    }

    /** The last invitation by a partner, or else by the programme; empty when it joined by itself. */
    public Optional<Noted<PartnerInvited>> invitation() {
        return last(turn -> turn.said().value() instanceof PartnerInvited invited && invited.by() != null)
                .or(() -> last(turn -> turn.said().value() instanceof PartnerInvited))
                .map(turn -> turn.said().saying((PartnerInvited) turn.said().value()));
    }

    /** How it left; empty when it did not, or came back. */
    public Optional<Noted<PartnerLeft>> leaving() {
        Noted<CoalitionEvent> said = turns.getLast().said();
        return said.value() instanceof PartnerLeft left ? Optional.of(said.saying(left)) : Optional.empty();
    }

    /** Whether it ever joined. */
    public boolean joined() {
        return turns.stream().anyMatch(turn -> turn.after().step() != null);
    }

    private Optional<Turn> last(Predicate<Turn> wanted) {
        return turns.reversed().stream().filter(wanted).findFirst();
    }
}
