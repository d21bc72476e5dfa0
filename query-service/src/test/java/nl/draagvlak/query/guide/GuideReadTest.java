package nl.draagvlak.query.guide;

import java.util.List;
import java.util.Set;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.Interaction.Signal;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCarriedOut;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent.TargetGroupAdded;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuideReadTest extends ReadTest {

    private static final TargetGroupId CLERKS = new TargetGroupId("g1");

    @BeforeEach
    void hearASignal() {
        record("programme", programme.value(), new TargetGroupAdded(CLERKS, "Clerks", null, null));
        clerk("s1", "Noor");
        register("s2", "Bram");
        Tie trust = new Tie(new StakeholderId("s2"), TieKind.TRUST, 0.6, 1, false, null, TODAY, null);
        record("stakeholder", "s1", new TieReported(Script.entry("stakeholder", "s1", 1), trust));
        Signal signal = new Signal(
                new SignalId("r1"),
                ResistanceForm.REACTANCE,
                ResistanceReason.OTHER_EXPECTATIONS,
                Script.said("decided over our heads"),
                null);
        Participant noor = new Participant(new StakeholderId("s1"), null, List.of(signal), null);
        record(
                "interaction",
                "i1",
                new InteractionRecorded(
                        Script.entry("interaction", "i1", 0),
                        new Interaction(
                                Channel.MEETING,
                                TODAY,
                                null,
                                List.of(noor),
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                null)));
    }

    @Test
    void leadsFromASignalToAPlan() {
        read("/guide?signal=r1")
                .jsonPath("$.heard.words")
                .isEqualTo("decided over our heads")
                .jsonPath("$.form")
                .isEqualTo("reactance")
                .jsonPath("$.techniques[0].suitsReason")
                .isEqualTo(true)
                .jsonPath("$.techniques[*].forms[*]")
                .value(forms -> org.assertj.core.api.Assertions.assertThat(forms.toString())
                        .contains("reactance"))
                .jsonPath("$.messengers[0].name")
                .isEqualTo("Bram")
                .jsonPath("$.messengers[0].why[0]")
                .isEqualTo("Noor takes a message from this person directly.")
                .jsonPath("$.messengers[0].evidence.length()")
                .isEqualTo(1)
                .jsonPath("$.plan.technique")
                .isEqualTo("redefine-relationship")
                .jsonPath("$.plan.messenger")
                .isEqualTo("s2")
                .jsonPath("$.plan.people[0]")
                .isEqualTo("s1")
                .jsonPath("$.plan.answers[0]")
                .isEqualTo("r1");
    }

    @Test
    void proposesNothingForWhoeverObjects() {
        record(
                "stakeholder",
                "s1",
                new ObjectionMade(Script.entry("stakeholder", "s1", 9), Script.said("no plans about me"), TODAY));
        read("/guide?stakeholder=s1&form=inertia")
                .jsonPath("$.audience.objects")
                .isEqualTo(true)
                .jsonPath("$.messengers")
                .isEmpty()
                .jsonPath("$.plan")
                .doesNotExist();
    }

    @Test
    void proposesNobodyWhoObjects() {
        record(
                "stakeholder",
                "s2",
                new ObjectionMade(Script.entry("stakeholder", "s2", 9), Script.said("not me"), TODAY));
        read("/guide?stakeholder=s1").jsonPath("$.messengers").isEmpty();
    }

    @Test
    void offersOnlyTechniquesThatSuitTheForm() {
        read("/guide?form=inertia").jsonPath("$.techniques.length()").isEqualTo(5);
        read("/guide?form=scepticism").jsonPath("$.techniques.length()").isEqualTo(4);
        read("/guide").jsonPath("$.techniques.length()").isEqualTo(13);
    }

    @Test
    void givesNoPercentageOfFewObservations() {
        tried("v1", 2);
        read("/guide")
                .jsonPath("$.tried[0].techniqueName")
                .isEqualTo("Acknowledge the resistance")
                .jsonPath("$.tried[0].form")
                .isEqualTo("reactance")
                .jsonPath("$.tried[0].result.helped")
                .isEqualTo(1)
                .jsonPath("$.tried[0].result.interval.low")
                .isEqualTo(0.21)
                .jsonPath("$.tried[0].result.share")
                .doesNotExist();
    }

    @Test
    void givesAPercentageOfFiveObservations() {
        for (int number = 1; number <= 5; number++) {
            tried("v" + number, number == 1 ? -1 : 1);
        }
        read("/guide")
                .jsonPath("$.tried[0].result.share")
                .isEqualTo(0.8)
                .jsonPath("$.tried[0].result.harmed")
                .isEqualTo(1);
    }

    @Test
    void tellsNothingOfAGroupOfFour() {
        for (int number = 3; number <= 5; number++) {
            clerk("s" + number, "Clerk " + number);
        }
        tried("v1", 2);
        read("/guide")
                .jsonPath("$.tried.length()")
                .isEqualTo(1)
                .jsonPath("$.tried[0].smallGroups")
                .isEqualTo(1);
    }

    @Test
    void tellsOfAGroupOfFive() {
        for (int number = 3; number <= 6; number++) {
            clerk("s" + number, "Clerk " + number);
        }
        tried("v1", 2);
        read("/guide")
                .jsonPath("$.tried[0].smallGroups")
                .doesNotExist()
                .jsonPath("$.tried[1].groupName")
                .isEqualTo("Clerks")
                .jsonPath("$.tried[1].result.helped")
                .isEqualTo(1);
    }

    @Test
    void tellsWhatWasTriedByTechniqueByFormAndByGroupEachOpeningToItsEvents() {
        for (int number = 3; number <= 6; number++) {
            clerk("s" + number, "Clerk " + number);
        }
        tried("v1", 2);
        tried("v2", -1);
        read("/guide")
                .jsonPath("$.effects.techniques[0].code")
                .isEqualTo("acknowledge-resistance")
                .jsonPath("$.effects.techniques[0].result.carriedOut")
                .isEqualTo(2)
                .jsonPath("$.effects.techniques[0].result.interval.low")
                .isEqualTo(0.09)
                .jsonPath("$.effects.techniques[0].result.interval.high")
                .isEqualTo(0.91)
                .jsonPath("$.effects.techniques[0].evidence.length()")
                .isEqualTo(6)
                .jsonPath("$.effects.forms[0].name")
                .isEqualTo("Reactance")
                .jsonPath("$.effects.forms[0].evidence.length()")
                .isEqualTo(6)
                .jsonPath("$.effects.groups[0].name")
                .isEqualTo("Clerks")
                .jsonPath("$.effects.groups[0].result.harmed")
                .isEqualTo(1)
                .jsonPath("$.tried[0].evidence.length()")
                .isEqualTo(6);
    }

    @Test
    void namesNoGroupOfFourAmongTheGroupsEither() {
        for (int number = 3; number <= 5; number++) {
            clerk("s" + number, "Clerk " + number);
        }
        tried("v1", 2);
        read("/guide")
                .jsonPath("$.effects.groups")
                .isEmpty()
                .jsonPath("$.effects.smallGroups")
                .isEqualTo(1);
    }

    @Test
    void countsAnEffectInOneGroupForNoOther() {
        for (int number = 3; number <= 6; number++) {
            clerk("s" + number, "Clerk " + number);
        }
        record("programme", programme.value(), new TargetGroupAdded(new TargetGroupId("g2"), "Coaches", null, null));
        tried("v1", 2, new TargetGroupId("g2"));
        read("/guide")
                .jsonPath("$.effects.techniques[0].result.helped")
                .isEqualTo(1)
                .jsonPath("$.effects.groups[0].name")
                .isEqualTo("Clerks")
                .jsonPath("$.effects.groups[0].result.carriedOut")
                .isEqualTo(1)
                .jsonPath("$.effects.groups[0].result.observed")
                .isEqualTo(0);
    }

    @Test
    void answers404ForASignalThatNobodyHeard() {
        reader().get()
                .uri("/" + programme + "/guide?signal=r9")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void answers400ForAFormThatDoesNotExist() {
        reader().get()
                .uri("/" + programme + "/guide?form=anger")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private void clerk(String id, String name) {
        record(
                "stakeholder",
                id,
                new StakeholderRegistered(new Profile(
                        StakeholderKind.PERSON,
                        Personal.of(subject(id), name),
                        null,
                        null,
                        null,
                        Set.of(CLERKS),
                        Set.of(),
                        null,
                        null,
                        null)));
    }

    private void tried(String id, int effect) {
        tried(id, effect, null);
    }

    private void tried(String id, int effect, @Nullable TargetGroupId seenIn) {
        record(
                "intervention",
                id,
                new InterventionPlanned(
                        Script.entry("intervention", id, 1),
                        "acknowledge-resistance",
                        List.of(),
                        null,
                        Set.of(new StakeholderId("s1")),
                        Set.of(),
                        List.of(new SignalId("r1")),
                        null,
                        TODAY));
        record("intervention", id, new InterventionCarriedOut(Script.entry("intervention", id, 2), null, TODAY));
        record(
                "intervention",
                id,
                new EffectObserved(Script.entry("intervention", id, 3), effect, true, seenIn, null, TODAY));
    }
}
