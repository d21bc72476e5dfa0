package nl.draagvlak.ledger.backup;

import java.nio.file.Path;
import java.security.SecureRandom;
import nl.draagvlak.ledger.chain.Checkpoint;
import nl.draagvlak.ledger.reading.CheckpointSigner;
import nl.draagvlak.ledger.reading.Verified;
import nl.draagvlak.ledger.sqlite.SqliteVault;
import nl.draagvlak.ledger.vault.MasterKey;
import nl.draagvlak.ledger.vault.Tampered;
import org.jspecify.annotations.Nullable;

/** Files that were put back, held against what was signed when they were copied. */
record RestoredFiles(Path folder) {

    /**
     * Verifies the whole chain, and that it ends where the checkpoint says.
     *
     * @param signedBy the public key that the checkpoint must be signed by; null when none was noted
     */
    Verified ledger(Checkpoint checkpoint, @Nullable String signedBy) {
        if (!checkpoint.isSigned()) {
            throw new NotRestored("the checkpoint's signature is not that of its content");
        }
        if (signedBy != null && !signedBy.equals(checkpoint.publicKey())) {
            throw new NotRestored("the checkpoint is signed by another key: " + checkpoint.publicKey());
        }
        Verified verified = Backup.verified(folder.resolve(Backup.LEDGER));
        if (!verified.valid()) {
            throw new NotRestored("the chain breaks at position " + verified.firstBroken() + ": " + verified.why());
        }
        if (verified.verifiedUpTo() != checkpoint.position()
                || !verified.head().equals(checkpoint.hash())
                || !verified.programmes().equals(checkpoint.programmes())) {
            throw new NotRestored("the ledger ends at position " + verified.verifiedUpTo()
                    + " and is not the one that the checkpoint signed up to position " + checkpoint.position());
        }
        return verified;
    }

    /** Opens the vault, and sees that the checkpoint was signed by the key in it. */
    void vault(Checkpoint checkpoint, MasterKey master) {
        try (SqliteVault vault = new SqliteVault(folder.resolve(Backup.VAULT), master, new SecureRandom())) {
            if (!new CheckpointSigner(vault).publicKey().equals(checkpoint.publicKey())) {
                throw new NotRestored("the vault is not the one of this ledger");
            }
        } catch (Tampered _) {
            throw new NotRestored("the vault does not open with this master key");
        }
    }
}
