package nl.draagvlak.query.decision;

import java.util.List;
import nl.draagvlak.query.picture.Picture;

/** Of each decision, how everybody it affects was involved in it: the one place that says who was asked in time. */
public final class Register {

    private final Picture picture;
    private final Hearings hearings;

    public Register(Picture picture) {
        this(picture, Hearings.in(picture));
    }

    /** With hearings that were put in order before. */
    public Register(Picture picture, Hearings hearings) {
        this.picture = picture;
        this.hearings = hearings;
    }

    /** Everybody a decision affects: the groups, then the stakeholders. */
    public List<Affected> of(DecisionView decision) {
        return Party.affectedBy(decision).stream()
                .map(party -> Affected.of(
                        party,
                        decision,
                        hearings.on(decision.subject()).stream()
                                .filter(contact -> party.reached(contact.value(), picture))
                                .toList()))
                .toList();
    }
}
