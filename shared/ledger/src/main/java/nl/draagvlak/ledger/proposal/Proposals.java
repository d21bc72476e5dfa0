package nl.draagvlak.ledger.proposal;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.agenda.ProposalId;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.record.RecordStore.Stored;
import tools.jackson.databind.json.JsonMapper;

/** The proposals of all programmes, each a record that is written once. */
public final class Proposals {

    private static final JsonMapper JSON = new JsonMapper();

    private final RecordStore records;

    public Proposals(RecordStore records) {
        this.records = records;
    }

    /** Makes a proposal, unless it was made before. */
    public void propose(Proposal proposal) {
        String key = key(proposal.about().programme(), proposal.id());
        if (records.read(key).isEmpty()) {
            records.write(key, 0, JSON.writeValueAsString(proposal));
        }
    }

    /** One proposal; empty when nobody made it. */
    public Optional<Proposal> find(ProgrammeId programme, ProposalId id) {
        return records.read(key(programme, id)).map(Proposals::proposal);
    }

    /** All that was ever proposed in a programme, also what was answered or has lost its ground since. */
    public List<Proposal> of(ProgrammeId programme) {
        return records.readAll(prefix(programme)).stream()
                .map(Proposals::proposal)
                .toList();
    }

    private static String key(ProgrammeId programme, ProposalId id) {
        return prefix(programme) + id;
    }

    private static String prefix(ProgrammeId programme) {
        return "proposal/" + programme + "/";
    }

    private static Proposal proposal(Stored stored) {
        return JSON.readValue(stored.body(), Proposal.class);
    }
}
