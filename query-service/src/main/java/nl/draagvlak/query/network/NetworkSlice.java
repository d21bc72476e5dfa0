package nl.draagvlak.query.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Noted;

/** What the dated entries about the ties from one stakeholder, and from those merged into it, come to: the last word on each. */
final class NetworkSlice {

    private record Target(StakeholderId to, TieKind kind) {}

    private final StakeholderId source;
    private final Identities identities;
    private final Map<Target, Noted<Tie>> ties = new LinkedHashMap<>();

    NetworkSlice(StakeholderId source, Identities identities) {
        this.source = source;
        this.identities = identities;
    }

    /** Takes the next entry in, in the order of their days. */
    void take(Noted<TieEntry> entry) {
        StakeholderId to = identities.of(entry.value().to());
        switch (entry.value()) {
            case TieEntry.Reported(Tie tie) -> {
                if (!to.equals(source)) {
                    ties.put(new Target(to, tie.kind()), entry.saying(towards(to, tie)));
                }
            }
            case TieEntry.Ended ended -> ties.remove(new Target(to, ended.kind()));
        }
    }

    List<ReportedTie> ties() {
        return ties.values().stream()
                .map(report -> new ReportedTie(source, report))
                .toList();
    }

    private static Tie towards(StakeholderId to, Tie tie) {
        return to.equals(tie.to())
                ? tie
                : new Tie(
                        to,
                        tie.kind(),
                        tie.strength(),
                        tie.confidence(),
                        tie.undirected(),
                        tie.rawWeight(),
                        tie.effectiveOn(),
                        tie.source());
    }
}
