package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationCalledOff;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationPlanned;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.events.coalition.CoalitionEvent.CommitmentConfirmed;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerLeft;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionWithdrawn;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainsJoined;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent.MergeUndone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderLeft;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

/** Every write of every room, from its body to the ledger. */
class WritingTest extends ServiceTest {

    private static final String COFFEE =
            "{'name':'Coffee first','why':'people talk','firstStep':'ask','forms':['reactance']}";

    private static RecordedEvent last() {
        return api.ledger().readAt(List.of(api.ledger().head())).getFirst();
    }

    private static Class<? extends Event> lastEvent() {
        return last().event().getClass();
    }

    @Test
    void keepsADossierFromItsBeginningToItsCorrection() {
        String given = "'promise':'nobody loses work','owner':'{council}','people':['{council}'],"
                + "'until':'2026-06-01','effectiveOn':'2026-03-01'";
        Answer guarantee = scene.post("/guarantees", "{" + given + "}").made();
        assertThat(lastEvent()).isEqualTo(GuaranteeGiven.class);
        String address = "/guarantees/" + guarantee.json().path("id").asString();
        assertThat(guarantee.headers().getLocation()).hasToString(scene.programme() + address);

        scene.post(address + "/kept", "{'effectiveOn':'2026-03-02'}").made();
        assertThat(lastEvent()).isEqualTo(GuaranteeKept.class);

        scene.post("/entries/" + guarantee.entry() + "/correction", "{'reason':'a month more'," + given + "}");
        assertThat(last().event()).isInstanceOfSatisfying(GuaranteeGiven.class, again -> assertThat(again.correction())
                .isNotNull());

        scene.post("/entries/" + guarantee.entry() + "/withdrawal", "{'reason':'never said'}");
        assertThat(lastEvent()).isEqualTo(EntryWithdrawn.class);
    }

