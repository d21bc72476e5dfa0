package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.draagvlak.acceptance.program.Api;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody who keeps up with partners of a coalition and finds on the agenda whom to call, in both languages. */
class AgendaIT extends BrowserTest {

    private static final String LONG_AGO = "2025-06-02";
    private static final String CALL = "Bel Woonstichting Oost over ‘Samen één loket’";

    private String programme = "";

    @Test
    void findsWhomToCallAndAnswersLaterNotAndDone() {
        formACoalitionThatFades();
        try (Visit visit = visit("nl-NL")) {
            signIn(visit);
            visit.link("Eén loket").first().click();
            visit.link("Agenda").click();
            findsWhomToCallAndWhy(visit);
            visit.check("agenda-1-dutch");
            looksAtOnlyHerOwn(visit);
            putsItOff(visit);
            declinesItByKeyboard(visit);
            visit.button("English").click();
            notesThatItWasDone(visit);
            seesWhatIsMissingBesideTheField(visit);
            Assertions.assertThat(answers())
                    .containsExactly(
                            "agenda.proposal-postponed",
                            "agenda.answer-withdrawn",
                            "agenda.proposal-declined",
                            "agenda.answer-withdrawn",
                            "agenda.proposal-done");
        }
    }

    private static void findsWhomToCallAndWhy(Visit visit) {
        Locator call = entry(visit, CALL);
        assertThat(call).isVisible();
        assertThat(call).containsText("Laatst gezien op 2 juni 2025.");
        assertThat(call).containsText("Een toezegging die niemand onderhoudt, vervaagt");
        assertThat(call).containsText("over de datum");
        assertThat(call).containsText(Pattern.compile("Voorstel · voor\\s+Eva Mol"));
        call.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Waar dit op rust")))
                .press("Enter");
        assertThat(call.locator(".ledger-entry").first()).isVisible();
        assertThat(entry(visit, "Bel Huurdersraad over ‘Samen één loket’")).isVisible();
        assertThat(entry(visit, "Vraag Ouderenbond om een antwoord op de uitnodiging voor ‘Samen één loket’"))
                .isVisible();
    }

    private static void looksAtOnlyHerOwn(Visit visit) {
        visit.page().getByLabel("Wiens agenda?").selectOption("Eva Mol");
        assertThat(entry(visit, CALL)).isVisible();
        assertThat(entry(visit, "Bel Huurdersraad over ‘Samen één loket’"))
                .not()
                .isVisible();
    }

    private static void putsItOff(Visit visit) {
        answer(visit, CALL, "Later").click();
        visit.page().getByLabel("Tot welke dag?").fill("2190-01-07");
        visit.button("Stel uit").click();
        assertThat(visit.page().getByText("Uitgesteld: " + CALL)).isVisible();
        assertThat(entry(visit, CALL)).not().isVisible();
        takeItBack(visit);
    }

    private static void declinesItByKeyboard(Visit visit) {
        answer(visit, CALL, "Niet").press("Enter");
        Locator reason = visit.page().getByLabel("Waarom niet?");
        assertThat(reason).isFocused();
        visit.check("agenda-2-declining");
        reason.fill("Zij belden ons zelf.");
        reason.press("Enter");
        assertThat(visit.page().getByText("Afgewezen: " + CALL)).isVisible();
        assertThat(visit.page().locator("answered-notice .notice")).isFocused();
        takeItBack(visit);
    }

    private static void takeItBack(Visit visit) {
        visit.button("Neem terug").press("Enter");
        assertThat(visit.page().getByText("Het antwoord is teruggenomen.")).isVisible();
        assertThat(entry(visit, CALL)).isVisible();
    }

    private static void notesThatItWasDone(Visit visit) {
        String call = "Call Woonstichting Oost about “Samen één loket”";
        assertThat(entry(visit, call)).containsText("A commitment that nobody keeps up fades");
        visit.check("agenda-3-english");
        answer(visit, call, "Done").click();
        visit.page().getByLabel("Anything to add?").fill("Ze doen nog mee.");
        visit.button("Record that it was done").click();
        assertThat(visit.page().getByText("Recorded as done: " + call)).isVisible();
        assertThat(entry(visit, call)).not().isVisible();
        visit.check("agenda-4-done");
    }

    private static void seesWhatIsMissingBesideTheField(Visit visit) {
        answer(visit, "Call Huurdersraad about “Samen één loket”", "Not").press("Enter");
        Locator reason = visit.page().getByLabel("Why not?");
        reason.press("Enter");
        assertThat(reason).hasAttribute("aria-invalid", "true");
        assertThat(reason).isFocused();
    }

    private static Locator entry(Visit visit, String title) {
        return visit.page()
                .getByRole(
                        AriaRole.ARTICLE,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private static Locator answer(Visit visit, String title, String answer) {
        return entry(visit, title)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + answer)));
    }

    /** The answers in the ledger, in their order. */
    private List<String> answers() {
        return program()
                .api()
                .get(programme + "/ledger?limit=200")
                .json()
                .get("items")
                .valueStream()
                .map(event -> typeOf(event.get("type")))
                .filter(type -> type.startsWith("agenda."))
                .toList();
    }

    private static String typeOf(JsonNode type) {
        return type.isString() ? type.stringValue() : type.path("name").asString("");
    }

    /** Two partners joined and one was invited so long ago that all of it has faded; each is somebody's to keep up with. */
    private void formACoalitionThatFades() {
        Api api = program().api();
        programme = "/v1/programmes/"
                + api.post("/v1/programmes", "{\"name\":\"Eén loket\",\"purpose\":\"Bewoners gaan naar één loket\"}")
                        .id();
        String eva = post("/stakeholders", "{'kind':'person','name':'Eva Mol'}");
        String bram = post("/stakeholders", "{'kind':'person','name':'Bram Kok'}");
        String housing = post("/stakeholders", "{'kind':'organisation','name':'Woonstichting Oost'}");
        String tenants = post("/stakeholders", "{'kind':'organisation','name':'Huurdersraad'}");
        String elderly = post("/stakeholders", "{'kind':'organisation','name':'Ouderenbond'}");
        String coalition = "/coalitions/" + post("/coalitions", "{'name':'Samen één loket','effectiveOn':'DAY'}");
        partner(coalition, housing, "committed");
        partner(coalition, tenants, "public");
        partner(coalition, elderly, "invited");
        keptBy(housing, eva);
        keptBy(tenants, bram);
        keptBy(elderly, bram);
    }

    private void partner(String coalition, String who, String step) {
        post(coalition + "/partners", "{'stakeholder':'%s','step':'%s','effectiveOn':'DAY'}".formatted(who, step));
    }

    private void keptBy(String who, String owner) {
        post("/relationships", "{'stakeholder':'%s','owner':'%s','effectiveOn':'DAY'}".formatted(who, owner));
    }

    private String post(String path, String body) {
        return program()
                .api()
                .post(programme + path, body.replace("DAY", LONG_AGO).replace('\'', '"'))
                .id();
    }
}
