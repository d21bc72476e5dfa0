package nl.draagvlak.ledger.vault;

import java.util.List;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;

/**
 * A key of personal texts, in the clear; it lives in memory only.
 *
 * @param id opaque, stored beside what it seals
 * @param kind whether it is one person's own key or the key of one text
 * @param subjects whom it is listed under
 * @param secret the AES key
 */
public record VaultKey(String id, Personal.Key kind, List<Subject> subjects, Aes secret) {
    public VaultKey {
        subjects = List.copyOf(subjects);
    }
}
