package nl.draagvlak.query.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.timeline.Positions;

/** Which events touch which stakeholder, by position. */
final class Stories {

    private final Map<StakeholderId, Positions> touching = new HashMap<>();

    void touch(StakeholderId stakeholder, long position) {
        touching.computeIfAbsent(stakeholder, _ -> new Positions()).add(position);
    }

    void touch(Collection<StakeholderId> stakeholders, long position) {
        stakeholders.forEach(stakeholder -> touch(stakeholder, position));
    }

    /** The positions that touch any of these, rising, each once. */
    long[] of(List<StakeholderId> stakeholders, long knownAt) {
        return stakeholders.stream()
                .map(touching::get)
                .filter(Objects::nonNull)
                .flatMapToLong(positions -> LongStream.of(positions.upTo(knownAt)))
                .sorted()
                .distinct()
                .toArray();
    }
}
