package nl.draagvlak.query.insight.finding;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an insight is about. */
public enum Kind {
    /** Two sides that must work together are apart, or hang on one. */
    MISSING_BRIDGE_BUILDER("missing-bridge-builder"),
    /** Nobody speaks for the change inside a domain or target group. */
    MISSING_AMBASSADOR("missing-ambassador"),
    /** Nobody carries the change at the top. */
    MISSING_SPONSOR("missing-sponsor"),
    /** Nobody who knows and loves the content reaches a target group. */
    MISSING_ENTHUSIAST("missing-enthusiast"),
    /** A team has no trained contact from its own ranks. */
    MISSING_ADOPTION_COACH("missing-adoption-coach"),
    /** A domain does not carry the change, or was never asked. */
    WEAKLY_SUPPORTED_DOMAIN("weakly-supported-domain"),
    /** Without one stakeholder, others are cut off. */
    SINGLE_POINT_OF_FAILURE("single-point-of-failure"),
    /** A coalition lacks support where it needs it, while others speak against the change. */
    COALITION_WITHOUT_BREADTH("coalition-without-breadth"),
    /** A strength: a coalition that those affected defended in public. */
    COALITION_THAT_HELD("coalition-that-held"),
    /** Commitments and ties that nobody kept up. */
    UPKEEP_OVERDUE("upkeep-overdue"),
    /** Camps formed in a group before anybody had asked it anything. */
    POSITIONS_BEFORE_HEARING("positions-before-hearing"),
    /** A decision was taken before those it affects were asked. */
    DECIDED_BEFORE_HEARD("decided-before-heard"),
    /** A decision had one scenario, or no rationale. */
    BLUEPRINT_DECISION("blueprint-decision"),
    /** Parties read a decision in ways that contradict each other. */
    READ_DIFFERENTLY("read-differently"),
    /** Resistance was heard and nobody came back to it. */
    RESISTANCE_UNANSWERED("resistance-unanswered"),
    /** People were consulted on what was fixed, or their answers changed nothing without a word. */
    SHAM_PARTICIPATION("sham-participation"),
    /** A guarantee was broken, or is past its day. */
    GUARANTEE_BROKEN("guarantee-broken"),
    /** The audience does not trust who brings the message. */
    WRONG_MESSENGER("wrong-messenger"),
    /** Progress was reported green, while understanding is low or was not measured. */
    GREEN_BUT_NOT_UNDERSTOOD("green-but-not-understood"),
    /** Far more is claimed to be taken up than was seen. */
    FACADE("facade"),
    /** The transition moment was put off although another route was possible and all was ready. */
    LAGGARDS_SET_THE_PACE("laggards-set-the-pace"),
    /** A long climb in which those who did it heard of no small win. */
    SMALL_WINS_UNTOLD("small-wins-untold");

    private final String written;

    Kind(String written) {
        this.written = written;
    }

    /** The name in addresses, ids and answers. */
    @JsonValue
    public String written() {
        return written;
    }
}
