package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who reads what is being said, and decides whom to approach first. */
class PlanIT extends BrowserTest {

    private static final double MINUTE = 60_000;

    @Override
    boolean sharesTheExample() {
        return true;
    }

    @Test
    void fromWhatIsSaidToAPlanThatIsAcceptedAndTakenBack() {
        try (Visit visit = visit("nl-NL")) {
            signIn(visit);
            visit.link("Zaak in Zicht").first().click();
            assertThat(visit.heading("Wat er nu ontbreekt")).isVisible(new IsVisibleOptions().setTimeout(MINUTE));
            openANumberToItsEvents(visit);
            openAPairToWhatBothSaid(visit);
            proposeAPlan(visit);
            acceptIt(visit);
            takeItBack(visit);
            seeWhatIsWrongBesideTheField(visit);
        }
    }

    private static void openANumberToItsEvents(Visit visit) {
        visit.link("Standpunten").click();
        assertThat(visit.heading("Wat er wordt gezegd")).isVisible(new IsVisibleOptions().setTimeout(MINUTE));
        Locator first = visit.page().locator("statement-tally").first();
        Locator number = first.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^\\d+ oneens\\s*, houdingen")))
                .first();
        int counted = Integer.parseInt(number.innerText().strip().split(" ")[0]);
        number.click();
        assertThat(first.locator(".ledger-entry")).hasCount(counted);
        assertThat(first.locator(".ledger-entry").first()).containsText("oneens met");
        visit.check("plan-1-discourse");
    }

    private static void openAPairToWhatBothSaid(Visit visit) {
        visit.page().locator("button.encounter").nth(1).press("Enter");
        Locator pair = visit.page().locator(".pairs li").first();
        pair.locator("summary").press("Enter");
        assertThat(pair.locator(".ledger-entry").first()).isVisible();
        visit.check("plan-2-pairs");
    }

    private static void proposeAPlan(Visit visit) {
        visit.link("Plan").click();
        assertThat(visit.heading("Wie benadert u eerst?")).isVisible();
        visit.page().getByLabel("Hoeveel mensen kunt u benaderen?").fill("3");
        visit.button("Stel een plan voor").click();
        assertThat(visit.heading("Het voorstel")).isFocused();
        assertThat(visit.page().locator(".plan-step")).hasCount(3);
        assertThat(visit.page().getByText("Deze marge gaat alleen over de simulatie"))
                .isVisible();
        assertThat(visit.heading("Wie is weggelaten, en waarom")).isVisible();
    }

    private static void acceptIt(Visit visit) {
        visit.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Waarvoor is dit plan?"))
                .fill("Eerste ronde langs de teams");
        visit.button("Stel dit plan vast").press("Enter");
        assertThat(visit.heading("Stelt u dit plan vast?")).isVisible();
        visit.check("plan-3-proposal");
        visit.button("Ja, stel vast").click();
        assertThat(visit.heading("Het plan is vastgesteld")).isVisible();
        assertThat(visit.heading("Eerste ronde langs de teams")).isVisible();
        visit.check("plan-4-accepted");
    }

    private static void takeItBack(Visit visit) {
        visit.button("Maak ongedaan").click();
        assertThat(visit.heading("Het plan is meteen beëindigd")).isVisible();
        assertThat(visit.page().getByText("Meteen na het vaststellen ongedaan gemaakt"))
                .isVisible();
    }

    private static void seeWhatIsWrongBesideTheField(Visit visit) {
        Locator people = visit.page().getByLabel("Hoeveel mensen kunt u benaderen?");
        people.fill("3.5");
        people.press("Enter");
        assertThat(people).hasAttribute("aria-invalid", "true");
        assertThat(people).isFocused();
    }
}
