package nl.draagvlak.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.ConditionEvent.ConditionNamed;
import nl.draagvlak.events.condition.ConditionSort;
import nl.draagvlak.events.condition.Met;
import nl.draagvlak.events.consent.Allowed;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentConcluded;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentPublished;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentStarted;
import nl.draagvlak.events.experiment.Verdict;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementClosed;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementRaised;
import nl.draagvlak.events.improvement.ImprovementReach;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantCountered;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantNoted;
import nl.draagvlak.events.learning.Chooser;
import nl.draagvlak.events.learning.JoiningMomentEvent.JoiningMomentChosen;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedNoted;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedOffered;
import nl.draagvlak.events.learning.TargetBehaviourEvent.TargetBehaviourSet;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.progress.ProgressReportEvent.ProgressReportGiven;
import nl.draagvlak.events.progress.ProgressStatus;
import nl.draagvlak.events.reorganisation.ReorganisationEvent.ReorganisationRemembered;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinAchieved;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.measurement.Measured;
import nl.draagvlak.query.picture.PictureOfScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DossierSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final EntryId ENTRY = EntryId.of("kind.k1.0");
    private static final TargetGroupId DESK = new TargetGroupId("desk");
    private static final StakeholderId NOOR = new StakeholderId("s1");
    private static final Personal WORDS = Script.said("words");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsEverythingThatIsWrittenDown(String language) {
        Wording wording = wording(language);
        assertThat(entries()).allSatisfy(entry -> assertThat(DossierSentences.of(entry, wording))
                .isNotBlank()
                .doesNotContain("story.", "{", "}", "words"));
    }

    @ParameterizedTest
    @CsvSource({"nl,Het begrip is gemeten bij ‘Desk’.", "en,Understanding was measured in “Desk”."})
    void tellsThatSomethingWasMeasuredAndNotWhatCameOut(String language, String sentence) {
        assertThat(DossierSentences.of(Measured.understanding("m", "desk", 2, 3, DAY), wording(language)))
                .isEqualTo(sentence);
    }

    private static Stream<DossierEntry> entries() {
        return Stream.of(measured(), learnt(), tried(), told()).flatMap(entries -> entries);
    }

    private static Stream<DossierEntry> measured() {
        return Stream.concat(
                Stream.of(Measure.values())
                        .map(about -> Measured.taken("m", about, 1, 5, 2, 9, null, "desk", "s1", DAY)),
                Stream.concat(
                        Stream.of(ProgressStatus.values())
                                .map(status -> new ProgressReportGiven(ENTRY, NOOR, status, WORDS, DAY, null)),
                        Stream.concat(
                                Stream.of(Met.values()).map(met -> new ConditionAssessed(ENTRY, met, WORDS, DAY, null)),
                                Stream.of(new ConditionNamed(
                                        ENTRY, WORDS, ConditionSort.MONEY, DESK, null, DAY, null)))));
    }

    private static Stream<DossierEntry> learnt() {
        return Stream.concat(
                Stream.of(Chooser.values())
                        .map(by -> new JoiningMomentChosen(
                                ENTRY, DESK, DAY, by, by == Chooser.OTHER ? NOOR : null, DAY, null)),
                Stream.of(
                        new LearningNeedNoted(ENTRY, DESK, WORDS, DAY, null),
                        new LearningNeedOffered(ENTRY, WORDS, DAY, DAY, null),
                        new TargetBehaviourSet(ENTRY, DESK, WORDS, DAY, null),
                        new ConsentGiven(ENTRY, NOOR, Set.of(Allowed.COMPARISON), Set.of(), Set.of(), null, DAY, null),
                        new ConsentEnded(ENTRY, null, DAY, null)));
    }

    private static Stream<DossierEntry> tried() {
        return Stream.concat(
                Stream.of(Verdict.values()).map(verdict -> new ExperimentConcluded(ENTRY, WORDS, verdict, DAY, null)),
                Stream.of(
                        new ExperimentStarted(ENTRY, WORDS, WORDS, Set.of(NOOR), Set.of(DESK), DAY, null),
                        new ExperimentPublished(ENTRY, WORDS, Set.of(), DAY, null),
                        new ImprovementRaised(ENTRY, WORDS, ImprovementReach.LOCAL, NOOR, null, DAY, null),
                        new ImprovementClosed(ENTRY, WORDS, DAY, null)));
    }

    private static Stream<DossierEntry> told() {
        return Stream.of(
                new SmallWinAchieved(ENTRY, WORDS, Set.of(NOOR), Set.of(), DAY, null),
                new SmallWinTold(ENTRY, Set.of(), Set.of(DESK), WORDS, null, DAY, null),
                new IrritantNoted(ENTRY, WORDS, Set.of(), DAY, null),
                new IrritantCountered(ENTRY, WORDS, NOOR, DAY, null),
                new ReorganisationRemembered(ENTRY, WORDS, 2014, null, Set.of(), Set.of(DESK), WORDS, DAY, null));
    }

    private static Wording wording(String language) {
        Script script = new Script("p1");
        script.record(
                "programme",
                "p1",
                new ProgrammeEvent.ProgrammeStarted("Zaak", "Look", null, ZoneId.of("Europe/Amsterdam"), "nl", null));
        script.record("programme", "p1", new ProgrammeEvent.TargetGroupAdded(DESK, "Desk", null, null));
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("texts.query.messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new Wording(
                texts,
                Locale.of(language),
                PictureOfScript.now(script),
                personal -> personal,
                _ -> Script.said("Noor de Wit"));
    }
}
