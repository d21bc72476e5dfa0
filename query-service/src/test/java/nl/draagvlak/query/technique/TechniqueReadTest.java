package nl.draagvlak.query.technique;

import java.util.List;
import java.util.Set;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.technique.Technique;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueAdded;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueChanged;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueRetired;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TechniqueReadTest extends ReadTest {

    private static final int BUILT_IN = 13;

    private long added;

    @BeforeEach
    void addATechnique() {
        added = record("technique", "t1", new TechniqueAdded(coffee("people talk")));
    }

    @Test
    void listsItsOwnAfterThoseOfTheCatalogue() {
        read("/techniques")
                .jsonPath("$.items.length()")
                .isEqualTo(BUILT_IN + 1)
                .jsonPath("$.items[0].own")
                .isEqualTo(false)
                .jsonPath("$.items[13].own")
                .isEqualTo(true)
                .jsonPath("$.items[13].name")
                .isEqualTo("Coffee first")
                .jsonPath("$.items[13].forms[0]")
                .isEqualTo("reactance")
                .jsonPath("$.items[13].version")
                .isEqualTo(0);
    }

    @Test
    void showsHowItWasDescribedAtAMoment() {
        record("technique", "t1", new TechniqueChanged(coffee("people listen")));
        read("/techniques/t1").jsonPath("$.why").isEqualTo("people listen");
        read("/techniques/t1?knownAt=" + added).jsonPath("$.why").isEqualTo("people talk");
    }

    @Test
    void keepsTheNameOfOneThatWasRetired() {
        record("technique", "t1", new TechniqueRetired(Script.said("nobody came")));
        read("/techniques/t1")
                .jsonPath("$.retired")
                .isEqualTo(true)
                .jsonPath("$.name")
                .isEqualTo("Coffee first");
    }

    @Test
    void answers404ForATechniqueThatNobodyKnows() {
        reader().get()
                .uri("/" + programme + "/techniques/sing-along")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private static Technique coffee(String why) {
        return new Technique(
                "Coffee first", why, "Ask", null, List.of(), Set.of(ResistanceForm.REACTANCE), Set.of(), null, null);
    }
}
