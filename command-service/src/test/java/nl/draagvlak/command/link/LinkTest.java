package nl.draagvlak.command.link;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.guard.LegalBasis;
import nl.draagvlak.events.link.LinkEvent.LinkGranted;
import nl.draagvlak.events.link.LinkEvent.LinkWithdrawn;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final AggregateId LINK = new AggregateId(PROGRAMME, "link", "l1");

    private final AggregateTestFixture<Dossier> link = GivenDossier.kept(new LinkConduct());

    @Test
    void grantsALink() {
        link.givenNoPriorActivity()
                .when(GivenDossier.open(LINK, granted(DAY.plusDays(90))))
                .expectEvents(granted(DAY.plusDays(90)));
    }

    @Test
    void grantsALinkWithoutEnd() {
        link.givenNoPriorActivity().when(GivenDossier.open(LINK, granted(null))).expectEvents(granted(null));
    }

    @Test
    void grantsALinkForOneDay() {
        link.givenNoPriorActivity().when(GivenDossier.open(LINK, granted(DAY))).expectEvents(granted(DAY));
    }

    @Test
    void refusesALinkThatEndsBeforeItBegins() {
        link.givenNoPriorActivity()
                .when(GivenDossier.open(LINK, granted(DAY.minusDays(1))))
                .expectException(refusedWith("link-until-before"));
    }

    @Test
    void takesALinkBackOnItsFirstDay() {
        link.given(granted(null))
                .when(GivenDossier.add(LINK, withdrawn("1", DAY)))
                .expectEvents(withdrawn("1", DAY));
    }

    @Test
    void refusesToTakeALinkBackBeforeItBegan() {
        link.given(granted(null))
                .when(GivenDossier.add(LINK, withdrawn("1", DAY.minusDays(1))))
                .expectException(refusedWith("link-withdrawn-before"));
    }

    @Test
    void refusesToTakeALinkBackTwice() {
        link.given(granted(null), withdrawn("1", DAY))
                .when(GivenDossier.add(LINK, withdrawn("2", DAY)))
                .expectException(refusedWith("link-withdrawn"));
    }

    @Test
    void isKeptByManagersOnly() {
        assertThat(new LinkConduct().keepers()).containsExactly(Role.PROGRAMME_MANAGER);
    }

    private static LinkGranted granted(@Nullable LocalDate until) {
        return new LinkGranted(
                Given.entry(LINK, "0"),
                new ProgrammeId("other"),
                words("to spare people"),
                LegalBasis.PUBLIC_TASK,
                until,
                DAY,
                null);
    }

    private static LinkWithdrawn withdrawn(String entry, LocalDate day) {
        return new LinkWithdrawn(Given.entry(LINK, entry), words("not any more"), day, null);
    }
}
