package nl.draagvlak.command.stakeholder;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.VoiceKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of a stakeholder through the API. */
final class StakeholderRequest {

    private StakeholderRequest() {}

    /**
     * Who a stakeholder is.
     *
     * @param reference the caller's own id, unique within the programme; fixed once the stakeholder is there
     * @param domain id or name; left out for our own people, who belong to none
     * @param targetGroups the groups it belongs to, by id or name
     * @param speaksFor the groups it speaks for, by id or name
     */
    record StakeholderProfile(
            @Size(max = 300) @Nullable String reference,
            StakeholderKind kind,
            @Size(max = 300) String name,
            @Size(max = 300) @Nullable String domain,
            @Nullable Layer layer,
            @Nullable List<String> targetGroups,
            @Nullable List<String> speaksFor,
            @DecimalMin("0") @DecimalMax("1") @Nullable Double power,
            @DecimalMin("0") @DecimalMax("1") @Nullable Double interest,
            @Size(max = 2_000) @Nullable String mandate) {}

    /**
     * A stance.
     *
     * @param statement id or text of the statement it is about; the programme as a whole when nothing is said
     * @param stance −2 opposed … 2 champions
     * @param source where it was seen or heard
     * @param judgement whether it is our reading of what was seen
     */
    record NewStance(
            @Nullable String statement,
            @Min(-2) @Max(2) int stance,
            LocalDate effectiveOn,
            @Size(max = 2_000) String source,
            boolean judgement) {}

    /** A stance as it should have been noted. */
    record StanceCorrection(
            String reason,
            @Nullable String statement,
            @Min(-2) @Max(2) int stance,
            LocalDate effectiveOn,
            @Size(max = 2_000) String source,
            boolean judgement) {

        NewStance content() {
            return new NewStance(statement, stance, effectiveOn, source, judgement);
        }
    }

    /**
     * A tie.
     *
     * @param kind influence when nothing is said
     * @param confidence 1 when nothing is said
     * @param undirected whether it runs both ways as one tie
     * @param effectiveOn today when nothing is said
     * @param source where it was seen or heard
     */
    record TieReport(
            @Size(max = 64) String from,
            @Size(max = 64) String to,
            @Nullable TieKind kind,

            @DecimalMin(value = "0", inclusive = false) @DecimalMax("1")
            double strength,

            @DecimalMin("0") @DecimalMax("1") @Nullable Double confidence,
            @Nullable Boolean undirected,
            @Nullable LocalDate effectiveOn,
            @Size(max = 2_000) @Nullable String source) {}

    /** A tie as it should have been reported; {@code from} may be left out, for it stays with the stakeholder it was reported of. */
    record TieCorrection(
            String reason,
            @Size(max = 64) @Nullable String from,
            @Size(max = 64) String to,
            @Nullable TieKind kind,

            @DecimalMin(value = "0", inclusive = false) @DecimalMax("1")
            double strength,

            @DecimalMin("0") @DecimalMax("1") @Nullable Double confidence,
            @Nullable Boolean undirected,
            @Nullable LocalDate effectiveOn,
            @Size(max = 2_000) @Nullable String source) {

        TieReport content(StakeholderId holder) {
            return new TieReport(holder.value(), to, kind, strength, confidence, undirected, effectiveOn, source);
        }
    }

    /** A tie that ended. */
    record TieEnding(@Size(max = 64) String to, @Nullable TieKind kind, LocalDate effectiveOn) {}

    /**
     * A role that a person takes up.
     *
     * @param role the role, a stakeholder itself
     * @param until the last day, which may lie ahead
     */
    record NewRole(
            @Size(max = 64) String role,
            LocalDate effectiveOn,
            @Nullable LocalDate until) {}

    /**
     * A way in which a stakeholder speaks for the change. Told again for the same domain, group or whole, it puts right until when.
     *
     * @param voice which of them
     * @param domain id or name; left out for a target group or the programme as a whole
     * @param targetGroup id or name; left out for a domain or the programme as a whole
     * @param until the last day, which may lie ahead
     */
    record NewVoice(
            VoiceKind voice,
            @Size(max = 300) @Nullable String domain,
            @Size(max = 300) @Nullable String targetGroup,
            LocalDate effectiveOn,
            @Nullable LocalDate until) {}

    /** That a stakeholder objects to being scored and planned for. */
    record Objection(
            LocalDate effectiveOn,
            @Size(max = 2_000) @Nullable String why) {}

    /**
     * A stakeholder who leaves.
     *
     * @param effectiveOn the last day, which may lie ahead
     */
    record Departure(LocalDate effectiveOn, @Nullable String why) {}

    /**
     * Somebody who asked to be forgotten.
     *
     * @param confirm true, by which the caller says to know that this cannot be undone
     */
    record Erasing(boolean confirm) {}

    /** A stakeholder that turned out to be another one. */
    record Merger(@Size(max = 64) String into, String reason) {}
}
