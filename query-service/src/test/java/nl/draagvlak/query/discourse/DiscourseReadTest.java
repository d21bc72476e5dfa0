package nl.draagvlak.query.discourse;

import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationEvent.PublicationRecorded;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ReadTest;
import org.junit.jupiter.api.Test;

class DiscourseReadTest extends ReadTest {

    @Test
    void tellsWhoSaysTheSameInPublic() {
        StatementId letters = new StatementId("t1");
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.StatementAdded(letters, "No letter without an answer", Direction.FOR, null));
        for (String id : List.of("s1", "s2")) {
            register(id, "Name of " + id);
            record(
                    "publication",
                    "u" + id,
                    new PublicationRecorded(
                            EntryId.of("publication.u" + id + ".0"),
                            new Publication(
                                    new StakeholderId(id),
                                    "De Stadskrant",
                                    List.of(new Publication.Position(letters, true)),
                                    TODAY,
                                    null,
                                    null,
                                    null)));
        }
        read("/discourse")
                .jsonPath("$.speakers")
                .isEqualTo(2)
                .jsonPath("$.statements[0].publications.agreed")
                .isEqualTo(2)
                .jsonPath("$.relations[0].congruence")
                .isEqualTo(1.0)
                .jsonPath("$.relations[0].evidence.length()")
                .isEqualTo(2)
                .jsonPath("$.encounters[0].congruence")
                .isEqualTo(1.0)
                .jsonPath("$.silent")
                .isEqualTo(0)
                .jsonPath("$.periods[3].evidence.length()")
                .isEqualTo(2)
                .jsonPath("$.found[0].members[0].name")
                .isEqualTo("Name of s1")
                .jsonPath("$.found[0].acrossDomains")
                .isEqualTo(false)
                .jsonPath("$.periods.length()")
                .isEqualTo(4)
                .jsonPath("$.periods[0].kept")
                .doesNotExist()
                .jsonPath("$.knownAt")
                .exists();
        read("/discourse?windows=1&days=30&asOf=" + TODAY.minusDays(1))
                .jsonPath("$.speakers")
                .isEqualTo(0);
    }

    @Test
    void refusesWindowsThatCannotBe() {
        reader().get()
                .uri("/" + programme + "/discourse?windows=0&days=99999")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
    }
}
