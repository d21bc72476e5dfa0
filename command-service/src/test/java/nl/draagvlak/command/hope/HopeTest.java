package nl.draagvlak.command.hope;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.time.LocalDate;
import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.hope.HopeEvent.HopeAnswered;
import nl.draagvlak.events.hope.HopeEvent.HopeNoted;
import nl.draagvlak.events.hope.HopeOrLoss;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class HopeTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "hope", "h1");

    private final AggregateTestFixture<Dossier> hope = GivenDossier.kept(new HopeConduct());

    @Test
    void writesDownWhatMustNotBeLost() {
        hope.givenNoPriorActivity().when(GivenDossier.open(AGGREGATE, noted())).expectEvents(noted());
    }

    @Test
    void answersTheSameDayAndAgainLater() {
        hope.given(noted(), answered("1", DAY))
                .when(GivenDossier.add(AGGREGATE, answered("2", DAY.plusDays(9))))
                .expectEvents(answered("2", DAY.plusDays(9)));
    }

    @Test
    void refusesAnAnswerFromBeforeItWasSaid() {
        hope.given(noted())
                .when(GivenDossier.add(AGGREGATE, answered("1", DAY.minusDays(1))))
                .expectException(refusedWith("hope-answered-before"));
    }

    private static HopeNoted noted() {
        return new HopeNoted(
                Given.entry(AGGREGATE, "0"),
                new StakeholderId("s1"),
                HopeOrLoss.LOSS,
                words("my own clients"),
                DAY,
                null);
    }

    private static HopeAnswered answered(String entry, LocalDate day) {
        return new HopeAnswered(Given.entry(AGGREGATE, entry), words("they stay yours"), day, null);
    }
}
