package nl.draagvlak.command.measurement;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.programme.TargetGroupId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "measurement", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new MeasurementConduct());

    @Test
    void writesDownWhatWasMeasured() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.UNDERSTANDING, 1, 5, 2, 14, 0.8)))
                .expectEvents(taken(Measure.UNDERSTANDING, 1, 5, 2, 14, 0.8));
    }

    @Test
    void acceptsTheEndsOfTheScale() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.UNDERSTANDING, 1, 5, 5, 1, 4.0)))
                .expectEvents(taken(Measure.UNDERSTANDING, 1, 5, 5, 1, 4.0));
    }

    @Test
    void acceptsAGroupSoSmallThatItIsNotShown() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.KNOWLEDGE, 1, 5, 1, 4, null)))
                .expectEvents(taken(Measure.KNOWLEDGE, 1, 5, 1, 4, null));
    }

    @Test
    void refusesAScaleWithoutLength() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.ATTITUDE, 5, 5, 5, 14, null)))
                .expectException(refusedWith("measurement-scale"));
    }

    @Test
    void refusesAValueBelowItsScale() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.UNDERSTANDING, 1, 5, 0.99, 14, null)))
                .expectException(refusedWith("measurement-off-scale"));
    }

    @Test
    void refusesAValueAboveItsScale() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.UNDERSTANDING, 1, 5, 5.01, 14, null)))
                .expectException(refusedWith("measurement-off-scale"));
    }

    @Test
    void refusesASpreadLongerThanTheScale() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.UNDERSTANDING, 1, 5, 2, 14, 4.01)))
                .expectException(refusedWith("measurement-spread"));
    }

    @Test
    void refusesANegativeSpread() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.UNDERSTANDING, 1, 5, 2, 14, -0.1)))
                .expectException(refusedWith("measurement-spread"));
    }

    @Test
    void refusesWhatWasSeenNowhere() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.ADOPTION_OBSERVED, 0, 100, 30, 0, null)))
                .expectException(refusedWith("measurement-without-sample"));
    }

    @Test
    void acceptsAClaimThatRestsOnNothing() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, taken(Measure.ADOPTION_CLAIMED, 0, 100, 85, 0, null)))
                .expectEvents(taken(Measure.ADOPTION_CLAIMED, 0, 100, 85, 0, null));
    }

    private static MeasurementTaken taken(
            Measure about, double least, double most, double value, int sample, @Nullable Double spread) {
        return new MeasurementTaken(
                FIRST,
                about,
                words("do you know how your work fits the whole?"),
                least,
                most,
                value,
                sample,
                spread,
                new TargetGroupId("g1"),
                null,
                null,
                words("a form on paper"),
                DAY,
                null);
    }
}
