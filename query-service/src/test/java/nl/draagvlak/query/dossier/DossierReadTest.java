package nl.draagvlak.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossierReadTest extends ReadTest {

    private static final EntryId GIVEN = EntryId.of("guarantee.g1.0");
    private static final EntryId KEPT = EntryId.of("guarantee.g1.1");

    @BeforeEach
    void noorIsPromisedSomething() {
        register("s1", "Noor de Wit");
        record("guarantee", "g1", given("s1", TODAY.minusDays(9), null));
    }

    @Test
    void opensWhatWasWrittenDown() {
        read("/guarantees/g1")
                .jsonPath("$.version")
                .isEqualTo(0)
                .jsonPath("$.entries[0].type")
                .isEqualTo("guarantee.given")
                .jsonPath("$.entries[0].data.promise")
                .isEqualTo("nobody loses work")
                .jsonPath("$.people[0].name")
                .isEqualTo("Noor de Wit");
    }

    @Test
    void showsWhatCameAfterInTheOrderOfTheDays() {
        record("guarantee", "g1", new GuaranteeKept(KEPT, null, TODAY, null));
        read("/guarantees/g1")
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.entries[1].type")
                .isEqualTo("guarantee.kept");
    }

    @Test
    void showsACorrectedEntryAsItShouldHaveBeen() {
        register("s2", "Bram Kok");
        record("guarantee", "g1", given("s2", TODAY, Script.said("it was Bram")));
        read("/guarantees")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].people[0].name")
                .isEqualTo("Bram Kok")
                .jsonPath("$.items[0].entries[0].effectiveOn")
                .isEqualTo(TODAY.toString());
    }

    @Test
    void doesNotShowWhatHasNotHappenedYet() {
        read("/guarantees?asOf=" + TODAY.minusDays(10)).jsonPath("$.items").isEmpty();
        read("/guarantees?asOf=" + TODAY.minusDays(9))
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void doesNotShowADossierWhoseBeginningWasWithdrawn() {
        record("guarantee", "g1", new GuaranteeKept(KEPT, null, TODAY, null));
        record("guarantee", "g1", new EntryWithdrawn(GIVEN, Script.said("never said")));
        read("/guarantees").jsonPath("$.items").isEmpty();
    }

    @Test
    void showsTheDossiersThatNameAStakeholder() {
        read("/guarantees?stakeholder=s1").jsonPath("$.items.length()").isEqualTo(1);
        read("/guarantees?stakeholder=s2").jsonPath("$.items").isEmpty();
    }

    @Test
    void namesAMergedStakeholderByTheOneItStandsUnder() {
        register("s2", "N. de Wit");
        record(
                "stakeholder",
                "s1",
                new StakeholderEvent.StakeholderMerged(new StakeholderId("s2"), Script.said("the same")));
        read("/guarantees/g1").jsonPath("$.people[0].name").isEqualTo("N. de Wit");
    }

    @Test
    void tellsItInTheStoryOfWhoeverItNames() {
        read("/stakeholders/s1/story").jsonPath("$.items[0].type").isEqualTo("guarantee.given");
    }

    @Test
    void hasAnAddressForEveryKind() {
        EventCatalogue catalogue = EventCatalogue.draagvlak();
        Set<String> kinds = catalogue.types().stream()
                .filter(type -> DossierEntry.class.isAssignableFrom(
                        catalogue.classOf(type).orElseThrow()))
                .map(type -> type.name().substring(0, type.name().indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(kinds)
                .isNotEmpty()
                .allSatisfy(kind -> read("/" + kind + "s").jsonPath("$.items").exists());
    }

    private static GuaranteeGiven given(String to, LocalDate day, @Nullable Personal correction) {
        return new GuaranteeGiven(
                GIVEN,
                Script.said("nobody loses work"),
                new StakeholderId(to),
                Set.of(new StakeholderId(to)),
                Set.of(),
                List.of(),
                TODAY.plusDays(30),
                day,
                correction);
    }
}
