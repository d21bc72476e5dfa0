package nl.draagvlak.query.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class StoryTest extends ReadTest {

    private static final EntryId STANCE = Script.entry("stakeholder", "s1", 1);

    @BeforeEach
    void registerNoorAndBram() {
        register("s1", "Noor de Wit");
        register("s2", "Bram Kok");
    }

    @Test
    void tellsOwnEventsAndContactsNewestFirst() {
        record("stakeholder", "s1", new StakeholderEvent.StanceTaken(STANCE, stance(1, TODAY)));
        record("interaction", "i1", meeting("i1", TODAY));
        read("/stakeholders/s1/story")
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].summary")
                .isEqualTo("Meeting with Noor de Wit and Bram Kok.")
                .jsonPath("$.items[0].entry")
                .isEqualTo("interaction.i1.0")
                .jsonPath("$.items[1].summary")
                .isEqualTo("Noor de Wit toward the programme: supportive.")
                .jsonPath("$.items[1].data.stance.source")
                .isEqualTo("seen")
                .jsonPath("$.items[1].late")
                .doesNotExist()
                .jsonPath("$.items[2].type")
                .isEqualTo("stakeholder.registered")
                .jsonPath("$.items[2].data.profile.name")
                .isEqualTo("Noor de Wit");
    }

    @Test
    void speaksTheReadersLanguage() {
        reader().get()
                .uri("/" + programme + "/stakeholders/s1/story")
                .header(HttpHeaders.ACCEPT_LANGUAGE, Locale.of("nl").toLanguageTag())
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].summary")
                .isEqualTo("Noor de Wit is in het register opgenomen.");
    }

    @Test
    void marksWhatWasRecordedMoreThanAWeekLate() {
        record("stakeholder", "s1", new StakeholderEvent.StanceTaken(STANCE, stance(1, TODAY.minusDays(8))));
        read("/stakeholders/s1/story").jsonPath("$.items[0].late").isEqualTo(true);
    }

    @Test
    void doesNotMarkWhatWasRecordedWithinAWeek() {
        record("stakeholder", "s1", new StakeholderEvent.StanceTaken(STANCE, stance(1, TODAY.minusDays(7))));
        read("/stakeholders/s1/story").jsonPath("$.items[0].late").doesNotExist();
    }

    @Test
    void marksWhatWasCorrectedAndWhatWasWithdrawn() {
        record("stakeholder", "s1", new StakeholderEvent.StanceTaken(STANCE, stance(1, TODAY)));
        long corrected = record(
                "stakeholder",
                "s1",
                new StakeholderEvent.StanceCorrected(STANCE, stance(-1, TODAY), Script.said("misheard")));
        record("stakeholder", "s1", new StakeholderEvent.EntryWithdrawn(STANCE, Script.said("not said")));
        read("/stakeholders/s1/story")
                .jsonPath("$.items[0].withdrawn")
                .doesNotExist()
                .jsonPath("$.items[1].withdrawn")
                .isEqualTo(true)
                .jsonPath("$.items[1].corrected")
                .doesNotExist()
                .jsonPath("$.items[1].summary")
                .isEqualTo("Put right: Noor de Wit toward the programme: critical.")
                .jsonPath("$.items[2].corrected")
                .isEqualTo(true);
        read("/stakeholders/s1/story?knownAt=" + corrected)
                .jsonPath("$.items[0].withdrawn")
                .doesNotExist()
                .jsonPath("$.items[1].corrected")
                .isEqualTo(true);
    }

    @Test
    void leavesOutWhatBecameTrueAfterTheDayAskedFor() {
        record("interaction", "i1", meeting("i1", TODAY));
        read("/stakeholders/s1/story?asOf=" + TODAY.minusDays(1))
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void tellsOfSomeoneErasedWithoutTheName() {
        record("interaction", "i1", meeting("i1", TODAY));
        files.vault().erase(subject("s2"));
        read("/stakeholders/s1/story")
                .jsonPath("$.items[0].summary")
                .isEqualTo("Meeting with Noor de Wit and someone whose name was erased.");
    }

    @Test
    void tellsTheStoryOfAMergedStakeholderUnderTheOneItStandsUnder() {
        record(
                "stakeholder",
                "s2",
                new StakeholderEvent.StakeholderMerged(new StakeholderId("s1"), Script.said("the same person")));
        read("/stakeholders/s1/story")
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].summary")
                .isEqualTo("Bram Kok turned out to be Noor de Wit.");
    }

    @Test
    void tellsOfADecisionThatAffectsAGroupItBelongsTo() {
        TargetGroupId group = new TargetGroupId("g1");
        record("stakeholder", "s3", new StakeholderEvent.StakeholderRegistered(memberOf(group)));
        record(
                "decision",
                "b1",
                new DecisionEvent.DecisionPrepared(
                        Script.entry("decision", "b1", 1),
                        "Which letters?",
                        "letters",
                        Set.of(group),
                        Set.of(),
                        null,
                        TODAY));
        read("/stakeholders/s3/story")
                .jsonPath("$.items[0].summary")
                .isEqualTo("A decision is being prepared: Which letters?");
        read("/stakeholders/s1/story").jsonPath("$.items.length()").isEqualTo(1);
    }

    private static Profile memberOf(TargetGroupId group) {
        return new Profile(
                StakeholderKind.ROLE,
                Script.said("Case worker"),
                null,
                null,
                null,
                Set.of(group),
                Set.of(),
                null,
                null,
                null);
    }

    private static Stance stance(int value, LocalDate day) {
        return new Stance(null, value, day, Script.said("seen"), true);
    }

    private static InteractionEvent meeting(String id, LocalDate day) {
        return new InteractionEvent.InteractionRecorded(
                EntryId.of("interaction." + id + ".0"),
                new Interaction(
                        Channel.MEETING,
                        day,
                        null,
                        List.of(participant("s1"), participant("s2")),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        null));
    }

    private static Interaction.Participant participant(String id) {
        return new Interaction.Participant(new StakeholderId(id), 1, List.of(), null);
    }
}
