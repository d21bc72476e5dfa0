package nl.draagvlak.query.history;

import nl.draagvlak.events.condition.ConditionEvent;
import nl.draagvlak.events.consent.ConsentEvent;
import nl.draagvlak.events.consultation.ConsultationEvent;
import nl.draagvlak.events.coreteam.CoreTeamEvent;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.experiment.ExperimentEvent;
import nl.draagvlak.events.guarantee.GuaranteeEvent;
import nl.draagvlak.events.guard.GroundEvent;
import nl.draagvlak.events.hope.HopeEvent;
import nl.draagvlak.events.improvement.ImprovementEvent;
import nl.draagvlak.events.irritant.IrritantEvent;
import nl.draagvlak.events.learning.JoiningMomentEvent;
import nl.draagvlak.events.learning.LearningNeedEvent;
import nl.draagvlak.events.learning.TargetBehaviourEvent;
import nl.draagvlak.events.link.LinkEvent;
import nl.draagvlak.events.measurement.MeasurementEvent;
import nl.draagvlak.events.progress.ProgressReportEvent;
import nl.draagvlak.events.relationship.RelationshipEvent;
import nl.draagvlak.events.reorganisation.ReorganisationEvent;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent;
import nl.draagvlak.events.smallwin.SmallWinEvent;

/** What was written down in a dossier, in a sentence. */
final class DossierSentences {

    private DossierSentences() {}

    /** @throws IllegalStateException when the kind of dossier is not known */
    static String of(DossierEntry entry, Wording wording) {
        String sentence =
                switch (entry) {
                    case GuaranteeEvent event -> GuaranteeSentences.of(event, wording);
                    case ConditionEvent event -> ConditionSentences.of(event, wording);
                    case ConsentEvent event -> ConsentSentences.of(event, wording);
                    case ExperimentEvent event -> ExperimentSentences.of(event, wording);
                    case ImprovementEvent event -> ImprovementSentences.of(event, wording);
                    case IrritantEvent event -> IrritantSentences.of(event, wording);
                    case JoiningMomentEvent event -> JoiningMomentSentences.of(event, wording);
                    case LearningNeedEvent event -> LearningNeedSentences.of(event, wording);
                    case MeasurementEvent event -> MeasurementSentences.of(event, wording);
                    case ProgressReportEvent event -> ProgressReportSentences.of(event, wording);
                    case ReorganisationEvent event -> ReorganisationSentences.of(event, wording);
                    case SmallWinEvent event -> SmallWinSentences.of(event, wording);
                    case TargetBehaviourEvent event -> TargetBehaviourSentences.of(event, wording);
                    case ConsultationEvent event -> ConsultationSentences.of(event, wording);
                    case InfluenceRoomEvent event -> InfluenceRoomSentences.of(event, wording);
                    case HopeEvent event -> PeopleSentences.of(event, wording);
                    case RelationshipEvent event -> PeopleSentences.of(event, wording);
                    case CoreTeamEvent event -> PeopleSentences.of(event, wording);
                    case GroundEvent event -> GuardSentences.of(event, wording);
                    case LinkEvent event -> GuardSentences.of(event, wording);
                    default -> throw new IllegalStateException("no sentence for " + entry.getClass());
                };
        return entry.correction() == null ? sentence : wording.say("corrected", sentence);
    }
}
