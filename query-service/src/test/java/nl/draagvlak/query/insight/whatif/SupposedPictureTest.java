package nl.draagvlak.query.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.junit.jupiter.api.Test;

class SupposedPictureTest {

    private static final StakeholderId ANN = new StakeholderId("ann");
    private static final StakeholderId BOB = new StakeholderId("bob");

    private final Picture today = new Sketch()
            .domain("it")
            .domain("care", "it")
            .group("desk", "care")
            .people("it", "ann")
            .people("care", "bob", "cas")
            .moves("ann", "cas")
            .bothMove("bob", "cas")
            .stance("ann", 1)
            .drawn();

    @Test
    void leavesThePictureItStartsFromAsItWas() {
        String before = today.toString();
        supposing(
                new Supposition.Leaves(ANN, null),
                new Supposition.StanceChanged(BOB, -2),
                new Supposition.TieMade(BOB, ANN, TieKind.TRUST, 0.6, false),
                new Supposition.DomainMoved(BOB, new DomainId("it")));
        assertThat(today.toString()).isEqualTo(before);
    }

    @Test
    void whoeverLeavesTakesNoPartAnyMore() {
        Picture supposed = supposing(new Supposition.Leaves(ANN, null));
        assertThat(supposed.present()).doesNotContainKey(ANN);
        assertThat(supposed.stakeholders()).containsKey(ANN);
    }

    @Test
    void whoeverLeavesOnADayToComeStillTakesPart() {
        Picture supposed = supposing(new Supposition.Leaves(ANN, Sketch.TODAY.plusDays(10)));
        assertThat(supposed.present()).containsKey(ANN);
        assertThat(Objects.requireNonNull(view(supposed, ANN).leavesOn()).value())
                .isEqualTo(Sketch.TODAY.plusDays(10));
    }

    @Test
    void aTieThatIsMadeComesLast() {
        Picture supposed = supposing(new Supposition.TieMade(ANN, BOB, TieKind.INFLUENCE, 0.4, false));
        ReportedTie made = supposed.ties().getLast();
        assertThat(supposed.ties()).hasSize(3);
        assertThat(made.from()).isEqualTo(ANN);
        assertThat(made.report().value().to()).isEqualTo(BOB);
        assertThat(made.report().value().strength()).isEqualTo(0.4);
    }

    @Test
    void aTieThatIsMadeWhereOneStandsTakesItsPlace() {
        Picture supposed =
                supposing(new Supposition.TieMade(ANN, new StakeholderId("cas"), TieKind.INFLUENCE, 0.9, false));
        assertThat(supposed.ties()).hasSize(2);
        assertThat(supposed.ties().getLast().report().value().strength()).isEqualTo(0.9);
    }

    @Test
    void aTieThatIsStrengthenedStaysWhatItWasOtherwise() {
        Picture supposed =
                supposing(new Supposition.TieStrengthened(new StakeholderId("cas"), BOB, TieKind.INFLUENCE, 0.9));
        ReportedTie stronger = supposed.ties().getLast();
        assertThat(supposed.ties()).hasSize(2);
        assertThat(stronger.from()).isEqualTo(BOB);
        assertThat(stronger.report().value().undirected()).isTrue();
        assertThat(stronger.report().value().strength()).isEqualTo(0.9);
    }

    @Test
    void aTieThatEndsIsGone() {
        Picture supposed = supposing(new Supposition.TieEnded(ANN, new StakeholderId("cas"), TieKind.INFLUENCE));
        assertThat(supposed.ties()).extracting(ReportedTie::from).containsExactly(BOB);
    }

    @Test
    void aStanceIsTakenOnTheDayLookedAt() {
        Picture supposed = supposing(new Supposition.StanceChanged(BOB, 2));
        var stance = Objects.requireNonNull(view(supposed, BOB).stance());
        assertThat(stance.value().value()).isEqualTo(2);
        assertThat(stance.effectiveOn()).isEqualTo(Sketch.TODAY);
    }

    @Test
    void aRoleADomainAndAGroupAreAddedToWhatIsKnown() {
        Picture supposed = supposing(
                new Supposition.RoleTakenUp(BOB, ANN, null),
                new Supposition.DomainMoved(BOB, new DomainId("it")),
                new Supposition.SpeaksFor(BOB, new TargetGroupId("desk")));
        StakeholderView bob = view(supposed, BOB);
        assertThat(bob.roles()).extracting(role -> role.value().role()).containsExactly(ANN);
        assertThat(bob.profile().domain()).isEqualTo(new DomainId("it"));
        assertThat(bob.profile().speaksFor()).containsExactly(new TargetGroupId("desk"));
    }

    @Test
    void whatIsSupposedStandsAfterEverythingRecorded() {
        Picture supposed = supposing(new Supposition.StanceChanged(BOB, 2), new Supposition.StanceChanged(ANN, -1));
        long known = today.moment().knownAt();
        assertThat(Objects.requireNonNull(view(supposed, BOB).stance()).position())
                .isEqualTo(known + 1);
        assertThat(Objects.requireNonNull(view(supposed, ANN).stance()).position())
                .isEqualTo(known + 2);
    }

    private Picture supposing(Supposition... suppositions) {
        return SupposedPicture.of(today, List.of(suppositions));
    }

    private static StakeholderView view(Picture picture, StakeholderId stakeholder) {
        return Objects.requireNonNull(picture.stakeholders().get(stakeholder));
    }
}
