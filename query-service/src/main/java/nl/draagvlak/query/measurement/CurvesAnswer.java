package nl.draagvlak.query.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * What was measured over time.
 *
 * @param items of each of whom something was measured and may be shown
 * @param notCompared the organisations that are left out because nobody allowed them to be shown beside others; each can be asked for alone
 */
record CurvesAnswer(long knownAt, LocalDate asOf, List<WhoseAnswer> items, List<OrganisationAnswer> notCompared) {

    /** An organisation; its name is null when it was erased. */
    record OrganisationAnswer(
            StakeholderId organisation,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name) {}

    /**
     * What was measured of somebody; without group and organisation it is of everyone.
     *
     * @param curves what was measured of each sort
     * @param adoption what is claimed beside what was seen; absent unless there is both
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WhoseAnswer(
            @Nullable TargetGroupId group,
            @Nullable String groupName,
            @Nullable OrganisationAnswer organisation,
            List<CurveAnswer> curves,
            @Nullable AdoptionAnswer adoption) {}

    /**
     * One sort of figures in the order of their days.
     *
     * @param withheld how many rest on so few people that they are not shown
     */
    record CurveAnswer(Measure about, List<PointAnswer> points, int withheld) {}

    /**
     * One figure.
     *
     * @param value on its scale from {@code least} to {@code most}
     * @param share how far up the scale it lies, 0 to 1
     * @param sample how many answers or cases it rests on
     * @param interval where it may lie, on the same scale; absent when it rests on no sample
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PointAnswer(
            EntryId entry,
            long position,
            LocalDate effectiveOn,
            double least,
            double most,
            double value,
            double share,
            int sample,
            @Nullable Margin interval) {}

    /**
     * What is claimed beside what was seen, the last of both, as shares from 0 to 1. A wide distance may be a façade; it does not prove one.
     *
     * @param distance claimed less observed
     */
    record AdoptionAnswer(double claimed, double observed, double distance) {}
}
