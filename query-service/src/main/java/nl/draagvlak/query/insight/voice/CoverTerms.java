package nl.draagvlak.query.insight.voice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.stakeholder.VoiceKind;
import org.jspecify.annotations.Nullable;

/**
 * For whom voices are looked for, as the OpenAPI document shows it.
 *
 * @param voice which way of speaking
 * @param domains ids or names; together with the target groups, those where such a voice is missing when both are left out
 * @param targetGroups ids or names
 * @param limits what they must keep to
 * @param mustInclude stakeholders who must be among them
 * @param without stakeholders who must not
 */
record CoverTerms(
        @JsonProperty("for") VoiceKind voice,
        @Nullable List<String> domains,
        @Nullable List<String> targetGroups,
        @Nullable Limits limits,
        @Nullable List<String> mustInclude,
        @Nullable List<String> without) {

    /**
     * Limits; each may be left out.
     *
     * @param people how many, 1 to 100
     * @param days working days there are, 1 to 260: one a day can be spoken with
     * @param until the last of those days; whoever is asked must take part until then. When absent 90 days
     *     on, or the transition moment where that is later
     * @param load the most contacts that somebody may have had in the last 30 days, 0 to 100
     */
    record Limits(
            @Nullable Integer people,
            @Nullable Integer days,
            @Nullable LocalDate until,
            @Nullable Integer load) {}
}
