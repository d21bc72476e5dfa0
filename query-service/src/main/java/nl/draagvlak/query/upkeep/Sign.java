package nl.draagvlak.query.upkeep;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A sign of life of a partner.
 *
 * @param position where the ledger says so
 */
record Sign(Sort sort, LocalDate on, long position) {

    static final Comparator<Sign> EARLIEST_FIRST =
            Comparator.comparing(Sign::on).thenComparing(Sign::position);

    /** What was seen. */
    enum Sort {
        /** It was asked to join, and nothing was heard since. */
        @JsonProperty("invited")
        INVITED,
        /** It said, or said again, how far it goes. */
        @JsonProperty("confirmed")
        CONFIRMED,
        /** It met with us, or with another partner. */
        @JsonProperty("met")
        MET,
        /** It spoke in public, and not against the change. */
        @JsonProperty("published")
        PUBLISHED
    }
}