    @Test
    void asksForTheReasonOfACorrectionBesideAllItsOtherFaults() {
        Answer guarantee = scene.post(
                        "/guarantees",
                        "{'promise':'no','owner':'{council}','people':['{council}'],'until':'2026-06-01','effectiveOn':'2026-03-01'}")
                .made();
        Answer refused = scene.post("/entries/" + guarantee.entry() + "/correction", "{'promise':'no'}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsString("pointer"))
                .contains("/reason", "/owner", "/until", "/effectiveOn");
    }

    @Test
    void answersAWriteWithVersionAddressAndPosition() {
        Answer stance = scene.post(
                "/stakeholders/{council}/stances",
                "{'stance':-1,'effectiveOn':'2026-03-01','source':'letter','judgement':false}");

        assertThat(stance.status()).isEqualTo(201);
        assertThat(stance.json().path("version").asInt(-1)).isEqualTo(1);
        assertThat(stance.entry()).startsWith("stakeholder." + scene.council() + ".");
        assertThat(stance.headers().getETag()).isEqualTo("\"1\"");
        assertThat(stance.headers().getFirst("Ledger-Position"))
                .isEqualTo(Long.toString(api.ledger().head()));
        assertThat(stance.headers().getLocation()).hasToString(scene.programme() + "/stakeholders/" + scene.council());
    }

    @Test
    void writesWhoDidItIntoTheEnvelope() {
        scene.post("/domains", "{'name':'permits','mustWorkWith':['care'],'weight':2}")
                .made();

        assertThat(last().event()).isInstanceOf(DomainAdded.class);
        assertThat(last().envelope().actor().value()).isNotBlank();
        assertThat(last().envelope().correlation()).isNotBlank();
    }

    @Test
    void keepsNamesSealedInTheLedger() {
        assertThat(api.ledger().readAfter(0, 1_000))
                .filteredOn(event -> event.event() instanceof StakeholderRegistered)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.data()).doesNotContain("union", "council"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        POST | /target-groups      | {'name':'clerks','domain':'care','targetBehaviour':'look first'} | TargetGroupAdded
        POST | /statements         | {'text':'Everyone may look','direction':'for'}                  | StatementAdded
        POST | /phases             | {'phase':'preparing','effectiveOn':'2026-01-01'}                | PhaseEntered
        POST | /transition-moments | {'moment':'2027-01-01','why':'law','effectiveOn':'2026-03-01'}  | TransitionMomentMoved
        PUT  | /half-life          | {'days':30}                                                     | HalfLifeSet
        PUT  |                     | {'name':'Zaak','purpose':'Look'}                                | ProgrammeDescribed
        """)
    void writesAboutAProgramme(String method, @Nullable String path, String body, String event) {
        Answer answer = api.send(
                HttpMethod.valueOf(method),
                scene.programme() + (path == null ? "" : path),
                body.replace('\'', '"'),
                Map.of());

        assertThat(answer.status()).as(answer.json().toString()).isBetween(200, 201);
        assertThat(lastEvent().getSimpleName()).isEqualTo(event);
    }

    @Test
    void joinsTwoDomains() {
        String permits = scene.post("/domains", "{'name':'permits'}").made().id();

        assertThat(scene.post("/domains/" + permits + "/partners", "{'domain':'care'}")
                        .status())
                .isEqualTo(200);
        assertThat(lastEvent()).isEqualTo(DomainsJoined.class);
    }

    @Test
    void correctsAndWithdrawsAStance() {
        String entry = scene.post(
                        "/stakeholders/{council}/stances",
                        "{'stance':-1,'effectiveOn':'2026-03-01','source':'letter','judgement':false}")
                .made()
                .entry();

        Answer corrected = scene.post(
                "/entries/" + entry + "/correction",
                "{'reason':'misread','stance':1,'effectiveOn':'2026-03-01','source':'letter','judgement':true}");
        Answer withdrawn = scene.post("/entries/" + entry + "/withdrawal", "{'reason':'another council'}");

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.entry()).isEqualTo(entry);
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(lastEvent()).isEqualTo(StakeholderEvent.EntryWithdrawn.class);
    }

    @Test
    void reportsCorrectsAndEndsATie() {
        String entry = scene.post(
                        "/ties", "{'from':'{council}','to':'{union}','kind':'trust','strength':0.6,'undirected':true}")
                .made()
                .entry();
        assertThat(last().effectiveOn()).hasToString(RunningService.TODAY);

        assertThat(scene.post(
                                "/entries/" + entry + "/correction",
                                "{'reason':'less','from':'{council}','to':'{union}','kind':'trust','strength':0.3}")
                        .status())
                .isEqualTo(200);
        scene.post("/stakeholders/{council}/tie-endings", "{'to':'{union}','kind':'trust','effectiveOn':'2026-03-01'}")
                .made();
        assertThat(lastEvent()).isEqualTo(TieEnded.class);
    }

    @Test
    void letsAStakeholderTakeUpARoleAndLeave() {
        scene.post(
                        "/stakeholders/{council}/roles",
                        "{'role':'{union}','effectiveOn':'2026-03-01','until':'2027-01-01'}")
                .made();
        String departure = scene.post(
                        "/stakeholders/{council}/departure", "{'effectiveOn':'2027-01-01','why':'elections'}")
                .made()
                .entry();

        assertThat(lastEvent()).isEqualTo(StakeholderLeft.class);
        assertThat(scene.post("/entries/" + departure + "/correction", "{'reason':'later'}")
                        .code())
                .isEqualTo("entry-not-correctable");
    }

    @Test
    void mergesAndUndoesTheMerger() {
        scene.post("/stakeholders/{council}/merge", "{'into':'{union}','reason':'the same'}");
        Answer refused = scene.post("/ties", "{'from':'{union}','to':'{council}','strength':1}");
        Answer undone = scene.post("/stakeholders/{council}/merge-undo", "{'reason':'not the same'}");

        assertThat(refused.faults()).containsExactly("/to stakeholder-merged");
        assertThat(undone.status()).isEqualTo(200);
        assertThat(lastEvent()).isEqualTo(MergeUndone.class);
    }

    @Test
    void keepsTheIdOfASignalThroughACorrection() {
        String entry = scene.post("/interactions", """
            {'channel':'conversation','effectiveOn':'2026-03-01','intent':'listen','about':['letters'],
             'participants':[{'stakeholder':'{council}','tone':-1,'understanding':2,
               'signals':[{'form':'scepticism','reason':'sees-no-importance','words':'why?'}]}]}\
            """).made().entry();
        String signal = signalOf(last());

        Answer corrected = scene.post("/entries/" + entry + "/correction", """
            {'reason':'warmer','channel':'conversation','effectiveOn':'2026-03-01','participants':[
              {'stakeholder':'{council}','tone':1,'signals':[{'id':'%s','form':'inertia'}]}]}\
            """.formatted(signal));
        assertThat(corrected.status()).as(corrected.json().toString()).isEqualTo(200);
        assertThat(signalOf(last())).isEqualTo(signal);

        scene.post(
                        "/interventions",
                        "{'technique':'look-ahead','people':['{council}'],'answers':['%s'],'effectiveOn':'2026-09-01'}"
                                .formatted(signal))
                .made();
    }

    @Test
    void correctsAndWithdrawsAPublication() {
        String said = "'by':'{council}','outlet':'De Stadskrant','effectiveOn':'2026-03-01','quote':'no more letters'";
        String entry = scene.post("/publications", "{" + said + "}").made().entry();

        Answer corrected = scene.post("/entries/" + entry + "/correction", "{'reason':'misread'," + said + "}");
        assertThat(corrected.status()).as(corrected.json().toString()).isEqualTo(200);
        assertThat(lastEvent()).isEqualTo(PublicationEvent.PublicationCorrected.class);

        scene.post("/entries/" + entry + "/withdrawal", "{'reason':'never appeared'}");
        assertThat(lastEvent()).isEqualTo(PublicationEvent.PublicationWithdrawn.class);
    }

    private static String signalOf(RecordedEvent event) {
        Interaction interaction =
                switch ((InteractionEvent) event.event()) {
                    case InteractionRecorded recorded -> recorded.interaction();
                    case InteractionCorrected corrected -> corrected.interaction();
                    case InteractionWithdrawn withdrawn -> throw new AssertionError(withdrawn);
                };
        return interaction
                .participants()
                .getFirst()
                .signals()
                .getFirst()
                .signal()
                .value();
    }

    @Test
    void followsACoalitionFromItsFormationToItsActivation() {
        String coalition = "/coalitions/"
                + scene.post("/coalitions", "{'name':'Together','requiredDomains':['care'],'effectiveOn':'2026-03-01'}")
                        .made()
                        .id();

        scene.post(coalition + "/partners", step("council", "invited")).made();
        scene.post(coalition + "/partners", step("council", "committed")).made();
        assertThat(lastEvent()).isEqualTo(PartnerJoined.class);
        scene.post(coalition + "/partners", step("council", "public")).made();
        assertThat(lastEvent()).isEqualTo(CommitmentConfirmed.class);
        scene.post(coalition + "/partners", step("council", "left")).made();
        assertThat(lastEvent()).isEqualTo(PartnerLeft.class);
        scene.post(coalition + "/activation-plan", "{'on':'2026-09-01','effectiveOn':'2026-03-01'}")
                .made();
        assertThat(lastEvent()).isEqualTo(ActivationPlanned.class);
        scene.post(coalition + "/activation-plan/withdrawal", "{'why':'too early','effectiveOn':'2026-03-01'}")
                .made();
        assertThat(lastEvent()).isEqualTo(ActivationCalledOff.class);
        assertThat(scene.post(coalition + "/activation-plan/withdrawal", "{'effectiveOn':'2026-03-01'}")
                        .code())
                .isEqualTo("no-activation-planned");
        scene.post(coalition + "/activation", "{'effectiveOn':'2026-03-01'}").made();
        assertThat(lastEvent()).isEqualTo(CoalitionActivated.class);
    }

    private static String step(String who, String step) {
        return "{'stakeholder':'{%s}','step':'%s','effectiveOn':'2026-03-01'}".formatted(who, step);
    }

    @Test
    void followsADecisionFromItsQuestionToItsReadings() {
        String decision = "/decisions/"
                + scene.post(
                                "/decisions",
                                "{'question':'When?','subject':'roll-out','affects':['{union}'],'effectiveOn':'2026-03-01'}")
                        .made()
                        .id();
        String scenario = scene.post(decision + "/scenarios", "{'title':'At once','effectiveOn':'2026-03-01'}")
                .made()
                .entry();
        Answer outcome = scene.post(
                decision + "/outcome",
                "{'scenario':'%s','by':'{council}','rationale':'law','effectiveOn':'2026-03-01'}".formatted(scenario));
        Answer document = scene.post(
                decision + "/documents",
                "{'title':'Minutes','link':'ftp://x','sha256':'zz','effectiveOn':'2026-03-01'}");
        Answer reading = scene.post(
                decision + "/readings", "{'reader':'{union}','reading':'not yet','effectiveOn':'2026-03-01'}");

        assertThat(outcome.status()).isEqualTo(201);
        assertThat(document.faults()).containsExactly("/link malformed-link");
        assertThat(reading.status()).isEqualTo(201);
    }

    @Test
    void followsAnInterventionFromItsPlanToItsEffect() {
        String intervention = "/interventions/"
                + scene.post(
                                "/interventions",
                                "{'technique':'altercasting','people':['{council}'],'effectiveOn':'2026-09-01'}")
                        .made()
                        .id();

        assertThat(scene.post(intervention + "/effects", "{'effect':1,'effectiveOn':'2026-03-01'}")
                        .code())
                .isEqualTo("intervention-not-carried-out");
        scene.post(intervention + "/execution", "{'effectiveOn':'2026-03-01'}").made();
        scene.post(intervention + "/effects", "{'effect':1,'effectiveOn':'2026-03-01'}")
                .made();
        assertThat(scene.post(intervention + "/cancellation", "{'reason':'ill','effectiveOn':'2026-03-01'}")
                        .code())
                .isEqualTo("intervention-carried-out");
    }

    @Test
    void refusesATechniqueThatIsNotInTheCatalogueAndSaysWhatIs() {
        Answer refused = scene.post(
                "/interventions", "{'technique':'sing-along','people':['{council}'],'effectiveOn':'2026-09-01'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faults()).containsExactly("/technique unknown-technique");
        assertThat(refused.json().toString()).contains("sing-along", "redefine-relationship, altercasting");
    }

    @Test
    void keepsTheLeversOfAnInterventionInOrderAndRefusesOneThatIsNotInTheCatalogue() {
        String plan = "{'technique':'look-ahead','levers':[%s],'people':['{council}'],'effectiveOn':'2026-09-01'}";
        scene.post("/interventions", plan.formatted("'unity','social-proof','unity'"))
                .made();
        assertThat(((InterventionPlanned) last().event()).levers()).containsExactly("social-proof", "unity");

        Answer refused = scene.post("/interventions", plan.formatted("'unity','hypnosis'"));
        assertThat(refused.faults()).containsExactly("/levers/1 unknown-lever");
        assertThat(refused.json().toString()).contains("hypnosis", "social-proof");
    }

    @Test
    void usesATechniqueOfOnesOwnByItsNameUntilItIsRetired() {
        String own = scene.post("/techniques", COFFEE).made().id();
        String plan = "{'technique':'Coffee first','people':['{council}'],'effectiveOn':'2026-09-01'}";
        scene.post("/interventions", plan).made();
        assertThat(((InterventionPlanned) last().event()).technique()).isEqualTo(own);

        assertThat(scene.post("/techniques/" + own + "/retirement", "{'reason':'nobody came'}")
                        .status())
                .isEqualTo(200);
        assertThat(scene.post("/interventions", plan).faults()).containsExactly("/technique technique-retired");
    }

    @Test
    void refusesATechniqueUnderANameThatIsTaken() {
        scene.post("/techniques", COFFEE).made();
        assertThat(scene.post("/techniques", COFFEE).code()).isEqualTo("technique-name-taken");
        assertThat(scene.post("/techniques", COFFEE.replace("Coffee first", "Vooruitkijken"))
                        .code())
                .isEqualTo("technique-name-taken");
    }

    @Test
    void refusesWhatWorksBelowAwarenessWithoutAWordOnWhyThatIsProper() {
        Answer refused = scene.post("/techniques", COFFEE.replace("'forms'", "'belowAwareness':true,'forms'"));
        assertThat(refused.faults()).containsExactly("/proper propriety-unsaid");
    }
}
