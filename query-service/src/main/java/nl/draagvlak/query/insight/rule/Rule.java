package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;

/** One kind of thing the tracker notices. The same situation always gives the same findings. */
public interface Rule {

    /** What it finds. */
    Kind kind();

    /** The rule in plain words, its thresholds filled in from the same constants that decide. */
    Phrase inWords();

    /** What it finds in a situation, in any order. */
    List<Finding> findings(Situation situation);

    /** Every rule there is. */
    static List<Rule> all() {
        return List.of(
                new MissingBridgeBuilder(),
                new MissingAmbassador(),
                new MissingSponsor(),
                new MissingEnthusiast(),
                new MissingAdoptionCoach(),
                new WeaklySupportedDomain(),
                new SinglePointOfFailure(),
                new CoalitionWithoutBreadth(),
                new CoalitionThatHeld(),
                new UpkeepOverdue(),
                new PositionsBeforeHearing(),
                new DecidedBeforeHeard(),
                new BlueprintDecision(),
                new ReadDifferently(),
                new ResistanceUnanswered(),
                new ShamParticipation(),
                new GuaranteeNotKept(),
                new WrongMessenger(),
                new GreenButNotUnderstood(),
                new Facade(),
                new LaggardsSetThePace(),
                new SmallWinsUntold());
    }
}
