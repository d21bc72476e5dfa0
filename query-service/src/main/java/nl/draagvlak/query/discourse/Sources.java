package nl.draagvlak.query.discourse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;

/** Where the ledger says what people said, so that every figure about them can be opened. Positions ascend, none twice. */
final class Sources {

    private final Map<StakeholderId, List<Utterance>> said = new HashMap<>();

    Sources(List<Utterance> utterances) {
        said.putAll(utterances.stream().collect(Collectors.groupingBy(Utterance::by)));
    }

    /** Everything that some people said. */
    List<Long> of(Collection<StakeholderId> speakers) {
        return positions(speakers.stream().flatMap(this::by));
    }

    /** What two said on the statements that both took a side on. */
    List<Long> between(StakeholderId one, StakeholderId other) {
        Set<StatementId> both = statements(one);
        both.retainAll(statements(other));
        return positions(Stream.of(one, other).flatMap(this::by).filter(each -> both.contains(each.statement())));
    }

    /** The positions of some utterances. */
    static List<Long> positions(Stream<Utterance> utterances) {
        return utterances.map(Utterance::position).distinct().sorted().toList();
    }

    private Stream<Utterance> by(StakeholderId speaker) {
        return said.getOrDefault(speaker, List.of()).stream();
    }

    private Set<StatementId> statements(StakeholderId speaker) {
        return by(speaker).map(Utterance::statement).collect(Collectors.toSet());
    }
}
