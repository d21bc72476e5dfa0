package nl.draagvlak.query.insight.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.draagvlak.query.network.Support;
import org.jspecify.annotations.Nullable;

/** How it stands with the support of a domain; no data is something else than no support. */
public enum SupportState {
    /** Nobody is known there. */
    @JsonProperty("nobody-known")
    NOBODY_KNOWN,
    /** Nobody there was asked. */
    @JsonProperty("no-data")
    NO_DATA,
    /** Too little, and those whose stance is unknown could not make it enough. */
    @JsonProperty("no-support")
    NO_SUPPORT,
    /** Too little as far as is known. */
    @JsonProperty("little-support")
    LITTLE_SUPPORT,
    /** Enough as far as is known. */
    @JsonProperty("supported")
    SUPPORTED;

    /** The state of a domain with so many members; the thresholds are those of {@link WeaklySupportedDomain}. */
    public static SupportState of(int members, @Nullable Support support) {
        if (support == null) {
            return members == 0 ? NOBODY_KNOWN : NO_DATA;
        }
        if (!WeaklySupportedDomain.below(support.value(), WeaklySupportedDomain.ENOUGH)) {
            return SUPPORTED;
        }
        return WeaklySupportedDomain.below(support.high(), WeaklySupportedDomain.ENOUGH) ? NO_SUPPORT : LITTLE_SUPPORT;
    }
}
