package nl.draagvlak.ledger.fold.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.ledger.fold.HalfLives;
import nl.draagvlak.ledger.sqlite.SqliteRecords;
import org.junit.jupiter.api.Test;

class FoldCodeTest {

    @Test
    void followsEveryClassOfOursThatIsMentioned() {
        FoldCode code = FoldCode.of(List.of(HalfLives.class));
        assertThat(code.has(HalfLives.Told.class)).isTrue();
        assertThat(code.has(EntryId.class)).as("by way of the events").isTrue();
        assertThat(FoldCode.of(List.of(StakeholderEvent.class)).has(Tie.class)).isTrue();
        assertThat(code.has(SqliteRecords.class)).isFalse();
        assertThat(code.has(List.class)).isFalse();
    }

    @Test
    void isTheSameForTheSameCodeAndAnotherForOther() {
        FoldCode code = FoldCode.of(List.of(HalfLives.class));
        assertThat(FoldCode.of(List.of(HalfLives.class, HalfLives.Told.class)).hash())
                .isEqualTo(code.hash());
        assertThat(FoldCode.of(List.of(HalfLives.class, SqliteRecords.class)).hash())
                .isNotEqualTo(code.hash());
    }

    @Test
    void findsALambdaInTheClassItIsWrittenIn() {
        UnaryOperator<String> change = text -> text + "!";
        assertThat(FoldCode.of(List.of(change.getClass())).has(FoldCodeTest.class))
                .isTrue();
    }
}
