package nl.draagvlak.command.stakeholder;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.words;

import java.util.Set;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.command.stakeholder.StakeholderCommand.NewTie;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.EntryWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureRequested;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderMerged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import org.jspecify.annotations.Nullable;

/** Events and values for tests on stakeholders. */
final class StakeholderEvents {

    static final StakeholderId SELF = new StakeholderId("s1");
    static final StakeholderId OTHER = new StakeholderId("s2");
    static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "stakeholder", SELF.value());
    static final EntryId ENTRY = entry("e1");

    private StakeholderEvents() {}

    static EntryId entry(String local) {
        return Given.entry(AGGREGATE, local);
    }

    static Profile profile(StakeholderKind kind, @Nullable String reference, @Nullable Double power) {
        Subject subject = Subject.of(PROGRAMME, SELF);
        return new Profile(
                kind,
                Personal.of(subject, "Clients' council"),
                reference == null ? null : Personal.of(subject, reference),
                null,
                null,
                Set.of(),
                Set.of(),
                power,
                null,
                null);
    }

    static Profile organisation() {
        return profile(StakeholderKind.ORGANISATION, "K-17", 0.4);
    }

    static StakeholderRegistered stakeholderRegistered() {
        return new StakeholderRegistered(organisation());
    }

    static StakeholderRegistered personRegistered() {
        return new StakeholderRegistered(profile(StakeholderKind.PERSON, null, null));
    }

    static Stance stance(int value) {
        return new Stance(null, value, DAY, words("the council's letter"), false);
    }

    static StanceTaken stanceTaken(int value) {
        return new StanceTaken(ENTRY, stance(value));
    }

    static Tie tie(StakeholderId to, double strength) {
        return new Tie(to, TieKind.INFLUENCE, strength, 1, false, null, DAY, null);
    }

    static TieReported tieReported(double strength) {
        return new TieReported(ENTRY, tie(OTHER, strength));
    }

    static NewTie newTie(String local, double strength) {
        return new NewTie(entry(local), tie(OTHER, strength));
    }

    static EntryWithdrawn entryWithdrawn() {
        return new EntryWithdrawn(ENTRY, words("heard it wrongly"));
    }

    static StakeholderMerged stakeholderMerged() {
        return new StakeholderMerged(OTHER, words("the same council"));
    }

    static ErasureRequested erasureRequested() {
        return new ErasureRequested(Subject.of(PROGRAMME, SELF));
    }

    static ErasureDone erasureDone() {
        return new ErasureDone(Subject.of(PROGRAMME, SELF));
    }
}
