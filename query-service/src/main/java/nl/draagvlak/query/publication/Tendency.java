package nl.draagvlak.query.publication;

import java.util.HashMap;
import java.util.Map;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.query.programme.ProgrammeView;

/**
 * Which way a publication leans. Agreeing with a statement for the change is for it, as is disagreeing with one against it; a publication
 * leans the way most of its positions do, and neither when they are in balance.
 */
public final class Tendency {

    private final Map<StatementId, Direction> directions = new HashMap<>();

    public Tendency(ProgrammeView programme) {
        for (ProgrammeView.Statement statement : programme.statements()) {
            directions.put(statement.id(), statement.direction());
        }
    }

    /** Above 0 for the change, below 0 against it, 0 neither. */
    public int of(Publication publication) {
        return publication.positions().stream().mapToInt(this::side).sum();
    }

    private int side(Publication.Position position) {
        Direction direction = directions.get(position.statement());
        return direction == null ? 0 : position.agrees() == (direction == Direction.FOR) ? 1 : -1;
    }
}
