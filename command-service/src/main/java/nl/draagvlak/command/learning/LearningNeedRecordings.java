package nl.draagvlak.command.learning;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.learning.LearningNeedRequest.LearningOffer;
import nl.draagvlak.command.learning.LearningNeedRequest.NewLearningNeed;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedNoted;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedOffered;

/** The sorts of entries that a learning need is made of. */
final class LearningNeedRecordings {

    static final String KIND = "learning-need";

    static final Recording<NewLearningNeed> NOTED = new Recording<>(
            KIND,
            NewLearningNeed.class,
            LearningNeedNoted.class,
            (in, entry, correction) -> new LearningNeedNoted(
                    entry,
                    Groups.of(in, in.given().group()),
                    in.text(in.given().need()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));
    static final Recording<LearningOffer> OFFERED = new Recording<>(
            KIND,
            LearningOffer.class,
            LearningNeedOffered.class,
            (in, entry, correction) -> new LearningNeedOffered(
                    entry,
                    in.text(in.given().what()),
                    in.given().from(),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private LearningNeedRecordings() {}
}
