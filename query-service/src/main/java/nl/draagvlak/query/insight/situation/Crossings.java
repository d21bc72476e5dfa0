package nl.draagvlak.query.insight.situation;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.programme.ProgrammeView;

/** Finds the sides between which influence should pass: domains that must work together, and board and work floor. */
final class Crossings {

    private Crossings() {}

    static List<Crossing> of(ProgrammeView programme, People people, CompactGraph influence) {
        List<Crossing> crossings = new ArrayList<>();
        List<ProgrammeView.Domain> domains = domains(programme);
        for (int first = 0; first < domains.size(); first++) {
            for (ProgrammeView.Domain second : domains.subList(first + 1, domains.size())) {
                if (mustWorkTogether(domains.get(first), second)) {
                    crossings.add(Crossing.of(influence, side(domains.get(first), people), side(second, people)));
                }
            }
        }
        Side board = side(Layer.BOARD, people);
        Side floor = side(Layer.WORK_FLOOR, people);
        if (board.size() > 0 && floor.size() > 0) {
            crossings.add(Crossing.of(influence, board, floor));
        }
        return List.copyOf(crossings);
    }

    /** The domains of a programme but the one that stands for "none was given". */
    static List<ProgrammeView.Domain> domains(ProgrammeView programme) {
        return programme.domains().stream()
                .filter(domain -> !domain.name().equals(InfluenceNetwork.UNASSIGNED))
                .toList();
    }

    private static boolean mustWorkTogether(ProgrammeView.Domain one, ProgrammeView.Domain other) {
        return one.mustWorkWith().contains(other.id()) || other.mustWorkWith().contains(one.id());
    }

    private static Side side(ProgrammeView.Domain domain, People people) {
        return new Side(
                new Subject.OfDomain(domain.id()), people.of(domain.id()), List.of(domain.position()), domain.weight());
    }

    private static Side side(Layer layer, People people) {
        return new Side(new Subject.OfLayer(layer), people.of(layer), List.of(), 1);
    }
}
