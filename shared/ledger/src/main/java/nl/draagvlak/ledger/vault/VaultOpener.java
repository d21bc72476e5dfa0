package nl.draagvlak.ledger.vault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.events.personal.Personal;

/** Opens sealed texts with the keys of a vault. */
public final class VaultOpener implements Opener {

    private final Vault vault;

    public VaultOpener(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Personal open(Personal personal) {
        return personal instanceof Personal.Sealed sealed ? open(sealed, vault.read(sealed.keys())) : personal;
    }

    @Override
    public List<Personal> openAll(List<? extends Personal> personals) {
        Set<String> ids = personals.stream()
                .filter(Personal.Sealed.class::isInstance)
                .flatMap(personal -> ((Personal.Sealed) personal).keys().stream())
                .collect(Collectors.toSet());
        Map<String, VaultKey> keys = vault.read(ids);
        return personals.stream()
                .map(personal -> personal instanceof Personal.Sealed sealed ? open(sealed, keys) : personal)
                .toList();
    }

    private static Personal open(Personal.Sealed sealed, Map<String, VaultKey> keys) {
        VaultKey key = keys.get(sealed.keys().getFirst());
        if (key == null) {
            return new Personal.Erased();
        }
        byte[] clear = key.secret()
                .decrypt(
                        Base64.getDecoder().decode(sealed.ciphertext()),
                        Base64.getDecoder().decode(sealed.nonce()),
                        Sealer.associated(sealed.event(), sealed.field()));
        return new Personal.Known(new String(clear, StandardCharsets.UTF_8), key.kind(), key.subjects());
    }
}
