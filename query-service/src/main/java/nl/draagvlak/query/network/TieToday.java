package nl.draagvlak.query.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.picture.Picture;

/**
 * A reported tie as it stands today: what was said of it and what it weighs now.
 *
 * @param strength as it was reported, 0 to 1
 * @param confidence of the report, 0 to 1
 * @param weight what it weighs today, 0 to 1, by what was reported and seen; see {@link TieStrength}
 * @param position of the report
 */
public record TieToday(
        StakeholderId from,
        StakeholderId to,
        TieKind kind,
        double strength,
        double confidence,
        boolean undirected,
        LocalDate effectiveOn,
        double weight,
        long position) {

    /** The reported ties of both kinds between those who still take part, in the order of their positions. */
    public static List<TieToday> in(Picture picture) {
        Map<StakeholderId, ?> present = picture.present();
        List<TieToday> ties = new ArrayList<>();
        Map<TieKind, Map<Ends, Double>> weights = new HashMap<>();
        for (ReportedTie tie : picture.ties()) {
            Tie said = tie.report().value();
            Ends ends = new Ends(tie.from(), said.to());
            if (present.containsKey(ends.from) && present.containsKey(ends.to) && !ends.from.equals(ends.to)) {
                double weight = weights.computeIfAbsent(said.kind(), kind -> weights(picture, kind))
                        .getOrDefault(ends, 0.0);
                ties.add(new TieToday(
                        ends.from,
                        ends.to,
                        said.kind(),
                        said.strength(),
                        said.confidence(),
                        said.undirected(),
                        tie.report().effectiveOn(),
                        weight,
                        tie.report().position()));
            }
        }
        return List.copyOf(ties);
    }

    private static Map<Ends, Double> weights(Picture picture, TieKind kind) {
        Map<Ends, Double> weights = new HashMap<>();
        InfluenceNetwork.of(picture, kind, Weights.STRENGTH)
                .ties()
                .forEach(tie -> weights.put(new Ends(tie.from(), tie.to()), tie.weight()));
        return weights;
    }

    private record Ends(StakeholderId from, StakeholderId to) {}
}
