package nl.draagvlak.query.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class StakeholderReadTest extends ReadTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Test
    void listsStakeholdersWithTheirNamesOpened() {
        long position = register("s1", "Noor de Wit");
        read("/stakeholders")
                .jsonPath("$.knownAt")
                .isEqualTo(position)
                .jsonPath("$.asOf")
                .isEqualTo(TODAY.toString())
                .jsonPath("$.items[0].id")
                .isEqualTo("s1")
                .jsonPath("$.items[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.items[0].reference")
                .isEqualTo("ref-s1")
                .jsonPath("$.items[0].erased")
                .doesNotExist()
                .jsonPath("$.next")
                .doesNotExist();
    }

    @Test
    void showsAnErasedNameAsErased() {
        register("s1", "Noor de Wit");
        files.vault().erase(subject("s1"));
        read("/stakeholders/s1")
                .jsonPath("$.name")
                .isEmpty()
                .jsonPath("$.erased")
                .isEqualTo(true)
                .jsonPath("$.version")
                .isEqualTo(0);
    }

    @Test
    void tellsAnUnknownStanceByItsAbsence() {
        register("s1", "Noor de Wit");
        read("/stakeholders/s1").jsonPath("$.stance").doesNotExist();
    }

    @Test
    void showsTheStanceAsItWasKnownThen() {
        register("s1", "Noor de Wit");
        long before = record("stakeholder", "s1", stanceTaken("s1", 1, MARCH));
        record("stakeholder", "s1", stanceTaken("s1", -2, MARCH.plusDays(3)));
        read("/stakeholders/s1").jsonPath("$.stance.value").isEqualTo(-2);
        read("/stakeholders/s1?knownAt=" + before).jsonPath("$.stance.value").isEqualTo(1);
        read("/stakeholders/s1?asOf=2026-03-04").jsonPath("$.stance.value").isEqualTo(1);
    }

    @Test
    void keepsItsMomentWhileSomebodyLeafsThroughAList() {
        register("s1", "Noor de Wit");
        long position = register("s2", "Bram Kok");
        String[] next = new String[1];
        read("/stakeholders?limit=1").jsonPath("$.next").value(String.class, cursor -> next[0] = cursor);
        register("s3", "Ilse Vos");
        read("/stakeholders?limit=1&cursor=" + next[0])
                .jsonPath("$.items[0].id")
                .isEqualTo("s2")
                .jsonPath("$.knownAt")
                .isEqualTo(position)
                .jsonPath("$.next")
                .doesNotExist();
    }

    @Test
    void findsANameWhateverItsCaseAndAccents() {
        register("s1", "Noël de Wit");
        register("s2", "Bram Kok");
        reader().post()
                .uri("/" + programme + "/stakeholders/search")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\":\"noel\"}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo("s1");
    }

    @Test
    void showsATieFromBothEnds() {
        register("s1", "Noor de Wit");
        register("s2", "Bram Kok");
        record("stakeholder", "s1", tieReported("s2"));
        read("/stakeholders/s1")
                .jsonPath("$.ties[0].direction")
                .isEqualTo("out")
                .jsonPath("$.ties[0].otherName")
                .isEqualTo("Bram Kok");
        read("/stakeholders/s2")
                .jsonPath("$.ties[0].direction")
                .isEqualTo("in")
                .jsonPath("$.ties[0].other")
                .isEqualTo("s1");
    }

    @Test
    void answersForAMergedStakeholderAsTheOneItStandsUnder() {
        register("s1", "Noor de Wit");
        register("s2", "N. de Wit");
        long before = record("stakeholder", "s2", stanceTaken("s2", 2, MARCH));
        record(
                "stakeholder",
                "s2",
                new StakeholderEvent.StakeholderMerged(new StakeholderId("s1"), Script.said("the same person")));
        read("/stakeholders/s2")
                .jsonPath("$.id")
                .isEqualTo("s1")
                .jsonPath("$.stance.value")
                .isEqualTo(2);
        read("/stakeholders/s2?knownAt=" + before).jsonPath("$.id").isEqualTo("s2");
    }

    @Test
    void refusesWithEveryFaultAtOnce() {
        reader().get()
                .uri("/" + programme + "/stakeholders?knownAt=99999&asOf=yesterday&limit=1001&cursor=x")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].code")
                .value(codes -> assertThat(codes.toString())
                        .contains("unknown-position", "invalid-date", "limit-out-of-range", "invalid-cursor"));
    }

    @Test
    void refusesAnUnknownDomain() {
        reader().get()
                .uri("/" + programme + "/stakeholders?domain=nowhere")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unknown-domain");
    }

    @Test
    void doesNotKnowAStakeholderThatIsNotThere() {
        reader().get()
                .uri("/" + programme + "/stakeholders/sX")
                .exchange()
                .expectStatus()
                .isNotFound();
        reader().get().uri("/nowhere/stakeholders").exchange().expectStatus().isNotFound();
    }

    private static StakeholderEvent stanceTaken(String holder, int value, LocalDate day) {
        return new StakeholderEvent.StanceTaken(
                Script.entry("stakeholder", holder, day.getDayOfYear()),
                new Stance(null, value, day, Script.said("seen"), false));
    }

    private static StakeholderEvent tieReported(String to) {
        return new StakeholderEvent.TieReported(
                Script.entry("stakeholder", "s1", 9),
                new Tie(new StakeholderId(to), TieKind.INFLUENCE, 0.6, 1, false, null, MARCH, null));
    }
}
