package nl.draagvlak.query.insight.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.timeline.Noted;

/**
 * What was said in public, for or against the change. Agreeing with a statement for the change is for it, as is disagreeing with one
 * against it. A publication is for the change when more of its positions are than are not, against it when fewer are; else it is neither.
 */
public final class Spoken {

    private final Map<StatementId, Direction> directions = new HashMap<>();
    private final List<Noted<Publication>> all;

    Spoken(Picture picture) {
        for (ProgrammeView.Statement statement : picture.programme().statements()) {
            directions.put(statement.id(), statement.direction());
        }
        this.all = picture.publications();
    }

    /** What was said for the change, the earliest first. */
    public List<Noted<Publication>> inFavour() {
        return all.stream().filter(noted -> side(noted.value()) > 0).toList();
    }

    /** What was said against the change, the earliest first. */
    public List<Noted<Publication>> against() {
        return all.stream().filter(noted -> side(noted.value()) < 0).toList();
    }

    private int side(Publication publication) {
        return publication.positions().stream().mapToInt(this::side).sum();
    }

    private int side(Publication.Position position) {
        Direction direction = directions.get(position.statement());
        if (direction == null) {
            return 0;
        }
        return position.agrees() == (direction == Direction.FOR) ? 1 : -1;
    }
}
