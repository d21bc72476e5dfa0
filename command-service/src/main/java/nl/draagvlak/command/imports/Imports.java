package nl.draagvlak.command.imports;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.record.RecordStore;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how far imports have come, beside the ledger, so that they are found again after an interruption. */
@Component
class Imports {

    private static final String ROOM = "import/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RecordStore records;

    Imports(RecordStore records) {
        this.records = records;
    }

    /** Keeps a new import; false when there is one with that id already. */
    boolean begin(ImportState state) {
        return records.write(key(state), 0, JSON.writeValueAsString(state));
    }

    /** Keeps how far it is now. One process runs an import at a time, so the last word stands. */
    ImportState save(ImportState state) {
        long version = records.read(key(state)).map(RecordStore.Stored::version).orElse(0L);
        if (!records.write(key(state), version, JSON.writeValueAsString(state))) {
            throw new IllegalStateException("import " + state.id() + " is run by another process");
        }
        return state;
    }

    Optional<ImportState> find(ProgrammeId programme, String id) {
        return records.read(ROOM + programme + "/" + id).map(Imports::read);
    }

    /** Those that were interrupted, or run now. */
    List<ImportState> running() {
        return records.readAll(ROOM).stream()
                .map(Imports::read)
                .filter(state -> state.stage() == ImportState.Stage.RUNNING)
                .toList();
    }

    private static ImportState read(RecordStore.Stored stored) {
        return JSON.readValue(stored.body(), ImportState.class);
    }

    private static String key(ImportState state) {
        return ROOM + state.programme() + "/" + state.id();
    }
}
