package nl.draagvlak.command.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.consultation.Handling;
import nl.draagvlak.events.interaction.Channel;
import org.jspecify.annotations.Nullable;

/** What can be asked of a consultation through the API. */
final class ConsultationRequest {

    private ConsultationRequest() {}

    /**
     * A consultation.
     *
     * @param question as it was put
     * @param subjects the keywords it is about, as decisions and conversations use them
     * @param people the stakeholders who were asked
     * @param groups the target groups that were asked
     * @param until the last day on which an answer is waited for
     * @param effectiveOn the day it was put
     */
    record NewConsultation(
            @Size(max = 5_000) String question,
            List<String> subjects,
            @Nullable List<String> people,
            @Nullable List<String> groups,
            LocalDate until,
            LocalDate effectiveOn) {}

    /**
     * An answer.
     *
     * @param by the stakeholder who answered; or else a group
     * @param group the target group that answered; or else a stakeholder
     * @param count how many of the group
     * @param subject the one of the subjects that it is about; all of them when nothing is said
     */
    record NewAnswer(
            @Size(max = 64) @Nullable String by,
            @Size(max = 300) @Nullable String group,
            @Min(1) @Max(1_000_000) @Nullable Integer count,
            @Size(max = 20_000) String answer,
            @Size(max = 300) @Nullable String subject,
            LocalDate effectiveOn) {}

    /**
     * What was done with an answer.
     *
     * @param answer the entry of the answer
     * @param why as it can be told to those who gave it
     */
    record AnswerHandling(
            @Size(max = 200) String answer,
            Handling handling,
            @Size(max = 5_000) @Nullable String why,
            LocalDate effectiveOn) {}

    /**
     * Who was told.
     *
     * @param people the stakeholders who were told
     * @param groups the target groups that were told
     * @param how by which way
     */
    record NewTelling(
            @Nullable List<String> people,
            @Nullable List<String> groups,
            Channel how,
            @Size(max = 5_000) @Nullable String note,
            LocalDate effectiveOn) {}
}
