package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PageAssertions.HasURLOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way that somebody goes who sees Draagvlak for the first time. */
class WalkIT extends BrowserTest {

    private static final double MINUTE = 60_000;

    @Test
    void fromTheFirstPageToAnInteractionThatIsPartOfTheStory() {
        try (Visit visit = visit("nl-NL")) {
            comeIn(visit);
            loadExample(visit);
            openEvidence(visit);
            seeWhoSpeaksForWhom(visit);
            lookAtTheMap(visit);
            String name = goToSomebody(visit);
            record(visit, name);
            readTheStory(visit, name);
            findAnAnswer(visit);
            lookUpATechnique(visit);
            signOut(visit);
        }
    }

    private void comeIn(Visit visit) {
        signIn(visit);
        assertThat(visit.page()).hasURL(program().address().toString());
        assertThat(visit.button("Open het voorbeeld")).isVisible();
        visit.check("1-start");
    }

    private static void loadExample(Visit visit) {
        visit.button("Open het voorbeeld").click();
        assertThat(visit.page()).hasURL(Pattern.compile(".*/p/[^/]+"), new HasURLOptions().setTimeout(MINUTE));
        assertThat(visit.heading("Wat er nu ontbreekt")).isVisible();
        assertThat(bridgeBuilders(visit).getByRole(AriaRole.ARTICLE).first())
                .isVisible(new IsVisibleOptions().setTimeout(MINUTE));
        assertThat(visit.page().getByText("verzonnen").first()).isVisible();
        visit.check("2-insights");
    }

    private static Locator bridgeBuilders(Visit visit) {
        return visit.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Bruggenbouwers die ontbreken"));
    }

    private static void openEvidence(Visit visit) {
        Locator first = bridgeBuilders(visit).getByRole(AriaRole.ARTICLE).first();
        first.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Waar dit op rust: \\d")))
                .click();
        assertThat(first.locator(".evidence li").first()).isVisible();
        visit.check("3-evidence");
    }

    private static void seeWhoSpeaksForWhom(Visit visit) {
        visit.button("Toon wie voor wie spreekt").click();
        assertThat(visit.page()
                        .getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Adoptiecoaches"))
                        .first())
                .isVisible();
        visit.button("Zoek mensen").click();
        assertThat(visit.heading("Ambassadeurs om te vragen")).isVisible();
        visit.check("3-voices");
    }

    private static void lookAtTheMap(Visit visit) {
        visit.link("Netwerk").click();
        assertThat(visit.heading("Het netwerk")).isVisible();
        assertThat(visit.page().locator("canvas").first()).isVisible();
        visit.check("4-map");
        visit.button("Tabel").click();
        assertThat(visit.page().getByRole(AriaRole.ROWHEADER).first()).isVisible();
        visit.check("5-map-as-table");
    }

    private static String goToSomebody(Visit visit) {
        Locator somebody = visit.page()
                .getByRole(AriaRole.ROWHEADER)
                .getByRole(AriaRole.LINK)
                .first();
        String name = somebody.innerText().strip();
        somebody.click();
        assertThat(visit.heading(name)).isVisible();
        assertThat(visit.heading("Het verhaal tot nu toe")).isVisible();
        visit.check("6-stakeholder");
        return name;
    }

    private static void record(Visit visit, String name) {
        visit.link("Vastleggen").click();
        assertThat(visit.heading("Leg een contact vast")).isVisible();
        visit.check("7-record");
        visit.page().getByLabel("Met wie?").first().pressSequentially(name.substring(0, Math.min(12, name.length())));
        visit.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        choose(visit, "Open");
        visit.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Dat bepaal ik zelf"))
                .check();
        visit.page().getByLabel("Wat zat erachter?").selectOption("Praktische belemmeringen");
        visit.check("7-record-with-a-reason");
        choose(visit, "Telefoon");
        visit.page().getByLabel("Wat wilt u onthouden?").fill("Wil meedenken over de planning.");
        visit.page().keyboard().press("Control+Enter");
        assertThat(visit.heading("Vastgelegd")).isVisible();
        visit.check("8-recorded");
    }

    private static void choose(Visit visit, String option) {
        visit.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .check();
    }

    private static void readTheStory(Visit visit, String name) {
        visit.link("Naar " + name).click();
        assertThat(visit.heading(name)).isVisible();
        assertThat(visit.page().getByText("Wil meedenken over de planning.").first())
                .isVisible();
        assertThat(visit.page()
                        .getByText(Pattern.compile("praktische belemmeringen", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
        visit.check("9-story");
    }

    private static void findAnAnswer(Visit visit) {
        visit.link("Zoek een antwoord op “Dat bepaal ik zelf”").first().click();
        assertThat(visit.heading("Omgaan met weerstand")).isVisible();
        visit.button("Kies Keuze laten").click();
        assertThat(visit.button("Gekozen Keuze laten")).isVisible();
        visit.check("10-guide");
        visit.page().getByLabel("Wat moet het veranderen?").fill("Kiest zelf een instapweek.");
        visit.button("Plan deze interventie").click();
        assertThat(visit.heading("Gepland")).isVisible();
        visit.check("11-planned");
    }

    private static void lookUpATechnique(Visit visit) {
        visit.link("Lees eerst over de technieken").click();
        assertThat(visit.heading("Een als-danplan")).isVisible();
        visit.check("12-techniques");
    }

    private static void signOut(Visit visit) {
        visit.button("Afmelden").click();
        assertThat(visit.heading("Aanmelden")).isVisible();
        visit.open("/");
        assertThat(visit.page()).hasURL(Pattern.compile(".*/sign-in"));
    }
}
