package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.ConditionEvent.ConditionNamed;
import nl.draagvlak.events.condition.ConditionSort;
import nl.draagvlak.events.condition.Met;
import nl.draagvlak.events.consent.Allowed;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.progress.ProgressReportEvent.ProgressReportGiven;
import nl.draagvlak.events.progress.ProgressStatus;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinAchieved;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.measurement.Measured;
import nl.draagvlak.query.picture.PictureOfScript;
import org.jspecify.annotations.Nullable;

/** A programme with a desk of two and a manager, in which more is written down by a test; every event has the next position. */
final class Course {

    static final LocalDate TODAY = ScriptedProgramme.FIRST_DAY.plusDays(ScriptedProgramme.DAYS);
    static final LocalDate MOMENT = TODAY.plusDays(60);

    /** Events before what a test writes down. */
    static final long BEGUN = 5;

    private static final TargetGroupId DESK = new TargetGroupId("desk");

    private final Script script = new Script("p1");
    private int local;

    Course() {
        programme(new ProgrammeEvent.ProgrammeStarted(
                "Zaak in Zicht", "to follow", MOMENT, ZoneId.of("Europe/Amsterdam"), "nl", null));
        programme(new ProgrammeEvent.TargetGroupAdded(DESK, "Desk", null, null));
        person("max", DESK);
        person("mei", DESK);
        person("manager");
    }

    List<Finding> found(Rule rule) {
        return rule.findings(new Situation(PictureOfScript.now(script)));
    }

    long head() {
        return script.head();
    }

    private Course programme(Event event) {
        script.record("programme", "p1", event);
        return this;
    }

    private Course person(String id, TargetGroupId... groups) {
        script.record(
                "stakeholder",
                id,
                new StakeholderRegistered(new Profile(
                        StakeholderKind.ROLE,
                        Script.said(id),
                        null,
                        null,
                        null,
                        Set.of(groups),
                        Set.of(),
                        null,
                        null,
                        null)));
        return this;
    }

    private EntryId next(String kind, String holder) {
        return Script.entry(kind, holder, local++);
    }

    Course measured(MeasurementTaken taken) {
        script.record("measurement", taken.entry().holder(), taken);
        return this;
    }

    Course understanding(double value, int sample, LocalDate day) {
        return measured(Measured.understanding("u" + local++, "desk", value, sample, day));
    }

    Course claimed(double percent, LocalDate day) {
        return measured(Measured.adoption("c" + local++, Measure.ADOPTION_CLAIMED, "manager", percent, 0, day));
    }

    Course observed(double percent, int sample, LocalDate day) {
        return measured(Measured.adoption("o" + local++, Measure.ADOPTION_OBSERVED, "manager", percent, sample, day));
    }

    Course reported(ProgressStatus status, LocalDate day) {
        String id = "r" + local;
        script.record(
                "progress-report",
                id,
                new ProgressReportGiven(
                        next("progress-report", id),
                        new StakeholderId("manager"),
                        status,
                        Script.said("milestones"),
                        day,
                        null));
        return this;
    }

    Course allows(Allowed what) {
        String id = "k" + local;
        script.record(
                "consent",
                id,
                new ConsentGiven(
                        next("consent", id),
                        new StakeholderId("manager"),
                        Set.of(what),
                        Set.of(),
                        Set.of(),
                        null,
                        ScriptedProgramme.FIRST_DAY,
                        null));
        return this;
    }

    Course condition(String id, LocalDate day) {
        script.record(
                "condition",
                id,
                new ConditionNamed(
                        next("condition", id),
                        Script.said("a screen"),
                        ConditionSort.TECHNIQUE,
                        DESK,
                        null,
                        day,
                        null));
        return this;
    }

    Course assessed(String id, Met met, LocalDate day) {
        script.record(
                "condition", id, new ConditionAssessed(next("condition", id), met, Script.said("seen"), day, null));
        return this;
    }

    Course moved(LocalDate moment, @Nullable Personal alternative, LocalDate day) {
        return programme(new ProgrammeEvent.TransitionMomentMoved(
                next("programme", "p1"), moment, DESK, null, alternative, day));
    }

    Course achieved(String id, LocalDate day, String... people) {
        script.record(
                "small-win",
                id,
                new SmallWinAchieved(
                        next("small-win", id), Script.said("a hundred cases"), people(people), Set.of(), day, null));
        return this;
    }

    Course told(String id, LocalDate day, String... people) {
        script.record(
                "small-win",
                id,
                new SmallWinTold(
                        next("small-win", id), people(people), Set.of(), Script.said("over coffee"), null, day, null));
        return this;
    }

    Course toldTheDesk(String id, LocalDate day) {
        script.record(
                "small-win",
                id,
                new SmallWinTold(
                        next("small-win", id), Set.of(), Set.of(DESK), Script.said("a letter"), null, day, null));
        return this;
    }

    /** Max is met, so many times on one day. */
    Course met(int times, LocalDate day) {
        for (int i = 0; i < times; i++) {
            met(day, null);
        }
        return this;
    }

    /** Max is met, and is noted to understand it so well. */
    Course met(LocalDate day, @Nullable Integer understanding) {
        String id = "i" + local;
        script.record(
                "interaction",
                id,
                new InteractionRecorded(
                        next("interaction", id),
                        new Interaction(
                                Channel.MEETING,
                                day,
                                new StakeholderId("manager"),
                                List.of(new Interaction.Participant(
                                        new StakeholderId("max"), null, List.of(), understanding)),
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                null)));
        return this;
    }

    private static Set<StakeholderId> people(String... ids) {
        return Stream.of(ids).map(StakeholderId::new).collect(Collectors.toSet());
    }
}
