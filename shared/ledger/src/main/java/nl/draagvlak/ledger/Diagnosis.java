package nl.draagvlak.ledger;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Optional;
import nl.draagvlak.ledger.sqlite.StoreFailed;
import nl.draagvlak.ledger.store.Trouble;

/** Tells from a failure whether the place where the ledger is kept is at fault, whatever that place is made of. */
public final class Diagnosis {

    private static final int OUT_OF_DISK_SPACE = 14_031;

    private Diagnosis() {}

    /** What is wrong with the store; empty when this failure, its causes aside, did not come from there. */
    public static Optional<Trouble> of(Throwable failure) {
        return switch (failure) {
            case StoreFailed failed -> Optional.of(failed.trouble());
            case MongoTimeoutException _, MongoSocketException _ -> Optional.of(Trouble.UNREACHABLE);
            case MongoNotPrimaryException _, MongoNodeIsRecoveringException _ -> Optional.of(Trouble.UNREACHABLE);
            case MongoException failed ->
                Optional.of(failed.getCode() == OUT_OF_DISK_SPACE ? Trouble.FULL : Trouble.FAILED);
            default -> Optional.empty();
        };
    }
}
