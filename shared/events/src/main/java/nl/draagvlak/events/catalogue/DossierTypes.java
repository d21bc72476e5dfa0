package nl.draagvlak.events.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.ConditionEvent.ConditionNamed;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamJoined;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamLeft;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentConcluded;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentPublished;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentStarted;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.events.guard.GroundEvent.GroundRecorded;
import nl.draagvlak.events.guard.GroundEvent.PersonInformed;
import nl.draagvlak.events.hope.HopeEvent.HopeAnswered;
import nl.draagvlak.events.hope.HopeEvent.HopeNoted;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementClosed;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementRaised;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantCountered;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantNoted;
import nl.draagvlak.events.learning.JoiningMomentEvent.JoiningMomentChosen;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedNoted;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedOffered;
import nl.draagvlak.events.learning.TargetBehaviourEvent.TargetBehaviourSet;
import nl.draagvlak.events.link.LinkEvent.LinkGranted;
import nl.draagvlak.events.link.LinkEvent.LinkWithdrawn;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.progress.ProgressReportEvent.ProgressReportGiven;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipRated;
import nl.draagvlak.events.reorganisation.ReorganisationEvent.ReorganisationRemembered;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomChanged;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomSet;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinAchieved;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;

/** The names, all in their first revision, of what is written down in dossiers. */
final class DossierTypes {

    private DossierTypes() {}

    static Map<String, Class<?>> all() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        types.put("dossier.entry-withdrawn", EntryWithdrawn.class);
        types.put("guarantee.given", GuaranteeGiven.class);
        types.put("guarantee.kept", GuaranteeKept.class);
        types.put("guarantee.broken", GuaranteeBroken.class);
        method(types);
        learning(types);
        involvement(types);
        return types;
    }

    /** What is measured, tried, won and put right on the way. */
    private static void method(Map<String, Class<?>> types) {
        types.put("measurement.taken", MeasurementTaken.class);
        types.put("progress-report.given", ProgressReportGiven.class);
        types.put("condition.named", ConditionNamed.class);
        types.put("condition.assessed", ConditionAssessed.class);
        types.put("experiment.started", ExperimentStarted.class);
        types.put("experiment.concluded", ExperimentConcluded.class);
        types.put("experiment.published", ExperimentPublished.class);
        types.put("small-win.achieved", SmallWinAchieved.class);
        types.put("small-win.told", SmallWinTold.class);
        types.put("improvement.raised", ImprovementRaised.class);
        types.put("improvement.closed", ImprovementClosed.class);
        types.put("irritant.noted", IrritantNoted.class);
        types.put("irritant.countered", IrritantCountered.class);
    }

    /** Whom it is about: what groups bring along, learn and allow. */
    private static void learning(Map<String, Class<?>> types) {
        types.put("reorganisation.remembered", ReorganisationRemembered.class);
        types.put("learning-need.noted", LearningNeedNoted.class);
        types.put("learning-need.offered", LearningNeedOffered.class);
        types.put("joining-moment.chosen", JoiningMomentChosen.class);
        types.put("target-behaviour.set", TargetBehaviourSet.class);
        types.put("consent.given", ConsentGiven.class);
        types.put("consent.ended", ConsentEnded.class);
    }

    /** Who was asked, what was said to be open, and how people and we stand to each other. */
    private static void involvement(Map<String, Class<?>> types) {
        types.put("consultation.opened", ConsultationOpened.class);
        types.put("consultation.answered", ConsultationAnswered.class);
        types.put("consultation.handled", ConsultationHandled.class);
        types.put("consultation.told", ConsultationTold.class);
        types.put("influence-room.set", InfluenceRoomSet.class);
        types.put("influence-room.changed", InfluenceRoomChanged.class);
        types.put("hope.noted", HopeNoted.class);
        types.put("hope.answered", HopeAnswered.class);
        types.put("relationship.assigned", RelationshipAssigned.class);
        types.put("relationship.rated", RelationshipRated.class);
        types.put("core-team.joined", CoreTeamJoined.class);
        types.put("core-team.left", CoreTeamLeft.class);
        types.put("ground.recorded", GroundRecorded.class);
        types.put("ground.informed", PersonInformed.class);
        types.put("link.granted", LinkGranted.class);
        types.put("link.withdrawn", LinkWithdrawn.class);
    }
}
