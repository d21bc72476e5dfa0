package nl.draagvlak.query.insight.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.insight.InsightForm;

/** What an insight is about. */
public enum Kind {
    /** Two sides that must work together are apart, or hang on one. */
    MISSING_BRIDGE_BUILDER,
    /** Nobody speaks for the change inside a domain or target group. */
    MISSING_AMBASSADOR,
    /** Nobody carries the change at the top. */
    MISSING_SPONSOR,
    /** Nobody who knows and loves the content reaches a target group. */
    MISSING_ENTHUSIAST,
    /** A team has no trained contact from its own ranks. */
    MISSING_ADOPTION_COACH,
    /** A domain does not carry the change, or was never asked. */
    WEAKLY_SUPPORTED_DOMAIN,
    /** Without one stakeholder, others are cut off. */
    SINGLE_POINT_OF_FAILURE,
    /** A coalition lacks support where it needs it, while others speak against the change. */
    COALITION_WITHOUT_BREADTH,
    /** A strength: a coalition that those affected defended in public. */
    COALITION_THAT_HELD,
    /** Commitments and ties that nobody kept up. */
    UPKEEP_OVERDUE,
    /** Camps formed in a group before anybody had asked it anything. */
    POSITIONS_BEFORE_HEARING,
    /** A decision was taken before those it affects were asked. */
    DECIDED_BEFORE_HEARD,
    /** A decision had one scenario, or no rationale. */
    BLUEPRINT_DECISION,
    /** Parties read a decision in ways that contradict each other. */
    READ_DIFFERENTLY,
    /** Resistance was heard and nobody came back to it. */
    RESISTANCE_UNANSWERED,
    /** People were consulted on what was fixed, or their answers changed nothing without a word. */
    SHAM_PARTICIPATION,
    /** A guarantee was broken, or is past its day. */
    GUARANTEE_BROKEN,
    /** The audience does not trust who brings the message. */
    WRONG_MESSENGER,
    /** Progress was reported green, while understanding is low or was not measured. */
    GREEN_BUT_NOT_UNDERSTOOD,
    /** Far more is claimed to be taken up than was seen. */
    FACADE,
    /** The transition moment was put off although another route was possible and all was ready. */
    LAGGARDS_SET_THE_PACE,
    /** A long climb in which those who did it heard of no small win. */
    SMALL_WINS_UNTOLD;

    /** The form of its ids, which the side that takes commands keeps to as well. */
    InsightForm form() {
        return InsightForm.valueOf(name());
    }

    /** The name in addresses, ids and answers. */
    @JsonValue
    public String written() {
        return form().written();
    }
}
