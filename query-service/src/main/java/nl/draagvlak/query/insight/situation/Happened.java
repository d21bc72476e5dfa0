package nl.draagvlak.query.insight.situation;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.query.decision.Hearings;
import nl.draagvlak.query.decision.Register;
import nl.draagvlak.query.decision.TakenDecision;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.publication.Debate;
import org.jspecify.annotations.Nullable;

/** What happened, put in order for the rules that look at events rather than at the network; each part made when first asked for. */
public final class Happened {

    private final Picture picture;
    private @Nullable Conversations conversations;
    private @Nullable Hearings hearings;
    private @Nullable Debate debate;
    private @Nullable Register register;

    Happened(Picture picture) {
        this.picture = picture;
    }

    /** Whether the transition moment is within {@value Situation#SOON} days, or behind us. */
    public boolean nearTransition() {
        LocalDate moment = picture.programme().transitionMoment();
        return moment != null && !moment.isAfter(picture.moment().asOf().plusDays(Situation.SOON));
    }

    /** Who spoke about what. */
    public synchronized Conversations conversations() {
        if (conversations == null) {
            conversations = new Conversations(picture);
        }
        return conversations;
    }

    /** Who was asked, told or spoken with about which subject. */
    public synchronized Hearings hearings() {
        if (hearings == null) {
            hearings = Hearings.in(picture);
        }
        return hearings;
    }

    /** What was said in public. */
    public synchronized Debate debate() {
        if (debate == null) {
            debate = Debate.in(picture);
        }
        return debate;
    }

    /** How those whom a decision affects were involved in it. */
    public synchronized Register register() {
        if (register == null) {
            register = new Register(picture, hearings());
        }
        return register;
    }

    /** The decisions that were taken, in the order in which they were first known. */
    public List<TakenDecision> decisionsTaken() {
        return TakenDecision.of(picture);
    }
}
