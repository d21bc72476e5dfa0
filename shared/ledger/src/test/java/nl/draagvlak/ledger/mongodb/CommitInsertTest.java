package nl.draagvlak.ledger.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.InProcessMongo;
import nl.draagvlak.ledger.append.Appender;
import nl.draagvlak.ledger.append.OutcomeUnknown;
import nl.draagvlak.ledger.append.Receipt;
import nl.draagvlak.ledger.store.Draft;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that a single server does not give by itself stand in for its own; everything else is the server's. */
class CommitInsertTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");
    private static final String NO_MAJORITY_YET =
            "{ok: 1, n: 1, writeConcernError: {code: 64, errmsg: \"waiting for replication timed out\"}}";
    private static final String CONFLICT = "{ok: 1, n: 0, writeErrors: [{index: 0, code: 112, errmsg: \"conflict\"}]}";

    private static final String DUPLICATE = "{ok: 1, n: 0, writeErrors: [{index: 0, code: 11000, errmsg: \"E11000\"}]}";

    private final InProcessMongo server = new InProcessMongo();
    private final MongoClient client = MongoClients.create(server.uri());
    private final Queue<Told> told = new ArrayDeque<>();
    private boolean majorityIsBehind;

    /**
     * What is told of an insert.
     *
     * @param carriedOut whether the server got it
     */
    private record Told(boolean carriedOut, String answer) {}

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void findsACommitThatAMajorityHadOnlyAfterTheServerStoppedWaiting() {
        told.add(new Told(true, NO_MAJORITY_YET));
        assertThat(appended(Duration.ofSeconds(20))).isEqualTo(1);
        assertThat(stored()).isOne();
    }

    @Test
    void sendsACommitAgainThatWasLostWithItsPrimary() {
        told.add(new Told(false, NO_MAJORITY_YET));
        assertThat(appended(Duration.ofSeconds(20))).isEqualTo(1);
        assertThat(stored()).isOne();
    }

    @Test
    void sendsACommitAgainThatTheServerRefusedForNoFaultOfIts() {
        told.add(new Told(false, CONFLICT));
        assertThat(appended(Duration.ofSeconds(20))).isEqualTo(1);
        assertThat(stored()).isOne();
    }

    @Test
    void doesNotKnowTheOutcomeWhenNoMajorityHasItInTime() {
        told.add(new Told(false, NO_MAJORITY_YET));
        assertThatThrownBy(() -> appended(Duration.ZERO)).isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void knowsThatNothingIsThereWhenTheServerGoesOnRefusing() {
        told.add(new Told(false, CONFLICT));
        assertThatThrownBy(() -> appended(Duration.ZERO)).isInstanceOf(MongoException.class);
        assertThat(stored()).isZero();
    }

    @Test
    @Timeout(30)
    void doesNotWaitForEverForAMajorityOfWhatThePrimaryHas() {
        majorityIsBehind = true;
        told.add(new Told(true, DUPLICATE));
        assertThatThrownBy(() -> appended(Duration.ZERO)).isInstanceOf(OutcomeUnknown.class);
        assertThat(stored()).isOne();
    }

    private long appended(Duration patience) {
        MongoCommits commits = new MongoCommits(tellingInstead(client.getDatabase("ledger")), patience);
        try (Appender appender = new Appender(commits.writer(), Clock.systemUTC(), head -> {})) {
            Draft.Event event = new Draft.Event("e1", new AggregateId(PROGRAMME, "note", "n1"), 0);
            Receipt receipt = appender.append(
                    new Draft(PROGRAMME, "\"salt\":\"s\",\"events\":[]}", List.of(event), null, List.of()));
            return receipt.first();
        }
    }

    private long stored() {
        return client.getDatabase("ledger").getCollection("commits").countDocuments();
    }

    private MongoDatabase tellingInstead(MongoDatabase database) {
        return (MongoDatabase) Proxy.newProxyInstance(
                MongoDatabase.class.getClassLoader(),
                new Class<?>[] {MongoDatabase.class},
                (proxy, method, arguments) -> {
                    Told instead = method.getName().equals("runCommand") ? told.poll() : null;
                    Object answer = instead == null || instead.carriedOut() ? call(method, database, arguments) : null;
                    return instead == null ? asSeen(answer, database) : RawBsonDocument.parse(instead.answer());
                });
    }

    /** Where a majority is behind, a collection has nothing for whoever reads what a majority has. */
    private @Nullable Object asSeen(@Nullable Object answer, MongoDatabase database) {
        return majorityIsBehind && answer instanceof MongoCollection<?> collection
                ? Proxy.newProxyInstance(
                        MongoCollection.class.getClassLoader(),
                        new Class<?>[] {MongoCollection.class},
                        (proxy, method, arguments) -> {
                            boolean behind = method.getName().equals("find")
                                    && collection.getReadConcern().equals(ReadConcern.MAJORITY);
                            Object asked = behind ? database.getCollection("nothing") : collection;
                            return asSeen(call(method, asked, arguments), database);
                        })
                : answer;
    }

    private static @Nullable Object call(Method method, Object asked, Object[] arguments) throws Throwable {
        try {
            return method.invoke(asked, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
