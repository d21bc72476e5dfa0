package nl.draagvlak.ledger.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of one document that it was to insert.
 *
 * @param refused why it is not there; null when it is
 * @param held whether that is because something of it was there already
 * @param uncertain why it may yet be lost; null when it is where it was asked to be
 */
record InsertAnswer(
        @Nullable MongoException refused,
        boolean held,
        @Nullable MongoException uncertain) {

    /** Reads the answer to an insert of one document that was carried out, which does not mean that anything was inserted. */
    static InsertAnswer of(BsonDocument answer) {
        BsonArray refusals = answer.getArray("writeErrors", new BsonArray());
        BsonDocument refusal = refusals.isEmpty() ? null : refusals.getFirst().asDocument();
        BsonDocument concern = answer.getDocument("writeConcernError", null);
        return new InsertAnswer(
                refusal == null ? null : failure(refusal),
                refusal != null && ErrorCategory.fromErrorCode(code(refusal)) == ErrorCategory.DUPLICATE_KEY,
                concern == null ? null : failure(concern));
    }

    private static MongoException failure(BsonDocument error) {
        return new MongoException(
                code(error),
                error.getString("errmsg", new BsonString("no reason given")).getValue());
    }

    private static int code(BsonDocument error) {
        return error.getNumber("code", new BsonInt32(-1)).intValue();
    }
}
