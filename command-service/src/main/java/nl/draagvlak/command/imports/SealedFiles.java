package nl.draagvlak.command.imports;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.ledger.vault.Sealer;
import nl.draagvlak.ledger.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Seals what an import keeps of its files, because they are about people: the files themselves, and the faults that quote them. */
@Component
class SealedFiles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Vault vault;
    private final Opener opener;
    private final SecureRandom random = new SecureRandom();

    SealedFiles(Vault vault, Opener opener) {
        this.vault = vault;
        this.opener = opener;
    }

    Personal.Sealed seal(String importId, ImportSource source) {
        Map<String, String> parts = new HashMap<>();
        source.parts()
                .forEach((part, bytes) -> parts.put(part, Base64.getEncoder().encodeToString(bytes)));
        return seal(importId, "/source", JSON.writeValueAsString(parts));
    }

    Personal.Sealed seal(String importId, List<Fault> faults) {
        return seal(importId, "/faults", JSON.writeValueAsString(faults));
    }

    /**
     * Opens the files again.
     *
     * @throws IllegalStateException when their key was erased
     */
    ImportSource source(Personal.Sealed sealed) {
        Map<String, String> parts = JSON.readValue(open(sealed), new TypeReference<>() {});
        Map<String, byte[]> files = new HashMap<>();
        parts.forEach((part, base64) -> files.put(part, Base64.getDecoder().decode(base64)));
        return new ImportSource(files);
    }

    /** Opens the faults again. */
    List<Fault> faults(Personal.Sealed sealed) {
        return JSON.readValue(open(sealed), new TypeReference<>() {});
    }

    private Personal.Sealed seal(String importId, String field, String text) {
        Sealer sealer = new Sealer(vault, random);
        Personal.Sealed sealed = sealer.seal(new Personal.Known(text, Personal.Key.TEXT, List.of()), importId, field);
        sealer.keep();
        return sealed;
    }

    private String open(Personal.Sealed sealed) {
        String text = opener.text(sealed);
        if (text == null) {
            throw new IllegalStateException("the files of an import can no longer be opened");
        }
        return text;
    }
}
