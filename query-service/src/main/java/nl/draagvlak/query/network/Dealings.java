package nl.draagvlak.query.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Place;
import nl.draagvlak.query.timeline.Sequence;

/** What was reported of any two stakeholders and where they met: what the tie between them is worked out from. */
final class Dealings {

    private final TieKind kind;
    private final boolean seen;
    private final Map<StakeholderId, Map<StakeholderId, List<ReportedTie>>> reports = new HashMap<>();
    private final Map<StakeholderId, Sequence<Place, Noted<Interaction>>> meetings = new HashMap<>();

    Dealings(TieKind kind, Weights weights, Ground ground) {
        this.kind = kind;
        this.seen = weights == Weights.STRENGTH;
        Set<Pair> all = new HashSet<>();
        ground.ties().forEach(tie -> add(tie, all));
        all.clear();
        ground.interactions().forEach((place, interaction) -> {
            add(place, interaction, all);
            all.clear();
        });
    }

    /** Takes in what is new. */
    Set<Pair> take(Ground.Difference news) {
        Set<Pair> touched = new HashSet<>();
        news.ties().gone().values().forEach(tie -> remove(tie, touched));
        news.ties().come().values().forEach(tie -> add(tie, touched));
        news.interactions().gone().forEach((place, interaction) -> remove(place, interaction, touched));
        news.interactions().come().forEach((place, interaction) -> add(place, interaction, touched));
        return touched;
    }

    /** Everyone a stakeholder has anything to do with. */
    Set<StakeholderId> othersOf(StakeholderId stakeholder) {
        Set<StakeholderId> others =
                new HashSet<>(reports.getOrDefault(stakeholder, Map.of()).keySet());
        met(stakeholder).forEach(interaction -> others.addAll(present(interaction)));
        others.remove(stakeholder);
        return others;
    }

    List<ReportedTie> reports(Pair pair) {
        return reports.getOrDefault(pair.one(), Map.of()).getOrDefault(pair.other(), List.of());
    }

    /** All interactions in which both may have taken part, in order: those of whoever took part in fewer. */
    Sequence<Place, Noted<Interaction>> meetings(Pair pair) {
        Sequence<Place, Noted<Interaction>> one = met(pair.one());
        Sequence<Place, Noted<Interaction>> other = met(pair.other());
        return one.size() < other.size() ? one : other;
    }

    private void add(ReportedTie tie, Set<Pair> touched) {
        if (counts(tie)) {
            StakeholderId to = tie.report().value().to();
            among(tie.from(), to).add(tie);
            among(to, tie.from()).add(tie);
            touched.add(Pair.of(tie.from(), to));
        }
    }

    private void remove(ReportedTie tie, Set<Pair> touched) {
        if (counts(tie)) {
            StakeholderId to = tie.report().value().to();
            among(tie.from(), to).remove(tie);
            among(to, tie.from()).remove(tie);
            touched.add(Pair.of(tie.from(), to));
        }
    }

    private boolean counts(ReportedTie tie) {
        return tie.report().value().kind() == kind && !tie.report().value().to().equals(tie.from());
    }

    private List<ReportedTie> among(StakeholderId one, StakeholderId other) {
        return reports.computeIfAbsent(one, _ -> new HashMap<>()).computeIfAbsent(other, _ -> new ArrayList<>(1));
    }

    private void add(Place place, Noted<Interaction> interaction, Set<Pair> touched) {
        if (seen) {
            Set<StakeholderId> present = present(interaction);
            present.forEach(one -> meetings.put(one, met(one).with(place, interaction)));
            pair(present, touched);
        }
    }

    private void remove(Place place, Noted<Interaction> interaction, Set<Pair> touched) {
        if (seen) {
            Set<StakeholderId> present = present(interaction);
            present.forEach(one -> meetings.put(one, met(one).without(place)));
            pair(present, touched);
        }
    }

    private Sequence<Place, Noted<Interaction>> met(StakeholderId stakeholder) {
        return meetings.getOrDefault(stakeholder, Sequence.empty());
    }

    private static Set<StakeholderId> present(Noted<Interaction> interaction) {
        Set<StakeholderId> present = new HashSet<>();
        for (Participant participant : interaction.value().participants()) {
            present.add(participant.stakeholder());
        }
        return present;
    }

    private static void pair(Set<StakeholderId> present, Set<Pair> touched) {
        for (StakeholderId one : present) {
            for (StakeholderId other : present) {
                if (!one.equals(other)) {
                    touched.add(Pair.of(one, other));
                }
            }
        }
    }
}
