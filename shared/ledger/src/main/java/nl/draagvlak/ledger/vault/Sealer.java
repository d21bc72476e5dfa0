package nl.draagvlak.ledger.vault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.ledger.json.Sealing;

/** Seals the personal texts of one append. Its new keys are kept in the vault before the append is. */
public final class Sealer implements Sealing {

    private static final int ID_LENGTH = 16;
    private static final String ID_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final Vault vault;
    private final RandomGenerator random;
    private final Map<Subject, VaultKey> persons = new HashMap<>();
    private final List<VaultKey> made = new ArrayList<>();

    public Sealer(Vault vault, RandomGenerator random) {
        this.vault = vault;
        this.random = random;
    }

    /** What a text is bound to besides its key: it opens nowhere else. */
    static String associated(String event, String field) {
        return event + "\n" + field;
    }

    @Override
    public Personal.Sealed seal(Personal.Known text, String event, String field) {
        VaultKey key =
                switch (text.key()) {
                    case PERSON -> persons.computeIfAbsent(text.concerns().getFirst(), this::personKey);
                    case TEXT -> newKey(Personal.Key.TEXT, text.concerns());
                };
        byte[] nonce = new byte[Aes.NONCE];
        random.nextBytes(nonce);
        byte[] sealed =
                key.secret().encrypt(text.text().getBytes(StandardCharsets.UTF_8), nonce, associated(event, field));
        Base64.Encoder base64 = Base64.getEncoder();
        return new Personal.Sealed(
                event, List.of(key.id()), field, base64.encodeToString(nonce), base64.encodeToString(sealed));
    }

    /** Makes the new keys durable. To be called before what they sealed is stored. */
    public void keep() {
        if (!made.isEmpty()) {
            vault.keep(made);
        }
    }

    private VaultKey personKey(Subject person) {
        return vault.personKey(person).orElseGet(() -> newKey(Personal.Key.PERSON, List.of(person)));
    }

    private VaultKey newKey(Personal.Key kind, List<Subject> subjects) {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
        }
        VaultKey key = new VaultKey(id.toString(), kind, subjects, Aes.random(random));
        made.add(key);
        return key;
    }
}
