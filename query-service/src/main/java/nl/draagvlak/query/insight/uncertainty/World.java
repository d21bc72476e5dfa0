package nl.draagvlak.query.insight.uncertainty;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;

/**
 * One possible world: which of the things in doubt are so.
 *
 * @param so the places of those that are
 */
record World(List<Doubt> doubts, BitSet so) {

    private static final double OFTEN = 0.6;

    private record TieKey(StakeholderId from, StakeholderId to, TieKind kind) {}

    /** Draws a world. The same round of the same seed is always the same world. */
    static World drawn(List<Doubt> doubts, long seed, int round) {
        SplittableRandom random = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * (round + 1));
        BitSet so = new BitSet(doubts.size());
        for (int place = 0; place < doubts.size(); place++) {
            if (random.nextDouble() < doubts.get(place).likelihood()) {
                so.set(place);
            }
        }
        return new World(doubts, so);
    }

    /** The picture as it is in this world. */
    Picture of(Picture today) {
        Set<TieKey> gone = new HashSet<>();
        List<ReportedTie> more = new ArrayList<>();
        Map<StakeholderId, StakeholderView> people = new LinkedHashMap<>(today.stakeholders());
        for (int place = 0; place < doubts.size(); place++) {
            boolean holds = so.get(place);
            switch (doubts.get(place)) {
                case Doubt.OfTie tie -> {
                    if (!holds) {
                        gone.add(new TieKey(tie.from(), tie.to(), tie.kind()));
                    }
                }
                case Doubt.OfStance stance ->
                    people.computeIfPresent(
                            stance.ask(), (id, view) -> view.withStance(stance(today, id, holds ? 1 : 0)));
                case Doubt.OfContacts contacts -> {
                    if (holds) {
                        more.add(tie(today, contacts));
                    }
                }
            }
        }
        List<ReportedTie> ties = new ArrayList<>(today.ties().size() + more.size());
        today.ties().stream().filter(tie -> !gone.contains(key(tie))).forEach(ties::add);
        ties.addAll(more);
        return today.withStakeholders(people).withTies(ties);
    }

    /** The picture in which everybody who was never asked takes the same stance. */
    static Picture whereAllUnknownTake(int stance, Picture today) {
        Map<StakeholderId, StakeholderView> people = new LinkedHashMap<>(today.stakeholders());
        people.replaceAll((id, view) -> view.stance() == null ? view.withStance(stance(today, id, stance)) : view);
        return today.withStakeholders(people);
    }

    private static TieKey key(ReportedTie tie) {
        return new TieKey(
                tie.from(), tie.report().value().to(), tie.report().value().kind());
    }

    private static Noted<Stance> stance(Picture today, StakeholderId id, int value) {
        return noted(today, id, new Stance(null, value, today.moment().asOf(), new Personal.Erased(), true));
    }

    private static ReportedTie tie(Picture today, Doubt.OfContacts contacts) {
        Tie tie = new Tie(
                contacts.other(),
                TieKind.INFLUENCE,
                OFTEN,
                1,
                true,
                null,
                today.moment().asOf(),
                null);
        return new ReportedTie(contacts.ask(), noted(today, contacts.ask(), tie));
    }

    private static <T> Noted<T> noted(Picture today, StakeholderId holder, T value) {
        return new Noted<>(
                new EntryId("stakeholder", holder.value(), "supposed"),
                today.moment().knownAt() + 1,
                today.moment().asOf(),
                value);
    }
}
