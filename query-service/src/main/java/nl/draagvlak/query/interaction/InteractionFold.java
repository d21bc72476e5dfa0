package nl.draagvlak.query.interaction;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Place;
import nl.draagvlak.query.timeline.Sequence;
import nl.draagvlak.query.timeline.Timeline;

/** Everything the ledger says of a programme's interactions, on both clocks. Not safe for several threads. */
public final class InteractionFold {

    private final Timeline<Interaction> interactions = new Timeline<>();

    /**
     * Takes an event of an interaction in.
     *
     * @return whom it touches
     */
    public Set<StakeholderId> take(RecordedEvent recorded, InteractionEvent event) {
        long position = recorded.position();
        return switch (event) {
            case InteractionRecorded said -> {
                interactions.note(said.entry(), position, said.interaction().effectiveOn(), said.interaction());
                yield people(said.interaction());
            }
            case InteractionCorrected said -> {
                Set<StakeholderId> touched = before(said.entry());
                interactions.correct(said.entry(), position, said.interaction().effectiveOn(), said.interaction());
                touched.addAll(people(said.interaction()));
                yield touched;
            }
            case InteractionWithdrawn said -> {
                interactions.withdraw(said.entry(), position);
                yield before(said.entry());
            }
        };
    }

    /** What became of an interaction since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        return interactions.fate(entry, position, knownAt);
    }

    /** The interactions up to a day, in the order of their days. */
    public List<Noted<Interaction>> at(Moment moment, Identities identities) {
        List<Noted<Interaction>> all = interactions.all(moment);
        return identities.plain()
                ? List.copyOf(all)
                : all.stream().map(noted -> Translation.of(noted, identities)).toList();
    }

    /** The same, to be kept up with {@link #renewed}. */
    public Sequence<Place, Noted<Interaction>> latest(Moment moment, Identities identities) {
        return interactions.latest(moment, noted -> Translation.of(noted, identities));
    }

    /** What {@link #latest} comes to now that something happened to an interaction, made from what it came to before that. */
    public Sequence<Place, Noted<Interaction>> renewed(
            Sequence<Place, Noted<Interaction>> before, EntryId entry, Moment moment, Identities identities) {
        return interactions.renewed(before, entry, moment, noted -> Translation.of(noted, identities));
    }

    /** The interactions in which one of these ever was named. */
    public Set<EntryId> naming(Set<StakeholderId> stakeholders) {
        return interactions.saying(said -> !Collections.disjoint(people(said), stakeholders));
    }

    private Set<StakeholderId> before(EntryId entry) {
        return interactions.lastSaid(entry).map(InteractionFold::people).orElseGet(LinkedHashSet::new);
    }

    private static Set<StakeholderId> people(Interaction interaction) {
        Set<StakeholderId> people = new LinkedHashSet<>();
        if (interaction.by() != null) {
            people.add(interaction.by());
        }
        interaction.participants().forEach(participant -> people.add(participant.stakeholder()));
        return people;
    }
}
