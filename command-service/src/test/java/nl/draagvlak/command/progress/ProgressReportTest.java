package nl.draagvlak.command.progress;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.words;

import nl.draagvlak.command.dossier.Dossier;
import nl.draagvlak.command.dossier.GivenDossier;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.progress.ProgressReportEvent.ProgressReportGiven;
import nl.draagvlak.events.progress.ProgressStatus;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "progress-report", "d1");
    private static final EntryId FIRST = Given.entry(AGGREGATE, "0");

    private final AggregateTestFixture<Dossier> dossier = GivenDossier.kept(new ProgressReportConduct());

    @Test
    void writesDownHowFarItWasSaidToBe() {
        dossier.givenNoPriorActivity()
                .when(GivenDossier.open(AGGREGATE, given()))
                .expectEvents(given());
    }

    private static ProgressReportGiven given() {
        return new ProgressReportGiven(
                FIRST, new StakeholderId("s1"), ProgressStatus.GREEN, words("all milestones"), DAY, null);
    }
}
