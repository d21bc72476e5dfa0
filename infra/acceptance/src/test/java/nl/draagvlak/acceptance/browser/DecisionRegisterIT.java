package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.draagvlak.acceptance.program.Api;
import org.junit.jupiter.api.Test;

/** Somebody who looks up who was heard before a decision, in both languages. */
class DecisionRegisterIT extends BrowserTest {

    private static final String BEFORE = "2025-06-02";
    private static final String DECIDED = "2025-06-12";
    private static final String AFTERWARDS = "2025-06-20";

    private String programme = "";

    @Test
    void showsWhoWasAskedBeforeWhoAfterwardsWhoWasOnlyToldWhoWasNotReachedAndWhatCameLate() {
        decideWithoutEverybody();
        try (Visit visit = visit("nl-NL")) {
            signIn(visit);
            visit.link("Zicht op brieven").first().click();
            visit.link("Besluiten").click();
            assertThat(visit.heading("Besluitenregister")).isVisible();
            readInDutch(visit);
            openWhatItRestsOnByKeyboard(visit);
            visit.check("register-1-dutch");
            visit.button("English").click();
            readInEnglish(visit);
            visit.check("register-2-english");
            goToSomebodyByKeyboard(visit);
        }
    }

    private static void readInDutch(Visit visit) {
        assertThat(visit.page().locator(".page-head .lead"))
                .hasText("Er is 1 besluit genomen; bij 1 daarvan is iemand die het raakt niet vooraf gevraagd.");
        involved(visit, "asked-before", "Vooraf gevraagd", "Ouderenbond");
        involved(visit, "asked-after", "Pas achteraf gevraagd", "Huurdersraad");
        involved(visit, "informed", "Ingelicht of gesproken, niet gevraagd", "Wijkraad");
        involved(visit, "not-reached", "Niet bereikt", "Jongerenraad", "Sportclub");
        assertThat(late(visit)).hasCount(1);
        assertThat(late(visit)).containsText("zegt dat het op 2 juni 2025 is gebeurd");
        assertThat(late(visit)).containsText("maakt niets goed");
    }

    private static void readInEnglish(Visit visit) {
        assertThat(visit.heading("Decision register")).isVisible();
        involved(visit, "asked-before", "Asked beforehand", "Ouderenbond");
        involved(visit, "asked-after", "Asked only afterwards", "Huurdersraad");
        involved(visit, "informed", "Told or spoken with, not asked", "Wijkraad");
        involved(visit, "not-reached", "Not reached", "Jongerenraad", "Sportclub");
        assertThat(late(visit)).containsText("says it happened on 2 June 2025");
        assertThat(late(visit)).containsText("heals nothing");
    }

    /** Under this label these are named, and nobody else; whose question came late was not reached. */
    private static void involved(Visit visit, String involvement, String label, String... names) {
        Locator part = visit.page().locator("[data-involvement=" + involvement + "]");
        assertThat(part.locator("dt")).hasText(label);
        assertThat(part.locator("dd a")).hasCount(names.length);
        for (String name : names) {
            assertThat(part).containsText(name);
        }
    }

    private static Locator late(Visit visit) {
        return visit.page().locator(".decision-entry__late li");
    }

    private static void openWhatItRestsOnByKeyboard(Visit visit) {
        Locator summary = visit.page().locator(".decision-entry summary").first();
        summary.focus();
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator(".decision-entry .ledger-entry").first())
                .isVisible();
        assertThat(summary).isFocused();
    }

    private static void goToSomebodyByKeyboard(Visit visit) {
        visit.link("Jongerenraad").focus();
        visit.page().keyboard().press("Enter");
        assertThat(visit.heading("Jongerenraad")).isVisible();
    }

    /** Of five whom a decision affects, one was asked in time; the question to another was recorded when it was too late. */
    private void decideWithoutEverybody() {
        Api api = program().api();
        programme = "/v1/programmes/"
                + api.post(
                                "/v1/programmes",
                                "{\"name\":\"Zicht op brieven\",\"purpose\":\"Brieven die iedereen begrijpt\"}")
                        .id();
        String before = stakeholder("Ouderenbond");
        String after = stakeholder("Huurdersraad");
        String informed = stakeholder("Wijkraad");
        String late = stakeholder("Jongerenraad");
        String nobody = stakeholder("Sportclub");
        String decision = "/decisions/"
                + post(
                        "/decisions",
                        "{'question':'Welke brieven sturen we?','subject':'brieven','affects':['%s','%s','%s','%s','%s'],"
                                        .formatted(before, after, informed, late, nobody)
                                + "'effectiveOn':'%s'}".formatted(BEFORE));
        talk(before, "ask", BEFORE);
        talk(informed, "inform", BEFORE);
        post(decision + "/outcome", "{'rationale':'duidelijker','effectiveOn':'%s'}".formatted(DECIDED));
        talk(after, "ask", AFTERWARDS);
        talk(late, "ask", BEFORE);
    }

    private void talk(String with, String intent, String day) {
        post(
                "/interactions",
                "{'channel':'meeting','participants':[{'stakeholder':'%s'}],'about':['brieven'],'intent':'%s','effectiveOn':'%s'}"
                        .formatted(with, intent, day));
    }

    private String stakeholder(String name) {
        return post("/stakeholders", "{'kind':'organisation','name':'%s'}".formatted(name));
    }

    private String post(String path, String body) {
        return program().api().post(programme + path, body.replace('\'', '"')).id();
    }
}
