package nl.draagvlak.query.insight.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.ReadTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class VoiceReadTest extends ReadTest {

    private int entries;

    @BeforeEach
    void drawADeskWithAnEnthusiast() {
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.DomainAdded(new DomainId("care"), "Care", List.of(), 1));
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.TargetGroupAdded(new TargetGroupId("desk"), "Desk", new DomainId("care"), null));
        person("ann", null, Set.of());
        person("bea", null, Set.of(new TargetGroupId("desk")));
        person("cor", null, Set.of(new TargetGroupId("desk")));
        stance("ann", 1);
        about("ann", new StakeholderEvent.TieReported(entry("ann"), tie("bea")));
    }

    private void person(String id, @Nullable Layer layer, Set<TargetGroupId> groups) {
        Profile profile = new Profile(
                StakeholderKind.PERSON,
                Personal.of(subject(id), "Name of " + id),
                null,
                new DomainId("care"),
                layer,
                groups,
                Set.of(),
                null,
                null,
                null);
        about(id, new StakeholderEvent.StakeholderRegistered(profile));
    }

    private long stance(String id, int value) {
        Stance stance = new Stance(null, value, TODAY, Personal.of(subject(id), "heard"), false);
        return about(id, new StakeholderEvent.StanceTaken(entry(id), stance));
    }

    private long speaks(String id, VoiceKind kind, @Nullable LocalDate until) {
        Voice voice = new Voice(kind, null, new TargetGroupId("desk"), TODAY.minusDays(9), until);
        return about(id, new StakeholderEvent.VoiceTakenUp(entry(id), voice));
    }

    private long about(String id, StakeholderEvent event) {
        return record("stakeholder", id, event);
    }

    private EntryId entry(String id) {
        return new EntryId("stakeholder", id, "x" + ++entries);
    }

    private static Tie tie(String to) {
        return new Tie(new StakeholderId(to), TieKind.INFLUENCE, 0.6, 1, false, null, TODAY, null);
    }

    private WebTestClient.BodyContentSpec voices(String query) {
        return reader().get()
                .uri("/" + programme + "/voices?asOf=" + TODAY + query)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "nl")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private WebTestClient.ResponseSpec cover(String body) {
        return reader().post()
                .uri("/" + programme + "/voices/cover?asOf=" + TODAY)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "nl")
                .bodyValue(body)
                .exchange();
    }

    @Test
    void showsWhomAnEnthusiastReachesAndWhatItRestsOn() {
        long position = speaks("ann", VoiceKind.ENTHUSIAST, null);
        String way = "$.targetGroups[0].voices[2]";
        voices("")
                .jsonPath(way + ".voice")
                .isEqualTo("enthusiast")
                .jsonPath(way + ".missing")
                .isEqualTo(false)
                .jsonPath(way + ".speaking[0].person.name")
                .isEqualTo("Name of ann")
                .jsonPath(way + ".speaking[0].reaches")
                .isEqualTo(1)
                .jsonPath(way + ".speaking[0].others")
                .isEqualTo(2)
                .jsonPath(way + ".speaking[0].unknown")
                .isEqualTo(1)
                .jsonPath(way + ".speaking[0].freshness")
                .isEqualTo(1.0)
                .jsonPath(way + ".speaking[0].positions[?(@ == " + position + ")]")
                .exists();
    }

    @Test
    void tellsInTheReadersLanguageWhyOneDoesNotCount() {
        speaks("ann", VoiceKind.ADOPTION_COACH, null);
        String way = "$.targetGroups[0].voices[3]";
        voices("")
                .jsonPath(way + ".missing")
                .isEqualTo(true)
                .jsonPath(way + ".notCounting[0].codes[0]")
                .isEqualTo("outsider")
                .jsonPath(way + ".notCounting[0].why")
                .isEqualTo("Hoort niet bij het team.");
    }

    @Test
    void doesNotKnowYetWhatWasRecordedLater() {
        long position = speaks("ann", VoiceKind.ENTHUSIAST, null);
        voices("&knownAt=" + (position - 1))
                .jsonPath("$.knownAt")
                .isEqualTo(position - 1)
                .jsonPath("$.targetGroups[0].voices[2].missing")
                .isEqualTo(true)
                .jsonPath("$.targetGroups[0].voices[2].former.length()")
                .isEqualTo(0);
    }

    @Test
    void tellsWhoWasItUntilWhen() {
        speaks("ann", VoiceKind.ENTHUSIAST, TODAY.minusDays(1));
        voices("")
                .jsonPath("$.targetGroups[0].voices[2].missing")
                .isEqualTo(true)
                .jsonPath("$.targetGroups[0].voices[2].former[0].until")
                .isEqualTo(TODAY.minusDays(1).toString());
    }

    @Test
    void proposesWhomToAskWithTheGuarantee() {
        cover("""
            {"for": "enthusiast", "targetGroups": ["Desk"]}\
            """)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.for")
                .isEqualTo("enthusiast")
                .jsonPath("$.steps[0].person.name")
                .isEqualTo("Name of ann")
                .jsonPath("$.steps[0].askFirst")
                .isEqualTo(false)
                .jsonPath("$.steps[1].askFirst")
                .isEqualTo(true)
                .jsonPath("$.covered.low")
                .isEqualTo(1)
                .jsonPath("$.covered.value")
                .isEqualTo(2)
                .jsonPath("$.guarantee.best.attained")
                .isEqualTo(true)
                .jsonPath("$.guarantee.words")
                .value(String.class, words -> assertThat(words).contains("Elke keuze uit de"));
    }

    @Test
    void refusesWithEveryFault() {
        cover("""
            {"for": "mascot", "limits": {"people": 0}}\
            """)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2)
                .jsonPath("$.errors[?(@.pointer == '/for')].code")
                .isEqualTo("unknown-value");
    }
}
