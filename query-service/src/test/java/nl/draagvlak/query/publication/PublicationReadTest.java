package nl.draagvlak.query.publication;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationEvent.PublicationCorrected;
import nl.draagvlak.events.publication.PublicationEvent.PublicationRecorded;
import nl.draagvlak.events.publication.PublicationEvent.PublicationWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicationReadTest extends ReadTest {

    private static final EntryId ENTRY = EntryId.of("publication.u1.0");

    @BeforeEach
    void noorSpeaksInPublic() {
        register("s1", "Noor de Wit");
        record("publication", "u1", new PublicationRecorded(ENTRY, said("s1", true, TODAY)));
    }

    @Test
    void opensWhatWasSaid() {
        read("/publications/u1")
                .jsonPath("$.version")
                .isEqualTo(0)
                .jsonPath("$.entry")
                .isEqualTo("publication.u1.0")
                .jsonPath("$.byName")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.quote")
                .isEqualTo("no letter without an answer")
                .jsonPath("$.positions[0].agrees")
                .isEqualTo(true);
    }

    @Test
    void showsACorrectedPublicationAsItShouldHaveBeen() {
        register("s2", "Bram Kok");
        record(
                "publication",
                "u1",
                new PublicationCorrected(ENTRY, said("s2", false, TODAY.minusDays(1)), Script.said("it was Bram")));
        read("/publications")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].byName")
                .isEqualTo("Bram Kok")
                .jsonPath("$.items[0].effectiveOn")
                .isEqualTo(TODAY.minusDays(1).toString());
        read("/publications/u1").jsonPath("$.version").isEqualTo(1);
    }

    @Test
    void doesNotShowAWithdrawnPublication() {
        record("publication", "u1", new PublicationWithdrawn(ENTRY, Script.said("never appeared")));
        reader().get()
                .uri("/" + programme + "/publications/u1")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void showsThePublicationsOfOneStakeholder() {
        read("/publications?stakeholder=s1").jsonPath("$.items.length()").isEqualTo(1);
        read("/publications?stakeholder=s2").jsonPath("$.items").isEmpty();
    }

    @Test
    void namesAMergedSpeakerByTheOneItStandsUnder() {
        register("s2", "N. de Wit");
        record(
                "stakeholder",
                "s1",
                new StakeholderEvent.StakeholderMerged(new StakeholderId("s2"), Script.said("the same")));
        read("/publications/u1").jsonPath("$.by").isEqualTo("s2");
    }

    @Test
    void standsInTheStoryOfWhoSpoke() {
        read("/stakeholders/s1/story")
                .jsonPath("$.items[0].type")
                .isEqualTo("publication.recorded")
                .jsonPath("$.items[0].summary")
                .exists();
    }

    private static Publication said(String by, boolean agrees, LocalDate day) {
        return new Publication(
                new StakeholderId(by),
                "De Stadskrant",
                List.of(new Publication.Position(new StatementId("t1"), agrees)),
                day,
                400,
                Script.said("no letter without an answer"),
                null);
    }
}
