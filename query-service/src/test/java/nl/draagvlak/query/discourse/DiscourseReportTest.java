package nl.draagvlak.query.discourse;

import static nl.draagvlak.query.discourse.Talk.DAY;
import static nl.draagvlak.query.discourse.Talk.LETTERS;
import static nl.draagvlak.query.discourse.Talk.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.discourse.Window.Span;
import nl.draagvlak.query.picture.Picture;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DiscourseReportTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    @Test
    void findsTheTwoCampsAcrossDomains() {
        DiscourseReport report = report(camps());
        assertThat(report.found().all())
                .extracting(found -> ids(found.members()))
                .containsExactly(List.of("anne", "bo", "dirk"), List.of("cas", "eva"));
        Found largest = report.found().all().getFirst();
        assertThat(largest.domains()).containsExactly(new DomainId("care"), new DomainId("permits"));
        assertThat(largest.acrossDomains()).isTrue();
        assertThat(largest.agreesOn()).containsExactly(LETTERS);
        assertThat(largest.disagreesOn()).containsExactly(PORTAL);
        assertThat(largest.stability()).isEqualTo(1, EXACTLY);
        assertThat(largest.evidence()).hasSize(6);
    }

    @Test
    void doesNotCallPeopleOfOneWorldACoalitionAcrossDomains() {
        Talk talk = new Talk().person("anne", "care").person("bo", "care").person("fem", null);
        for (String id : List.of("anne", "bo", "fem")) {
            talk.stance(id, LETTERS, 1);
        }
        assertThat(report(talk).found().all()).singleElement().satisfies(found -> {
            assertThat(found.members()).hasSize(3);
            assertThat(found.acrossDomains()).isFalse();
        });
    }

    @Test
    void dividesWhatTwoHaveInCommonByHowMuchTheySpeak() {
        Relations alike = report(camps()).relations().stream()
                .filter(pair -> pair.one().equals(new StakeholderId("anne"))
                        && pair.other().equals(new StakeholderId("bo")))
                .findFirst()
                .orElseThrow();
        assertThat(alike.congruence()).isEqualTo(1, EXACTLY);
        assertThat(alike.conflict()).isEqualTo(0, EXACTLY);
        assertThat(report(camps()).relations())
                .filteredOn(pair -> pair.balance() < 0)
                .hasSize(6)
                .allSatisfy(pair -> assertThat(pair.conflict()).isEqualTo(1, EXACTLY));
    }

    @Test
    void countsWhoIsSilentAsUnknownAndNotAsNeutral() {
        StatementTally letters = report(camps().person("gijs", "care").stance("gijs", LETTERS, 0)).statements().stream()
                .filter(tally -> tally.statement().id().equals(LETTERS))
                .findFirst()
                .orElseThrow();
        assertThat(letters.stances()).isEqualTo(new StatementTally.Sides(3, 2));
        assertThat(letters.neutral()).isEqualTo(1);
        assertThat(letters.evidence()).hasSize(6);
        assertThat(letters.silent()).isEqualTo(1);
        assertThat(letters.share()).isEqualTo(0.5, EXACTLY);
        assertThat(letters.speakers()).isEqualTo(5);
    }

    @Test
    void countsWhatWasPublishedApartFromWhatWasSaidToUs() {
        Talk talk = camps().published("anne", LETTERS, true, DAY).published("anne", LETTERS, true, DAY.plusDays(1));
        StatementTally first = report(talk).statements().getFirst();
        assertThat(first.statement().id()).isEqualTo(LETTERS);
        assertThat(first.publications()).isEqualTo(new StatementTally.Sides(2, 0));
        assertThat(first.share()).isEqualTo(7.0 / 12, EXACTLY);
        assertThat(first.evidence()).contains(talk.position());
    }

    @Test
    void countsWhoNeverSaidAnythingApartFromWhoIsNeutral() {
        assertThat(report(camps().person("gijs", "care").stance("gijs", LETTERS, 0))
                        .silent())
                .isEqualTo(1);
    }

    @Test
    void meansHowCoalitionsStandToEachOtherOverThePairsThatSpokeOfTheSame() {
        List<Encounter> encounters = report(camps().person("gijs", "care").stance("gijs", LETTERS, 2))
                .encounters();
        assertThat(encounters)
                .extracting(each -> List.of(each.one(), each.other(), each.pairs(), each.of()))
                .containsExactly(List.of(0, 0, 6, 6), List.of(0, 1, 8, 8), List.of(1, 1, 1, 1));
        assertThat(encounters.get(1).congruence()).isEqualTo(0, EXACTLY);
        assertThat(encounters.get(1).conflict()).isGreaterThan(0.5);
        assertThat(encounters.get(2).congruence()).isEqualTo(1, EXACTLY);
    }

    @Test
    void doesNotSayHowCoalitionsStandToEachOtherThatNeverSpokeOfTheSame() {
        Talk talk = new Talk();
        for (String id : List.of("anne", "bo", "cas", "dirk")) {
            talk.person(id, "care");
        }
        talk.stance("anne", LETTERS, 1).stance("bo", LETTERS, 1);
        talk.stance("cas", PORTAL, 1).stance("dirk", PORTAL, 1);
        Encounter apart = report(talk).encounters().get(1);
        assertThat(apart.pairs()).isZero();
        assertThat(apart.of()).isEqualTo(4);
        assertThat(apart.congruence()).isNaN();
        assertThat(apart.conflict()).isNaN();
    }

    @Test
    void opensAPairToWhatBothSaidOfTheSameStatements() {
        Talk talk = new Talk().person("anne", "care").person("bo", "care");
        talk.stance("anne", LETTERS, 1).stance("anne", PORTAL, 1).stance("bo", LETTERS, -1);
        Sources sources = report(talk).sources();
        StakeholderId anne = new StakeholderId("anne");
        StakeholderId bo = new StakeholderId("bo");
        assertThat(sources.between(anne, bo)).containsExactly(talk.position() - 2, talk.position());
        assertThat(sources.of(List.of(anne))).containsExactly(talk.position() - 2, talk.position() - 1);
    }

    @Test
    void holdsADeclaredCoalitionAgainstTheOneItIsMostLike() {
        Talk talk = camps().coalition()
                .partner("anne", CommitmentStep.COMMITTED)
                .partner("cas", CommitmentStep.PUBLIC)
                .partner("fem", CommitmentStep.SYMPATHETIC);
        DeclaredCoalition declared = report(talk).declared().getFirst();
        assertThat(declared.match()).isEqualTo(1);
        assertThat(declared.distance()).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(ids(declared.silent())).containsExactly("fem");
        assertThat(ids(declared.apart())).containsExactly("anne");
        assertThat(ids(declared.uninvited())).containsExactly("eva");
        assertThat(declared.partners()).hasSize(3).containsValue(talk.position());
    }

    @Test
    void knowsNoDistanceWhenNoPartnerSpoke() {
        DeclaredCoalition declared = report(camps().coalition().partner("fem", CommitmentStep.COMMITTED))
                .declared()
                .getFirst();
        assertThat(declared.distance()).isNaN();
        assertThat(declared.match()).isEqualTo(-1);
    }

    @Test
    void saysHowManyPairsStayTogetherFromOneWindowToTheNext() {
        Picture picture = new Talk()
                .person("anne", "care")
                .person("bo", "care")
                .person("dirk", "permits")
                .published("anne", LETTERS, true, DAY)
                .published("bo", LETTERS, true, DAY)
                .published("dirk", LETTERS, true, DAY)
                .published("anne", PORTAL, true, DAY.plusDays(10))
                .published("bo", PORTAL, true, DAY.plusDays(10))
                .published("dirk", PORTAL, false, DAY.plusDays(10))
                .picture();
        Window early = new Window(DAY.minusDays(5), DAY.plusDays(5));
        Window late = new Window(DAY.plusDays(5), DAY.plusDays(15));
        FoundCoalitions before = FoundCoalitions.in(
                picture, Utterances.in(picture, early.after()).subList(0, 3));
        FoundCoalitions after = FoundCoalitions.in(picture, Utterances.in(picture, late.after()));
        Period next = Period.first(early, before).next(late, after);
        assertThat(Period.first(early, before).kept()).isNaN();
        assertThat(next.kept()).isEqualTo(1.0 / 3, EXACTLY);
    }

    @Test
    void letsWindowsEndOnTheDayLookedAt() {
        assertThat(new Span(2, 30).before(DAY))
                .containsExactly(new Window(DAY.minusDays(60), DAY.minusDays(30)), new Window(DAY.minusDays(30), DAY));
    }

    @Test
    void reportsNothingAboutAProgrammeWhereNobodySpoke() {
        DiscourseReport report = report(new Talk().person("anne", "care"));
        assertThat(report.found().all()).isEmpty();
        assertThat(report.relations()).isEmpty();
        assertThat(report.statements()).allSatisfy(tally -> {
            assertThat(tally.share()).isNaN();
            assertThat(tally.silent()).isEqualTo(1);
        });
    }

    private static Talk camps() {
        Talk talk = new Talk()
                .person("anne", "care")
                .person("bo", "care")
                .person("cas", "care")
                .person("dirk", "permits")
                .person("eva", "permits")
                .person("fem", null);
        for (String id : List.of("anne", "bo", "dirk")) {
            talk.stance(id, LETTERS, 2).stance(id, PORTAL, -1);
        }
        for (String id : List.of("cas", "eva")) {
            talk.stance(id, LETTERS, -2).stance(id, PORTAL, 1);
        }
        return talk;
    }

    private static DiscourseReport report(Talk talk) {
        Picture picture = talk.picture();
        return DiscourseReport.of(picture, new Span(1, 90), day -> picture);
    }

    private static List<String> ids(List<StakeholderId> ids) {
        return ids.stream().map(StakeholderId::value).toList();
    }
}
