package nl.draagvlak.ledger.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.UniqueKey;
import nl.draagvlak.ledger.json.KeyHash;

/** Hashes unique keys with a secret of the vault, so that the ledger cannot be searched for a value somebody guesses. */
public final class KeyedHashes implements KeyHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    public KeyedHashes(Vault vault) {
        this.secret = new SecretKeySpec(vault.secret("unique-keys"), ALGORITHM);
    }

    @Override
    public String of(ProgrammeId programme, UniqueKey key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            String text = programme + "\n" + key.kind() + "\n" + key.value();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
