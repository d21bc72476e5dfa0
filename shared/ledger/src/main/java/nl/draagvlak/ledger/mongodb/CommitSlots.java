package nl.draagvlak.ledger.mongodb;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** The places in the order that commits fill, one commit each. */
final class CommitSlots {

    private final MongoDatabase database;
    private final MongoCollection<Document> commits;

    /**
     * The slots of a ledger.
     *
     * @param commits read as a majority of the servers has it, and written so that a majority has it for good
     */
    CommitSlots(MongoDatabase database, MongoCollection<Document> commits) {
        this.database = database;
        this.commits = commits;
    }

    /** The command that fills a slot. */
    RawBsonDocument command(CommitBytes commit) {
        return commit.insertion(
                commits.getNamespace().getCollectionName(),
                commits.getWriteConcern().asDocument());
    }

    /**
     * Sends such a command, once. The driver's own way to insert is made for many documents and tries again by itself. Neither is needed
     * here, and whoever sends a commit again has to look into its slot first.
     *
     * @throws MongoException when there is no answer
     */
    InsertAnswer send(RawBsonDocument command) {
        return InsertAnswer.of(database.runCommand(command, RawBsonDocument.class));
    }

    /** What a majority of the servers has in a slot. */
    @Nullable
    Document atAMajority(long position) {
        return commits.find(Filters.eq("_id", position)).first();
    }

    /** What the primary has in a slot, which may still be lost with it. */
    @Nullable
    Document atThePrimary(long position) {
        return commits.withReadConcern(ReadConcern.LOCAL)
                .find(Filters.eq("_id", position))
                .first();
    }
}
