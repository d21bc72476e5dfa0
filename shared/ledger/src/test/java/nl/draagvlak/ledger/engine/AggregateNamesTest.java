package nl.draagvlak.ledger.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateNamesTest {

    @Test
    void readsANameAsItIsWritten() {
        AggregateId id = AggregateNames.WRITTEN.of("p1/stakeholder/council-2");
        assertThat(id).isEqualTo(new AggregateId(new ProgrammeId("p1"), "stakeholder", "council-2"));
        assertThat(AggregateNames.WRITTEN.nameOf(id)).isEqualTo("p1/stakeholder/council-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "//", "p1", "p1/", "p1/s", "p1/s/", "/s/a", "p1//a", "/p1/s/a", "p1/s/a/", "p1/s/a/b"})
    void refusesANameThatIsNotThreeIds(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> AggregateNames.WRITTEN.of(name));
    }
}
