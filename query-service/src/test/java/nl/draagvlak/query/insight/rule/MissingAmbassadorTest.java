package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class MissingAmbassadorTest {

    private static final LocalDate LONG_AGO = Sketch.TODAY.minusDays(181);

    private static List<Finding> found(Sketch sketch) {
        return new MissingAmbassador().findings(new Situation(sketch.drawn()));
    }

    private static Optional<Finding> about(String subject, Sketch sketch) {
        return found(sketch).stream()
                .filter(finding -> finding.id().equals("missing-ambassador." + subject))
                .findFirst();
    }

    /** A target group with two members and one who speaks for them, supports the change and is listened to. */
    private static Sketch spokenFor() {
        return new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("mei", null, SketchedProfile.memberOf("desk"))
                .person("sam", null, SketchedProfile.speakerFor("desk"))
                .moves("sam", "max");
    }

    @Test
    void keepsSilentAboutAGroupWithAnAmbassador() {
        assertThat(found(spokenFor().stance("sam", 1))).isEmpty();
    }

    @Test
    void acceptsAMeetingAsReach() {
        Sketch sketch = new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("sam", null, SketchedProfile.speakerFor("desk"))
                .stance("sam", 2);
        assertThat(about("desk", sketch)).isPresent();
        assertThat(about("desk", sketch.meet("sam", "max"))).isEmpty();
    }

    @Test
    void acceptsABroadcastToTheGroupAsReach() {
        Sketch sketch = new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("sam", null, SketchedProfile.speakerFor("desk"))
                .stance("sam", 2);
        assertThat(about("desk", sketch.addresses("sam", "desk"))).isEmpty();
    }

    @Test
    void acceptsThatAMemberTrustsTheSpeaker() {
        Sketch sketch = new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("sam", null, SketchedProfile.speakerFor("desk"))
                .stance("sam", 2);
        assertThat(about("desk", sketch.trusts("sam", "max"))).isPresent();
        assertThat(about("desk", sketch.trusts("max", "sam"))).isEmpty();
    }

    @Test
    void doesNotTakeMembershipForSpeaking() {
        Sketch sketch = new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("mei", null, SketchedProfile.memberOf("desk"))
                .moves("max", "mei")
                .stance("max", 2);
        assertThat(about("desk", sketch)).isPresent();
    }

    @Test
    void doesNotTakeANeutralSpeakerForAnAmbassador() {
        assertThat(about("desk", spokenFor().stance("sam", 0))).isPresent();
    }

    @Test
    void doesNotTakeSomebodyLongSilentForAnAmbassador() {
        assertThat(about("desk", spokenFor().stance("sam", 2, LONG_AGO))).isPresent();
        assertThat(about("desk", spokenFor().stance("sam", 2, LONG_AGO.plusDays(1))))
                .isEmpty();
    }

    @Test
    void letsARecentMeetingKeepAnOldStanceAlive() {
        Sketch sketch = spokenFor().stance("sam", 2, LONG_AGO);
        assertThat(about("desk", sketch.meet("sam", "mei"))).isEmpty();
    }

    @Test
    void doesNotTakeARumourForASignOfLife() {
        Sketch sketch = spokenFor().stance("sam", 2, LONG_AGO);
        assertThat(about("desk", sketch.meet(Channel.RUMOUR, Sketch.TODAY, "sam")))
                .isPresent();
    }

    @Test
    void doesNotCountAnAmbassadorWhoLeft() {
        assertThat(about("desk", spokenFor().stance("sam", 2).leaves("sam", Sketch.TODAY.minusDays(1))))
                .isPresent();
    }

    @Test
    void saysPerhapsWhenOnlyTheStanceIsUnknown() {
        Finding finding = about("desk", spokenFor().meet("sam", "mei")).orElseThrow();
        assertThat(finding.title().key()).endsWith("perhaps.title");
        assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
        assertThat(finding.known()).isEqualTo(new Known(0, 3));
        assertThat(finding.score().value()).isCloseTo(0.2, within(1e-12));
        assertThat(finding.interval().low()).isZero();
        assertThat(finding.steps().getFirst().with()).hasToString("sam");
    }

    @Test
    void isUrgentForATargetGroupWhenTheTransitionIsNear() {
        Finding near = about("desk", spokenFor().stance("sam", -1).transition(Sketch.TODAY.plusDays(90)))
                .orElseThrow();
        assertThat(near.severity()).isEqualTo(Severity.URGENT);
        Finding later = about("desk", spokenFor().stance("sam", -1).transition(Sketch.TODAY.plusDays(91)))
                .orElseThrow();
        assertThat(later.severity()).isEqualTo(Severity.ATTENTION);
    }

    @Test
    void isNotUrgentWhenTheAnswerMayBeAskingOnePerson() {
        Finding finding = about("desk", spokenFor().meet("sam", "mei").transition(Sketch.TODAY.plusDays(9)))
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
    }

    @Test
    void saysThatNobodyIsKnownForAnEmptyGroup() {
        Finding finding = about("desk", new Sketch().group("desk", null)).orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.title().key()).endsWith("nobody-known.title");
    }

    @Test
    void acceptsAMemberOfADomainWhomOthersListenTo() {
        Sketch sketch = new Sketch().domain("care").people("care", "cas", "cor").stance("cas", 1);
        assertThat(about("care", sketch)).isPresent();
        assertThat(about("care", sketch.moves("cas", "cor"))).isEmpty();
    }

    @Test
    void acceptsAMemberOfADomainWhoSpeaksInPublicAndMeetsOthers() {
        Sketch sketch = new Sketch()
                .domain("care")
                .people("care", "cas", "cor")
                .stance("cas", 1)
                .meet("cas", "cor");
        assertThat(about("care", sketch)).isPresent();
        assertThat(about("care", sketch.speaksPublicly("cas"))).isEmpty();
    }

    @Test
    void leavesADomainWithoutMembersToAnotherRule() {
        assertThat(found(new Sketch().domain("care"))).isEmpty();
    }

    @Test
    void countsThoseNeverAskedAsUnknown() {
        Finding finding = about("desk", spokenFor().stance("sam", -2)).orElseThrow();
        assertThat(finding.known()).isEqualTo(new Known(1, 2));
    }

    @Test
    void proposesThoseTheMembersKnowAndNobodyWhoIsAgainst() {
        Finding finding = about(
                        "desk",
                        spokenFor()
                                .stance("sam", -2)
                                .person("kim", null)
                                .meet("kim", "max", "mei")
                                .stance("kim", 1))
                .orElseThrow();
        assertThat(finding.candidates().getFirst().stakeholder()).hasToString("kim");
        assertThat(finding.candidates())
                .extracting(candidate -> candidate.stakeholder().value())
                .containsExactlyInAnyOrder("kim", "max", "mei");
    }

    @Test
    void restsOnTheGroupItsPeopleTheirStancesAndWhatTheNearestReaches() {
        assertThat(about("desk", spokenFor().stance("sam", 0)).orElseThrow().evidence())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void countsAnAmbassadorOfLongAgoAgainstIt() {
        Sketch sketch = spokenFor().stance("sam", 2, LONG_AGO);
        assertThat(about("desk", sketch).orElseThrow().counterEvidence()).containsExactly(4L, 6L);
    }

    @Test
    void countsASpeakerWhoReachesNobodyAgainstIt() {
        Sketch sketch = new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("sam", null, SketchedProfile.speakerFor("desk"))
                .stance("sam", 2);
        assertThat(about("desk", sketch).orElseThrow().counterEvidence()).containsExactly(3L, 4L);
    }

    @Test
    void countsAMemberWhoOnlyDoesNotSpeakAgainstIt() {
        Sketch sketch = new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("mei", null, SketchedProfile.memberOf("desk"))
                .moves("max", "mei")
                .stance("max", 2);
        assertThat(about("desk", sketch).orElseThrow().counterEvidence()).containsExactly(5L);
    }

    @Test
    void countsAnAmbassadorWhoLeftAgainstIt() {
        Sketch sketch = spokenFor()
                .speaksAs(VoiceKind.AMBASSADOR, "mei", "desk")
                .stance("sam", -1)
                .leaves("mei", Sketch.TODAY.minusDays(1));
        assertThat(about("desk", sketch).orElseThrow().counterEvidence()).containsExactly(6L);
    }

    @Test
    void knowsNothingAgainstItWhereTheSpeakerIsAgainstTheChange() {
        assertThat(about("desk", spokenFor().stance("sam", -1)).orElseThrow().counterEvidence())
                .isEmpty();
    }

    @Test
    void countsAnAmbassadorOnTheLastDay() {
        assertThat(about("desk", spokenFor().stance("sam", 2).leaves("sam", Sketch.TODAY)))
                .isEmpty();
    }

    @Test
    void weighsHowNearTheTransitionMomentIs() {
        Finding finding = about("desk", spokenFor().stance("sam", -1).transition(Sketch.TODAY.plusDays(200)))
                .orElseThrow();
        assertThat(finding.score().value()).isCloseTo(0.2 + 0.2 * 165 / 275, within(1e-9));
    }

    @Test
    void tellsOfTheUnknownOnlyWhereThereAreAny() {
        Sketch known = spokenFor().stance("sam", -1).stance("max", -1).stance("mei", -1);
        assertThat(about("desk", known).orElseThrow().explanation())
                .extracting(Phrase::key)
                .doesNotContain("insight.missing-ambassador.unknown");
    }

    @Test
    void acceptsAMeetingOfTwentyAsReachAndNoneOfTwentyOne() {
        assertThat(about("desk", metAmong(20))).isEmpty();
        assertThat(about("desk", metAmong(21))).isPresent();
    }

    private static Sketch metAmong(int company) {
        Sketch sketch = new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("sam", null, SketchedProfile.speakerFor("desk"))
                .stance("sam", 2);
        List<String> present = new ArrayList<>(List.of("max", "sam"));
        while (present.size() < company) {
            String other = "other" + present.size();
            sketch.person(other, null);
            present.add(other);
        }
        return sketch.meet(present.toArray(String[]::new));
    }
}
