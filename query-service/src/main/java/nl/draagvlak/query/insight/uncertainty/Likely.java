package nl.draagvlak.query.insight.uncertainty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.insight.situation.Route;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Which doubts are worth a closer look whatever the worlds suggest: where two sides may be joined unknown to us, the ties that the only path
 * between two sides consists of, and where the most influential stand who were never asked. Of each at most {@value #OF_A_SORT}.
 */
record Likely(Situation situation, List<Doubt> doubts, Round now) {

    private static final int OF_A_SORT = 4;

    private record Tie(StakeholderId from, StakeholderId to) {}

    Set<Integer> places() {
        Set<Integer> places = new TreeSet<>();
        add(places, places(doubt -> doubt instanceof Doubt.OfContacts));
        Set<Tie> carrying = carrying();
        add(
                places,
                places(doubt -> doubt instanceof Doubt.OfTie tie
                        && tie.kind() == TieKind.INFLUENCE
                        && (carrying.contains(new Tie(tie.from(), tie.to()))
                                || carrying.contains(new Tie(tie.to(), tie.from())))));
        add(
                places,
                places(doubt -> doubt instanceof Doubt.OfStance)
                        .boxed()
                        .sorted((one, other) -> Integer.compare(place(one), place(other)))
                        .mapToInt(Integer::intValue));
        return places;
    }

    private int place(int doubt) {
        return now.places().getOrDefault(doubts.get(doubt).ask(), Integer.MAX_VALUE);
    }

    private static void add(Set<Integer> places, IntStream found) {
        found.limit(OF_A_SORT).forEach(places::add);
    }

    private IntStream places(Predicate<Doubt> wanted) {
        return IntStream.range(0, doubts.size()).filter(place -> wanted.test(doubts.get(place)));
    }

    private Set<Tie> carrying() {
        Set<Tie> ties = new HashSet<>();
        situation.crossings().stream()
                .filter(crossing -> crossing.paths() == 1)
                .flatMap(crossing -> Stream.of(crossing.there(), crossing.back()))
                .map(Route::path)
                .forEach(path -> {
                    for (int place = 1; place < path.size(); place++) {
                        ties.add(new Tie(
                                situation.people().id(path.get(place - 1)),
                                situation.people().id(path.get(place))));
                    }
                });
        return ties;
    }
}
