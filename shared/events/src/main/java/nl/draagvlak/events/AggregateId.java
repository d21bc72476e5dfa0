package nl.draagvlak.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identity of an aggregate, written {@code programme/kind/id}: one programme's ids cannot be squatted or probed from another.
 *
 * @param programme the programme it belongs to
 * @param kind its concept, such as {@code stakeholder}
 * @param id its identity within programme and kind
 */
public record AggregateId(ProgrammeId programme, String kind, String id) {

    public AggregateId {
        Identifier.checked(kind);
        Identifier.checked(id);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when the text is not {@code programme/kind/id}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AggregateId of(String written) {
        int first = written.indexOf('/');
        int second = written.indexOf('/', first + 1);
        // A third would be in the id, which may not hold one.
        if (second < 0) {
            throw new IllegalArgumentException("not programme/kind/id");
        }
        return new AggregateId(
                new ProgrammeId(written.substring(0, first)),
                written.substring(first + 1, second),
                written.substring(second + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return programme + "/" + kind + "/" + id;
    }
}
