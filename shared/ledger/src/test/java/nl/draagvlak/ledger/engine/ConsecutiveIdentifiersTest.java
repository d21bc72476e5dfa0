package nl.draagvlak.ledger.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class ConsecutiveIdentifiersTest {

    private final ConsecutiveIdentifiers identifiers = new ConsecutiveIdentifiers(new Random(5));

    @Test
    void makesEachIdTheNextAfterTheOneBefore() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            made.add(identifiers.generateIdentifier());
        }
        assertThat(made).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void keepsToTheFormOfAUuid() {
        UUID made = UUID.fromString(identifiers.generateIdentifier());

        assertThat(made.version()).isEqualTo(8);
        assertThat(made.variant()).isEqualTo(2);
    }

    @Test
    void givesAnotherProcessOtherIds() {
        assertThat(new ConsecutiveIdentifiers(new Random(6)).generateIdentifier())
                .isNotEqualTo(identifiers.generateIdentifier());
    }

    @Test
    void isWhatAxonUses() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(ConsecutiveIdentifiers.class);
    }
}
