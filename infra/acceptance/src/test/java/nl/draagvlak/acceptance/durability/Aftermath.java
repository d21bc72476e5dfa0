package nl.draagvlak.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RecordedEvent;

/** What a ledger holds after its writers came to an end, held against what they were told. */
final class Aftermath {

    private static final int PAGE = 2_000;

    private final OpenLedger ledger;
    private final long before;
    private final Map<Long, RecordedEvent> added = new HashMap<>();
    private final Map<AggregateId, List<RecordedEvent>> byAggregate = new HashMap<>();

    /**
     * Reads what was added.
     *
     * @param before position of the last event that was there before
     */
    Aftermath(OpenLedger ledger, long before) {
        this.ledger = ledger;
        this.before = before;
        long position = before;
        for (List<RecordedEvent> page = read(position); !page.isEmpty(); page = read(position)) {
            for (RecordedEvent event : page) {
                assertThat(event.position()).as("no gaps").isEqualTo(++position);
                added.put(position, event);
                byAggregate
                        .computeIfAbsent(event.aggregate(), fresh -> new ArrayList<>())
                        .add(event);
            }
        }
    }

    /** How many events were added. */
    int size() {
        return added.size();
    }

    /** The chain holds from the first event to the last, and the head is where the events end. */
    void isWhole() {
        assertThat(ledger.ledger().head()).isEqualTo(before + added.size());
        assertThat(ledger.verification().full()).satisfies(verified -> {
            assertThat(verified.why()).isNull();
            assertThat(verified.verifiedUpTo()).isEqualTo(before + added.size());
        });
    }

    /** Every append is there with all its events and in every index, and aggregates have their events in order. */
    void holdsNoTornAppend() {
        byAggregate.forEach((aggregate, events) -> {
            assertThat(events.size() % Appends.EVENTS).as("%s", aggregate).isZero();
            for (int i = 0; i < events.size(); i++) {
                assertThat(events.get(i).sequence()).isEqualTo(i);
                assertThat(events.get(i).id()).isEqualTo(Appends.eventId(aggregate, i));
            }
            assertThat(ledger.ledger().readAggregate(aggregate, 0)).isEqualTo(events);
        });
    }

    /** Everything that was answered is there, where the answer said, and every text of it opens. */
    void holds(List<Answered> all) {
        for (Answered answered : all) {
            for (int i = 0; i < Appends.EVENTS; i++) {
                assertThat(added).as("%s was answered", answered).containsKey(answered.position() + i);
                RecordedEvent event = Objects.requireNonNull(added.get(answered.position() + i));
                assertThat(event.aggregate()).isEqualTo(answered.aggregate());
                assertThat(event.sequence()).isEqualTo(answered.sequence() + i);
                opens(event);
            }
        }
    }

    /** A writer that was cut short had at most one append under way in each thread. */
    void holdsAtMostOneMoreOfEachThan(List<Answered> all) {
        Map<AggregateId, Long> answered = new HashMap<>();
        all.forEach(each -> answered.merge(each.aggregate(), 1L, Long::sum));
        byAggregate.forEach((aggregate, events) -> assertThat((long) events.size() / Appends.EVENTS)
                .as("%s", aggregate)
                .isBetween(answered.getOrDefault(aggregate, 0L), answered.getOrDefault(aggregate, 0L) + 1));
    }

    private void opens(RecordedEvent event) {
        if (event.event() instanceof StanceTaken taken
                && !taken.stance().source().equals(new Personal.Erased())) {
            assertThat(Appends.text(event, ledger)).isEqualTo(event.id());
        }
    }

    private List<RecordedEvent> read(long position) {
        return ledger.ledger().readAfter(position, PAGE);
    }
}
