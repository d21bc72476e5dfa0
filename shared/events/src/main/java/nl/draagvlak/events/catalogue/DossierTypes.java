package nl.draagvlak.events.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.ConditionEvent.ConditionNamed;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentConcluded;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentPublished;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentStarted;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementClosed;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementRaised;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantCountered;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantNoted;
import nl.draagvlak.events.learning.JoiningMomentEvent.JoiningMomentChosen;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedNoted;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedOffered;
import nl.draagvlak.events.learning.TargetBehaviourEvent.TargetBehaviourSet;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.progress.ProgressReportEvent.ProgressReportGiven;
import nl.draagvlak.events.reorganisation.ReorganisationEvent.ReorganisationRemembered;
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
}
