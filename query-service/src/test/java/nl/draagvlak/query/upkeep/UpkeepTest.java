package nl.draagvlak.query.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionFormed;
import nl.draagvlak.events.coalition.CoalitionEvent.CommitmentConfirmed;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerLeft;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.events.programme.ProgrammeEvent.StatementAdded;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationEvent.PublicationRecorded;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A coalition formed a hundred days ago, in a programme in which commitments halve every thirty days. */
abstract class UpkeepTest extends ReadTest {

    static final int HALF_LIFE = 30;
    static final StakeholderId NOOR = new StakeholderId("s1");
    static final StakeholderId BRAM = new StakeholderId("s2");
    static final StatementId LETTERS = new StatementId("t1");

    private long entries;

    @BeforeEach
    void formACoalition() {
        record("programme", programme.value(), new HalfLifeSet(HALF_LIFE));
        record(
                "programme",
                programme.value(),
                new StatementAdded(LETTERS, "No letter without an answer", Direction.FOR, null));
        register("s1", "Noor de Wit");
        register("s2", "Bram Kok");
        happen(new CoalitionFormed(entry(), "Zicht", List.of(), Set.of(), TODAY.minusDays(100)));
    }

    void joins(StakeholderId partner, CommitmentStep step, LocalDate day) {
        happen(new PartnerJoined(entry(), partner, step, day));
    }

    void confirms(StakeholderId partner, CommitmentStep step, LocalDate day) {
        happen(new CommitmentConfirmed(entry(), partner, step, day));
    }

    void invited(StakeholderId partner, @Nullable StakeholderId by, LocalDate day) {
        happen(new PartnerInvited(entry(), partner, by, day));
    }

    void leaves(StakeholderId partner, @Nullable Personal why, LocalDate day) {
        happen(new PartnerLeft(entry(), partner, why, day));
    }

    void meets(Channel channel, LocalDate day, StakeholderId... people) {
        String id = "i" + entries++;
        record(
                "interaction",
                id,
                new InteractionRecorded(
                        new EntryId("interaction", id, "0"),
                        new Interaction(
                                channel,
                                day,
                                null,
                                List.of(people).stream()
                                        .map(person -> new Interaction.Participant(person, null, List.of(), null))
                                        .toList(),
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                null)));
    }

    void publishes(StakeholderId by, boolean inFavour, LocalDate day) {
        String id = "u" + entries++;
        record(
                "publication",
                id,
                new PublicationRecorded(
                        new EntryId("publication", id, "0"),
                        new Publication(
                                by,
                                "De Stadskrant",
                                List.of(new Publication.Position(LETTERS, inFavour)),
                                day,
                                null,
                                null,
                                null)));
    }

    void tie(StakeholderId from, StakeholderId to, double strength) {
        record(
                "stakeholder",
                from.value(),
                new TieReported(
                        Script.entry("stakeholder", from.value(), entries++),
                        new Tie(to, TieKind.TRUST, strength, 1, false, null, TODAY.minusDays(1), null)));
    }

    void happen(CoalitionEvent event) {
        record("coalition", "c1", event);
    }

    EntryId entry() {
        return Script.entry("coalition", "c1", entries++);
    }
}
