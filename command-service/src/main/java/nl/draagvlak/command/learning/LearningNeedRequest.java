package nl.draagvlak.command.learning;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What can be asked of a learning need through the API. */
final class LearningNeedRequest {

    private LearningNeedRequest() {}

    /**
     * A learning need.
     *
     * @param group the target group that has it
     * @param need what it must learn
     * @param effectiveOn the day it was noted
     */
    record NewLearningNeed(String group, @Size(max = 5_000) String need, LocalDate effectiveOn) {}

    /**
     * What is offered for it.
     *
     * @param what what is offered
     * @param from the day from which it is there
     * @param effectiveOn the day it was offered
     */
    record LearningOffer(@Size(max = 5_000) String what, LocalDate from, LocalDate effectiveOn) {}
}
