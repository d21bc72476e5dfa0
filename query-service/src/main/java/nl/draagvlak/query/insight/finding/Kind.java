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
    SINGLE_POINT_OF_FAILURE("single-point-of-failure");

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
