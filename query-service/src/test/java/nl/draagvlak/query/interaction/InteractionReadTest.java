package nl.draagvlak.query.interaction;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InteractionReadTest extends ReadTest {

    private static final EntryId ENTRY = EntryId.of("interaction.i1.0");

    @BeforeEach
    void meetNoor() {
        register("s1", "Noor de Wit");
        record("interaction", "i1", new InteractionEvent.InteractionRecorded(ENTRY, met("s1", TODAY)));
    }

    @Test
    void opensTheWordsThatWereSaid() {
        read("/interactions/i1")
                .jsonPath("$.id")
                .isEqualTo("i1")
                .jsonPath("$.version")
                .isEqualTo(0)
                .jsonPath("$.entry")
                .isEqualTo("interaction.i1.0")
                .jsonPath("$.participants[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.participants[0].signals[0].words")
                .isEqualTo("another system on top")
                .jsonPath("$.participants[0].signals[0].form")
                .isEqualTo("scepticism");
    }

    @Test
    void showsACorrectedInteractionAsItShouldHaveBeen() {
        register("s2", "Bram Kok");
        record(
                "interaction",
                "i1",
                new InteractionEvent.InteractionCorrected(
                        ENTRY, met("s2", TODAY.minusDays(1)), Script.said("it was Bram")));
        read("/interactions")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].participants[0].name")
                .isEqualTo("Bram Kok")
                .jsonPath("$.items[0].effectiveOn")
                .isEqualTo(TODAY.minusDays(1).toString());
        read("/interactions/i1").jsonPath("$.version").isEqualTo(1);
    }

    @Test
    void doesNotShowAWithdrawnInteraction() {
        record("interaction", "i1", new InteractionEvent.InteractionWithdrawn(ENTRY, Script.said("never met")));
        reader().get()
                .uri("/" + programme + "/interactions/i1")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void showsTheContactsOfOneStakeholder() {
        read("/interactions?stakeholder=s1").jsonPath("$.items.length()").isEqualTo(1);
        read("/interactions?stakeholder=s2").jsonPath("$.items").isEmpty();
        read("/stakeholders/s1").jsonPath("$.lastContact").isEqualTo(TODAY.toString());
    }

    @Test
    void namesAMergedParticipantByTheOneItStandsUnder() {
        register("s2", "N. de Wit");
        record(
                "stakeholder",
                "s1",
                new StakeholderEvent.StakeholderMerged(new StakeholderId("s2"), Script.said("the same")));
        read("/interactions/i1").jsonPath("$.participants[0].stakeholder").isEqualTo("s2");
    }

    private static Interaction met(String stakeholder, LocalDate day) {
        Interaction.Signal signal = new Interaction.Signal(
                new SignalId("g1"), ResistanceForm.SCEPTICISM, null, Script.said("another system on top"), null);
        return new Interaction(
                Channel.CONVERSATION,
                day,
                null,
                List.of(new Interaction.Participant(new StakeholderId(stakeholder), -1, List.of(signal), null)),
                List.of(),
                List.of("the system"),
                null,
                List.of(),
                null);
    }
}
