package nl.draagvlak.ledger.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** The answers are those that MongoDB documents for its command {@code insert}. */
class InsertAnswerTest {

    @Test
    void saysThatADocumentIsThere() {
        InsertAnswer answer = answer("{ok: 1, n: 1}");
        assertThat(answer).isEqualTo(new InsertAnswer(null, false, null));
    }

    @Test
    void saysThatSomethingOfItIsHeld() {
        InsertAnswer answer = answer("""
                {ok: 1, n: 0, writeErrors: [{index: 0, code: 11000, errmsg: "E11000 duplicate key", keyValue: {_id: 1}}]}""");
        assertThat(answer.held()).isTrue();
        assertThat(answer.refused()).hasMessageContaining("E11000").hasFieldOrPropertyWithValue("code", 11000);
    }

    @Test
    void saysWhyADocumentWasRefusedThatHoldsNothingOfOthers() {
        InsertAnswer answer = answer("""
                {ok: 1, n: 0, writeErrors: [{index: 0, code: 112, errmsg: "Write conflict"}]}""");
        assertThat(answer.held()).isFalse();
        assertThat(answer.refused()).hasMessageContaining("Write conflict").hasFieldOrPropertyWithValue("code", 112);
    }

    @Test
    void saysThatADocumentIsThereAndMayYetBeLost() {
        InsertAnswer answer = answer("""
                {ok: 1, n: 1, writeConcernError: {code: 64, errmsg: "waiting for replication timed out"}}""");
        assertThat(answer.refused()).isNull();
        assertThat(answer.uncertain()).hasMessageContaining("replication").hasFieldOrPropertyWithValue("code", 64);
    }

    @Test
    void tellsNoReasonWhereTheServerGaveNone() {
        assertThat(answer("{ok: 1, n: 0, writeErrors: [{index: 0}]}").refused()).hasMessage("no reason given");
    }

    private static InsertAnswer answer(String json) {
        return InsertAnswer.of(BsonDocument.parse(json));
    }
}
