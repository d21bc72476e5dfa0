package nl.draagvlak.query.insight.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CoveringTest {

    private static final LocalDate TODAY = Sketch.TODAY;

    /** A desk of six. Two from elsewhere reach four and three of them, and both two of those. */
    private static Sketch desk() {
        Sketch sketch = new Sketch().domain("it").group("desk", null).people("it", "ann", "bob");
        IntStream.rangeClosed(1, 6).forEach(each -> sketch.person("m" + each, null, SketchedProfile.memberOf("desk")));
        return sketch.stance("ann", 1)
                .stance("bob", 1)
                .moves("ann", "m1")
                .moves("ann", "m2")
                .moves("ann", "m3")
                .moves("ann", "m4")
                .moves("bob", "m3")
                .moves("bob", "m4")
                .moves("bob", "m5");
    }

    private static Cover cover(Sketch sketch, String body) {
        Situation situation = new Situation(sketch.drawn());
        return Covering.of(situation, GivenCover.read(JsonMapper.shared().readTree(body), situation));
    }

    private static Cover cover(Sketch sketch) {
        return cover(sketch, """
            {"for": "ambassador", "targetGroups": ["desk"]}\
            """);
    }

    private static List<String> asked(Sketch sketch, Cover cover) {
        Situation situation = new Situation(sketch.drawn());
        return cover.steps().stream()
                .map(step -> situation.people().id(step.person()).value())
                .toList();
    }

    private static Map<String, String> leftOut(Sketch sketch, Cover cover) {
        Situation situation = new Situation(sketch.drawn());
        return cover.leftOut().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> situation.people().id(entry.getKey()).value(),
                        entry -> entry.getValue().code()));
    }

    private static List<String> faults(Sketch sketch, String body) {
        try {
            cover(sketch, body);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.faults().stream()
                    .map(fault -> fault.pointer() + " " + fault.code())
                    .toList();
        }
    }

    @Test
    void takesWhoReachesMostAndThenWhoAddsMost() {
        Cover cover = cover(desk());
        assertThat(asked(desk(), cover)).startsWith("ann", "bob");
        assertThat(cover.steps().get(0).added()).hasSize(4);
        assertThat(cover.steps().get(1).added()).hasSize(1);
    }

    @Test
    void asksAMemberWhomNobodyElseReachesOnlyForItself() {
        Cover cover = cover(desk());
        assertThat(asked(desk(), cover)).containsExactly("ann", "bob", "m6");
        assertThat(cover.complete()).isTrue();
        assertThat(cover.uncovered()).isEmpty();
    }

    @Test
    void keepsToTheNumberOfPeople() {
        Cover cover = cover(desk(), """
            {"for": "ambassador", "targetGroups": ["desk"], "limits": {"people": 1}}\
            """);
        assertThat(asked(desk(), cover)).containsExactly("ann");
        assertThat(cover.complete()).isFalse();
        assertThat(cover.uncovered().values()).containsOnly(Cover.Uncovered.LIMITS);
    }

    @Test
    void speaksWithOneAWorkingDay() {
        assertThat(TODAY.getDayOfWeek()).hasToString("FRIDAY");
        String until = """
            {"for": "ambassador", "targetGroups": ["desk"], "limits": {"until": "%s"}}\
            """;
        assertThat(asked(desk(), cover(desk(), until.formatted(TODAY.plusDays(3)))))
                .hasSize(1);
        assertThat(asked(desk(), cover(desk(), until.formatted(TODAY.plusDays(4)))))
                .hasSize(2);
        assertThat(asked(desk(), cover(desk(), until.formatted(TODAY.plusDays(2)))))
                .isEmpty();
    }

    @Test
    void leavesOutWhoHadMoreContactsThanTheLimitAndNotWhoHadAsMany() {
        Sketch busy =
                desk().meet(Channel.CONVERSATION, TODAY.minusDays(30), "ann").meet(Channel.CONVERSATION, TODAY, "ann");
        assertThat(leftOut(busy, cover(busy, """
            {"for": "ambassador", "targetGroups": ["desk"], "limits": {"load": 1}}\
            """))).containsEntry("ann", "load");
        assertThat(leftOut(busy, cover(busy, """
            {"for": "ambassador", "targetGroups": ["desk"], "limits": {"load": 2}}\
            """))).isEmpty();
    }

    @Test
    void leavesOutWhoObjectsOrOpposesOrIsNeutral() {
        Sketch objecting = desk().objects("ann");
        assertThat(leftOut(objecting, cover(objecting))).containsEntry("ann", "objects");
        assertThat(asked(objecting, cover(objecting))).doesNotContain("ann");
        Sketch against = desk().stance("ann", -1);
        assertThat(leftOut(against, cover(against))).containsEntry("ann", "opposes");
        Sketch neutral = desk().stance("ann", 0);
        assertThat(leftOut(neutral, cover(neutral))).containsEntry("ann", "neutral");
    }

    @Test
    void leavesOutWhoIsGoneBeforeTheMomentAndNotWhoStaysThatDay() {
        String until = """
            {"for": "ambassador", "targetGroups": ["desk"], "limits": {"until": "%s"}}\
            """.formatted(TODAY.plusDays(120));
        Sketch gone = desk().leaves("ann", TODAY.plusDays(119));
        assertThat(leftOut(gone, cover(gone, until))).containsEntry("ann", "leaves");
        Sketch there = desk().leaves("ann", TODAY.plusDays(120));
        assertThat(asked(there, cover(there, until))).contains("ann");
    }

    @Test
    void prefersWhoseSupportIsKnownOfTwoWhoReachAsMany() {
        Sketch sketch = new Sketch()
                .group("desk", null)
                .person("una", null)
                .person("sue", null)
                .person("m1", null, SketchedProfile.memberOf("desk"))
                .person("m2", null, SketchedProfile.memberOf("desk"))
                .stance("sue", 1)
                .moves("una", "m1")
                .moves("una", "m2")
                .moves("sue", "m1")
                .moves("sue", "m2");
        assertThat(asked(sketch, cover(sketch))).containsExactly("sue");
    }

    @Test
    void beginsWithWhoMustBeAmongThem() {
        Cover cover = cover(desk(), """
            {"for": "ambassador", "targetGroups": ["desk"], "mustInclude": ["bob"], "limits": {"people": 2}}\
            """);
        assertThat(asked(desk(), cover)).containsExactly("bob", "ann");
        assertThat(cover.steps().getFirst().required()).isTrue();
    }

    @Test
    void leavesOutWhomTheReaderLeavesOut() {
        Cover cover = cover(desk(), """
            {"for": "ambassador", "targetGroups": ["desk"], "without": ["ann"]}\
            """);
        assertThat(asked(desk(), cover)).doesNotContain("ann");
        assertThat(leftOut(desk(), cover)).containsEntry("ann", "asked-for");
    }

    @Test
    void countsWhatThoseWhoSpeakAlreadyCover() {
        Sketch sketch = desk().speaksAs(VoiceKind.AMBASSADOR, "ann", "desk");
        Cover cover = cover(sketch);
        assertThat(cover.before().cardinality()).isEqualTo(4);
        assertThat(asked(sketch, cover)).doesNotContain("ann").contains("bob");
    }

    @Test
    void looksWhereSuchAVoiceIsMissingUnlessToldWhere() {
        Sketch sketch = desk().group("counter", null)
                .person("c1", null, SketchedProfile.memberOf("counter"))
                .person("c2", null, SketchedProfile.memberOf("counter"))
                .stance("c1", 1)
                .moves("c1", "c2")
                .speaksAs(VoiceKind.AMBASSADOR, "c1", "counter");
        assertThat(cover(sketch, """
            {"for": "ambassador"}\
            """).question().audiences())
                .extracting(audience -> audience.subject().id())
                .contains("desk")
                .doesNotContain("counter");
    }

    @Test
    void asksAsCoachOnlyMembersOfTheTeam() {
        Cover cover = cover(desk(), """
            {"for": "adoption-coach", "targetGroups": ["desk"]}\
            """);
        assertThat(asked(desk(), cover)).isNotEmpty().allMatch(each -> each.startsWith("m"));
    }

    @Test
    void asksAsSponsorOnlyTheBoardAndReachesThroughOneOther() {
        Sketch sketch = desk().person("dora", null, SketchedProfile.in(Layer.BOARD))
                .stance("dora", 1)
                .moves("dora", "ann");
        Cover cover = cover(sketch, """
            {"for": "sponsor", "targetGroups": ["desk"]}\
            """);
        assertThat(asked(sketch, cover)).containsExactly("dora");
        assertThat(cover.covered()).isEqualTo(4);
    }

    @Test
    void saysOfEachWhoStaysUncoveredWhy() {
        Sketch sketch = desk().stance("ann", -1).stance("m1", -1).stance("m6", -1);
        Cover cover = cover(sketch);
        Situation situation = new Situation(sketch.drawn());
        assertThat(cover.uncovered())
                .containsEntry(situation.people().number(id("m1")), Cover.Uncovered.ONLY_LEFT_OUT)
                .containsEntry(situation.people().number(id("m6")), Cover.Uncovered.NOBODY_KNOWN);
    }

    private static StakeholderId id(String id) {
        return new StakeholderId(id);
    }

    @Test
    void answersAnEmptyProgrammeWithNobody() {
        Cover cover = cover(new Sketch(), """
            {"for": "enthusiast"}\
            """);
        assertThat(cover.steps()).isEmpty();
        assertThat(cover.everyone().isEmpty()).isTrue();
    }

    @Test
    void asksNobodyWhereNothingIsMissingEvenIfSomebodyMustBeAmongThem() {
        assertThat(cover(
                                new Sketch()
                                        .domain("it")
                                        .person("ann", "it", SketchedProfile.in(Layer.BOARD))
                                        .stance("ann", 1)
                                        .speaksAs(VoiceKind.SPONSOR, "ann"),
                                """
                                {"for": "sponsor", "mustInclude": ["ann"]}\
                                """)
                        .steps())
                .isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertThat(faults(desk(), """
            {"for": "mascot", "domains": ["nowhere"], "targetGroups": "desk", "mustInclude": ["nobody"],
             "limits": {"people": 0, "load": "much", "until": "soon", "speed": 3}, "colour": 1}\
            """))
                .containsExactlyInAnyOrder(
                        "/for unknown-value",
                        "/domains/0 unknown-domain",
                        "/targetGroups not-a-list",
                        "/mustInclude/0 unknown-stakeholder",
                        "/limits/people out-of-range",
                        "/limits/load not-a-whole-number",
                        "/limits/until not-a-date",
                        "/limits/speed unknown-field",
                        "/colour unknown-field");
    }

    @Test
    void refusesToIncludeWhoCannotBeAsked() {
        assertThat(faults(desk().stance("ann", -1), """
            {"for": "ambassador", "targetGroups": ["desk"], "mustInclude": ["bob", "ann"], "limits": {"people": 1}}\
            """))
                .containsExactlyInAnyOrder(
                        "/mustInclude more-than-allowed", "/mustInclude/1 cannot-be-included-opposes");
    }

    @Test
    void refusesADayThatIsNotAhead() {
        String until = """
            {"for": "ambassador", "limits": {"until": "%s"}}\
            """;
        assertThat(faults(desk(), until.formatted(TODAY))).containsExactly("/limits/until period-out-of-range");
        assertThat(faults(desk(), until.formatted(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> cover(desk(), "[]")).isInstanceOf(Refusal.class);
    }
}
