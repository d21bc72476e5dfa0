package nl.draagvlak.query.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.insight.situation.Passage;
import nl.draagvlak.query.insight.situation.People;
import org.jspecify.annotations.Nullable;

/**
 * What gets across between two sides.
 *
 * @param there from the first subject to the second
 * @param back the other way
 * @param carriers who carries it, who carries most first
 */
record Passing(Direction there, Direction back, List<Carrier> carriers) {

    /**
     * One direction.
     *
     * @param independentPaths how many paths run there that share nobody
     * @param strength sum of the strengths of those paths
     */
    record Direction(int independentPaths, double strength, List<Way> ways) {}

    /**
     * One path.
     *
     * @param strength product of the strengths of its ties today, 0 to 1
     */
    record Way(List<Someone> people, double strength) {}

    /** Somebody on a path. */
    record Someone(String stakeholder, String name) {}

    /**
     * Somebody on whom part of it rests.
     *
     * @param share of the strength both ways, 0 to 1
     * @param lastDay when it is known to go; absent when it is not
     * @param pathsWithout how many independent paths would be left without this one, there and back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Carrier(
            String stakeholder,
            String name,
            double share,
            @Nullable LocalDate lastDay,
            Left pathsWithout) {}

    /** Independent paths that are left each way. */
    record Left(int there, int back) {}

    static Passing of(Passage passage, People people, Telling telling) {
        return new Passing(
                direction(passage.there(), people, telling),
                direction(passage.back(), people, telling),
                passage.carriers().stream()
                        .map(carrier -> carrier(carrier, people, telling))
                        .toList());
    }

    private static Direction direction(List<Passage.Way> ways, People people, Telling telling) {
        return new Direction(
                ways.size(),
                ways.stream().mapToDouble(Passage.Way::strength).sum(),
                ways.stream()
                        .map(way -> new Way(
                                way.people().stream()
                                        .map(person -> someone(person, people, telling))
                                        .toList(),
                                way.strength()))
                        .toList());
    }

    private static Someone someone(int person, People people, Telling telling) {
        return new Someone(people.id(person).value(), telling.person(people.id(person)));
    }

    private static Carrier carrier(Passage.Carrier carrier, People people, Telling telling) {
        Someone someone = someone(carrier.person(), people, telling);
        Departure departure = carrier.departure();
        return new Carrier(
                someone.stakeholder(),
                someone.name(),
                carrier.share(),
                departure == null ? null : departure.lastDay(),
                new Left(carrier.there(), carrier.back()));
    }
}
