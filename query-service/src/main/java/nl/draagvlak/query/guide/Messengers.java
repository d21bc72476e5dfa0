package nl.draagvlak.query.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.network.WeightedTie;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;

/**
 * Finds messengers that an audience trusts, in the network of trust as it stands today.
 *
 * <p>Somebody is reached when it trusts the messenger, or trusts one who does: a path's strength is the weight of its tie, or half the
 * product of both. score = the mean over the audience of the best path to each. Whoever is against the change, leaves within
 * {@value #LEAVES_WITHIN} days or objects to being planned for, is not proposed. Takes time linear in the ties of the audience and of those it trusts.
 */
final class Messengers {

    /** Days within which somebody who leaves is not asked any more. */
    static final int LEAVES_WITHIN = 30;

    /** What a message loses on its way through somebody else. */
    static final double SECOND_HAND = 0.5;

    private static final Comparator<Messenger> BEST_FIRST = Comparator.comparingDouble(Messenger::score)
            .reversed()
            .thenComparing(messenger -> messenger.stakeholder().value());

    /** Somebody who is trusted, how much today, and where the trust was reported. */
    private record Trusted(StakeholderId who, double weight, List<Long> reports) {}

    private record Ends(StakeholderId from, StakeholderId to) {}

    private final Picture picture;
    private final Map<StakeholderId, List<Trusted>> trusts = new HashMap<>();

    Messengers(Picture picture) {
        this.picture = picture;
        Map<Ends, List<Long>> reports = reports(picture);
        InfluenceNetwork network = InfluenceNetwork.of(picture, TieKind.TRUST, Weights.STRENGTH);
        for (WeightedTie tie : network.ties()) {
            List<Long> positions = reports.getOrDefault(new Ends(tie.from(), tie.to()), List.of());
            trusts.computeIfAbsent(tie.from(), _ -> new ArrayList<>(3))
                    .add(new Trusted(tie.to(), tie.weight(), positions));
        }
    }

    /** Where trust was reported; an undirected tie is trust both ways. */
    private static Map<Ends, List<Long>> reports(Picture picture) {
        Map<Ends, List<Long>> reports = new HashMap<>();
        for (ReportedTie tie : picture.ties()) {
            Tie said = tie.report().value();
            if (said.kind() == TieKind.TRUST) {
                Ends there = new Ends(tie.from(), said.to());
                Ends back = new Ends(said.to(), tie.from());
                for (Ends ends : said.undirected() ? List.of(there, back) : List.of(there)) {
                    reports.computeIfAbsent(ends, _ -> new ArrayList<>(1))
                            .add(tie.report().position());
                }
            }
        }
        return reports;
    }

    /** Everyone who could bring a message to these people, the best first. */
    List<Messenger> to(List<StakeholderId> audience) {
        Map<StakeholderId, Map<StakeholderId, TrustedPath>> reached = new LinkedHashMap<>();
        for (StakeholderId listener : audience) {
            for (Trusted first : trusts.getOrDefault(listener, List.of())) {
                keep(reached, first.who(), new TrustedPath(listener, null, first.weight(), first.reports()));
                for (Trusted second : trusts.getOrDefault(first.who(), List.of())) {
                    if (!second.who().equals(listener)) {
                        keep(reached, second.who(), through(listener, first, second));
                    }
                }
            }
        }
        return reached.entrySet().stream()
                .filter(entry -> canBring(entry.getKey()))
                .map(entry -> messenger(entry.getKey(), entry.getValue(), audience.size()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static TrustedPath through(StakeholderId listener, Trusted first, Trusted second) {
        return new TrustedPath(
                listener,
                first.who(),
                SECOND_HAND * first.weight() * second.weight(),
                Stream.concat(first.reports().stream(), second.reports().stream())
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static void keep(
            Map<StakeholderId, Map<StakeholderId, TrustedPath>> reached, StakeholderId messenger, TrustedPath path) {
        reached.computeIfAbsent(messenger, _ -> new LinkedHashMap<>())
                .merge(path.listener(), path, (one, other) -> other.strength() > one.strength() ? other : one);
    }

    private static Messenger messenger(StakeholderId stakeholder, Map<StakeholderId, TrustedPath> paths, int audience) {
        double sum = 0;
        for (TrustedPath path : paths.values()) {
            sum += path.strength();
        }
        return new Messenger(stakeholder, sum / audience, List.copyOf(paths.values()));
    }

    private boolean canBring(StakeholderId stakeholder) {
        StakeholderView view = picture.stakeholders().get(stakeholder);
        return view != null
                && view.objects() == null
                && (view.stance() == null || view.stance().value().value() >= 0)
                && view.presentOn(picture.moment().asOf().plusDays(LEAVES_WITHIN));
    }
}
