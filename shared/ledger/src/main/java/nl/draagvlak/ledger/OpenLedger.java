package nl.draagvlak.ledger;

import nl.draagvlak.ledger.engine.LedgerAccess;
import nl.draagvlak.ledger.engine.LedgerEngine;
import nl.draagvlak.ledger.fold.checkpoint.FoldCheckpoints;
import nl.draagvlak.ledger.reading.Verification;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.store.CommitStore;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.ledger.vault.Vault;

/** A ledger with all that belongs to it, until it is closed. */
public interface OpenLedger extends AutoCloseable {

    /** The parts, whatever they are kept in. */
    LedgerParts parts();

    /** The history, for reading. */
    default Ledger ledger() {
        return parts().access().ledger();
    }

    /** Axon's event storage engine, for adding. */
    default LedgerEngine engine() {
        return parts().engine();
    }

    /** Opens personal texts. */
    default Opener opener() {
        return parts().opener();
    }

    /** The keys of personal texts. */
    default Vault vault() {
        return parts().vault();
    }

    /** Documents beside the ledger. */
    default RecordStore records() {
        return parts().access().records();
    }

    /** What folds came to, kept beside the ledger. */
    default FoldCheckpoints foldCheckpoints() {
        return new FoldCheckpoints(records(), commits(), access().events(), vault().secret("fold-checkpoints"));
    }

    /** Whether the chain holds. */
    default Verification verification() {
        return parts().verification();
    }

    /** The commits themselves, for whoever checks the chain. */
    default CommitStore commits() {
        return parts().commits();
    }

    /** What an engine other than {@link #engine()} could stand on. */
    default LedgerAccess access() {
        return parts().access();
    }

    /** Lets waiting appends finish, then closes files and connections. */
    @Override
    default void close() {
        parts().close();
    }
}
