package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.query.insight.finding.Bridge;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class MissingBridgeBuilderTest {

    private static List<Finding> found(Sketch sketch) {
        return new MissingBridgeBuilder().findings(new Situation(sketch.drawn()));
    }

    private static Finding onlyOne(Sketch sketch) {
        return found(sketch).getFirst();
    }

    private static Sketch twoDomains() {
        return new Sketch()
                .domain("it")
                .domain("care", "it")
                .people("it", "ian", "ivy")
                .people("care", "cas", "cor");
    }

    @Test
    void reportsDomainsWithNoPathAsApart() {
        Finding finding = onlyOne(twoDomains());
        assertThat(finding.severity()).isEqualTo(Severity.URGENT);
        assertThat(finding.subjects()).extracting(Subject::id).containsExactly("it", "care");
        assertThat(finding.id()).isEqualTo("missing-bridge-builder.it.care");
    }

    @Test
    void reportsDomainsThatHangOnOneAndNamesThatOne() {
        Finding finding = onlyOne(
                twoDomains().person("mia", null).moves("ian", "mia", "cas").moves("ivy", "mia", "cor"));
        assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
        assertThat(finding.title().toString()).contains("hanging.title").contains("mia");
    }

    @Test
    void keepsSilentAboutTwoIndependentPaths() {
        assertThat(found(twoDomains().moves("ian", "cas").moves("ivy", "cor"))).isEmpty();
    }

    @Test
    void countsAPathInTheOtherDirection() {
        assertThat(found(twoDomains().moves("cas", "ian").moves("cor", "ivy"))).isEmpty();
    }

    @Test
    void doesNotAddUpTheDirections() {
        Finding finding = onlyOne(twoDomains().moves("ian", "cas").moves("cor", "ivy"));
        assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
        assertThat(finding.title().key()).endsWith("hanging-each-way.title");
    }

    @Test
    void seesThatTwoTiesOfOnePersonAreOnePath() {
        Finding finding = onlyOne(twoDomains().moves("ian", "cas").moves("ian", "cor"));
        assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
        assertThat(finding.title().toString()).contains("ian");
    }

    @Test
    void doesNotCountTheTiesOfWhoeverLeft() {
        Finding finding = onlyOne(twoDomains()
                .moves("ian", "cas")
                .moves("ivy", "cor")
                .leaves("ian", Sketch.TODAY.minusDays(1))
                .leaves("cor", Sketch.TODAY.minusDays(1)));
        assertThat(finding.severity()).isEqualTo(Severity.URGENT);
    }

    @Test
    void countsTheTiesOfWhoeverLeavesToday() {
        assertThat(found(twoDomains().moves("ian", "cas").moves("ivy", "cor").leaves("ian", Sketch.TODAY)))
                .isEmpty();
    }

    @Test
    void asksNothingOfDomainsThatNeedNotWorkTogether() {
        assertThat(found(new Sketch()
                        .domain("it")
                        .domain("care")
                        .people("it", "ian")
                        .people("care", "cas")))
                .isEmpty();
    }

    @Test
    void saysThatNobodyIsKnownRatherThanApart() {
        Finding finding = onlyOne(new Sketch()
                .domain("it")
                .domain("care", "it")
                .people("care", "cas")
                .moves("cas", "ian"));
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.title().key()).endsWith("nobody-known.title");
        assertThat(finding.candidates()).extracting(Candidate::stakeholder).hasToString("[cas]");
    }

    @Test
    void keepsSilentWhenNobodyIsKnownOnEitherSide() {
        assertThat(found(new Sketch().domain("it").domain("care", "it"))).isEmpty();
    }

    @Test
    void looksBetweenBoardAndWorkFloor() {
        Finding finding = onlyOne(new Sketch()
                .person("bo", null, SketchedProfile.in(Layer.BOARD))
                .person("wim", null, SketchedProfile.in(Layer.WORK_FLOOR)));
        assertThat(finding.subjects()).extracting(Subject::id).containsExactly("board", "work-floor");
    }

    @Test
    void widensTheIntervalWithPeopleOfWhomNoTieIsKnown() {
        Finding allKnown = onlyOne(twoDomains().moves("ian", "ivy").moves("cas", "cor"));
        assertThat(allKnown.known()).isEqualTo(new Known(4, 0));
        assertThat(allKnown.interval().low()).isEqualTo(allKnown.score().value());
        Finding oneUnknown =
                onlyOne(twoDomains().moves("ian", "ivy").moves("cas", "cor").person("ida", "it"));
        assertThat(oneUnknown.known()).isEqualTo(new Known(4, 1));
        assertThat(oneUnknown.score().value()).isEqualTo(1);
        assertThat(oneUnknown.interval().low()).isCloseTo(0.8 / 2 + 0.2, within(1e-12));
    }

    @Test
    void restsOnTheDomainsTheMembersAndTheNearestTies() {
        Sketch sketch = twoDomains().person("mia", null).moves("ian", "mia");
        assertThat(onlyOne(sketch).evidence()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 8L);
    }

    @Test
    void restsOnTheTiesOfTheOnlyPath() {
        Sketch sketch = twoDomains().person("mia", null).moves("ian", "mia", "cas");
        assertThat(onlyOne(sketch).evidence()).containsExactly(1L, 2L, 8L, 9L);
    }

    @Test
    void prefersWhoKnowsBothWorlds() {
        Finding finding = onlyOne(twoDomains()
                .person("mia", null)
                .trusts("mia", "ian")
                .meet("mia", "cor")
                .stance("ian", 1)
                .stance("mia", 1));
        assertThat(finding.candidates().getFirst().stakeholder()).hasToString("mia");
        assertThat(finding.candidates().getFirst().nextStep().toString()).contains("both-worlds");
    }

    @Test
    void tellsWhatNewTiesOfACandidateWouldChange() {
        Finding finding =
                onlyOne(twoDomains().person("mia", null).trusts("mia", "ian").meet("mia", "cor"));
        Bridge bridge = Objects.requireNonNull(candidate(finding, "mia").bridge());
        assertThat(bridge.ties())
                .extracting(tie -> tie.from().value() + "-" + tie.to().value())
                .containsExactly("mia-ian", "mia-cas");
        assertThat(bridge.paths()).isEqualTo(new Bridge.Change(0, 1));
        assertThat(bridge.reached()).isEqualTo(new Bridge.Change(0, 0.5));
        assertThat(bridge.fragmentation()).isEqualTo(new Bridge.Change(1, 1 - 0.5 / 4));
    }

    @Test
    void prefersWhomANewTieOpensAPathFor() {
        Finding finding = onlyOne(
                twoDomains().person("mia", null).moves("ian", "mia", "cas").moves("ivy", "mia", "cor"));
        assertThat(finding.candidates()).allSatisfy(candidate -> assertThat(
                        Objects.requireNonNull(candidate.bridge()).paths())
                .isEqualTo(new Bridge.Change(1, 2)));
    }

    @Test
    void thinksOfNoNewTieWithTheOneOnWhomEverythingHangs() {
        Finding finding = onlyOne(twoDomains().moves("ian", "cas").moves("ian", "cor"));
        assertThat(finding.candidates())
                .flatExtracting(
                        candidate -> Objects.requireNonNull(candidate.bridge()).ties())
                .extracting(tie -> tie.to().value())
                .doesNotContain("ian");
    }

    private static Candidate candidate(Finding finding, String id) {
        return finding.candidates().stream()
                .filter(candidate -> candidate.stakeholder().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksNobodyWhoIsAgainstLeavesSoonOrKnowsNeitherWorld() {
        Finding finding = onlyOne(twoDomains()
                .transition(Sketch.TODAY.plusDays(200))
                .person("stranger", null)
                .stance("ian", -1)
                .leaves("ivy", Sketch.TODAY.plusDays(89))
                .leaves("cas", Sketch.TODAY.plusDays(199))
                .leaves("cor", Sketch.TODAY.plusDays(200)));
        assertThat(finding.candidates()).extracting(Candidate::stakeholder).hasToString("[cor]");
    }

    @Test
    void doesNotProposeTheOneOnWhomEverythingHangs() {
        Finding finding = onlyOne(
                twoDomains().person("mia", null).moves("ian", "mia", "cas").moves("ivy", "mia", "cor"));
        assertThat(finding.candidates())
                .extracting(candidate -> candidate.stakeholder().value())
                .containsExactlyInAnyOrder("ian", "ivy", "cas", "cor");
    }

    @Test
    void asksFirstWhereSomebodyStandsWhenThatIsUnknown() {
        Finding finding = onlyOne(twoDomains().stance("cas", 1));
        assertThat(finding.candidates().getFirst().stakeholder()).hasToString("cas");
        assertThat(finding.candidates().getFirst().nextStep().key()).isEqualTo("insight.step.speak");
        assertThat(finding.candidates().getLast().nextStep().key()).isEqualTo("insight.step.ask-first");
    }

    @Test
    void proposesNobodyWhoWorksForTheProgramme() {
        Finding finding = onlyOne(twoDomains()
                .person("uma", null)
                .person("una", "it")
                .trusts("uma", "cas")
                .visits("uma", "ian")
                .visits("una", "cas"));
        assertThat(finding.candidates())
                .extracting(candidate -> candidate.stakeholder().value())
                .contains("una")
                .doesNotContain("uma");
    }

    @Test
    void doesNotTakeAVisitForKnowingEachOther() {
        Finding finding =
                onlyOne(twoDomains().person("uma", null).visits("uma", "ian").visits("uma", "cas"));
        assertThat(finding.known()).isEqualTo(new Known(0, 4));
    }

    @Test
    void countsTrustAndMeetingsAcrossAgainstBeingApart() {
        Sketch sketch = twoDomains().moves("ian", "ivy").trusts("ian", "cas").meet("ivy", "cor", "ian");
        assertThat(onlyOne(sketch).counterEvidence()).containsExactly(8L, 9L);
    }

    @Test
    void countsWhatLeadsTheOtherWayAgainstHangingOnOneButNotThePathItself() {
        Sketch sketch = twoDomains().moves("ian", "cas").moves("ian", "cor").trusts("cor", "ivy");
        assertThat(onlyOne(sketch).counterEvidence()).containsExactly(8L, 9L);
        assertThat(onlyOne(sketch).evidence()).contains(7L).doesNotContain(8L);
    }

    @Test
    void knowsNothingAgainstItWhereTheSidesNeverMet() {
        assertThat(onlyOne(twoDomains().moves("ian", "ivy").meet("cas", "cor")).counterEvidence())
                .isEmpty();
        assertThat(onlyOne(twoDomains().meet(Channel.BROADCAST, Sketch.TODAY, "ian", "cas"))
                        .counterEvidence())
                .isEmpty();
    }

    @Test
    void tellsOfTheUnknownOnlyWhereThereAreAny() {
        Sketch known = twoDomains().moves("ian", "ivy").moves("cas", "cor");
        assertThat(onlyOne(known).explanation())
                .extracting(Phrase::key)
                .doesNotContain("insight.missing-bridge-builder.unknown");
        assertThat(onlyOne(known.person("ida", "it")).explanation())
                .extracting(Phrase::key)
                .contains("insight.missing-bridge-builder.unknown");
    }
}
