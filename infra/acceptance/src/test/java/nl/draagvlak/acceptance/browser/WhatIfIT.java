package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who asks what would happen, how a number is made and how sure it is. */
class WhatIfIT extends BrowserTest {

    private static final double MINUTE = 60_000;

    @Override
    boolean sharesTheExample() {
        return true;
    }

    @Test
    void fromAnInsightToWhatWouldHappenAndBack() {
        try (Visit visit = visit("nl-NL")) {
            signIn(visit);
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zaak in Zicht"))
                    .first()
                    .click();
            assertThat(visit.heading("Wat er nu ontbreekt")).isVisible(new IsVisibleOptions().setTimeout(MINUTE));
            takeANumberApart(visit);
            askWhatIfSomebodyLeaves(visit);
            supposeSomethingByKeyboard(visit);
            supposeAVoice(visit);
        }
    }

    private static void takeANumberApart(Visit visit) {
        visit.button("Hoe dit getal is gemaakt").first().click();
        assertThat(visit.page()
                        .getByText("De score is de som van de onderdelen")
                        .first())
                .isVisible();
        visit.button("Welke vragen maken dit het meest duidelijk?").click();
        assertThat(visit.page().locator("#clarifying li").first()).isVisible(new IsVisibleOptions().setTimeout(MINUTE));
        visit.check("what-if-1-number");
    }

    private static void askWhatIfSomebodyLeaves(Visit visit) {
        visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Wat als .* vertrekt\\?$")))
                .first()
                .click();
        assertThat(visit.heading("Wat als …")).isVisible();
        assertThat(visit.heading("Deze worden anders")).isVisible();
        visit.check("what-if-2-leaves");
        visit.button(Pattern.compile("^Haal weg: ")).click();
        assertThat(visit.heading("Of begin hiermee")).isVisible();
        visit.check("what-if-3-empty");
    }

    private static void supposeSomethingByKeyboard(Visit visit) {
        visit.page().getByLabel("Een houding verandert").focus();
        visit.page().keyboard().press("Space");
        visit.page().getByLabel("Wie?").first().focus();
        visit.page().keyboard().type("Vergunningverlener milieu");
        assertThat(visit.page().getByRole(AriaRole.OPTION).first()).isVisible();
        visit.page().keyboard().press("Enter");
        visit.page().getByLabel("pleitbezorger").focus();
        visit.page().keyboard().press("Space");
        visit.button("Kijk wat er dan verandert").focus();
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().getByText("gaat de verandering uitdragen").first())
                .isVisible();
        assertThat(visit.page().locator(".what-if__summary")).isVisible();
        visit.check("what-if-4-stance");
    }

    private static void supposeAVoice(Visit visit) {
        visit.button("Veronderstel nog iets").click();
        visit.page().getByLabel("Iemand wordt sponsor").check();
        visit.page().getByLabel("Wie?").first().fill("Vergunningverlener milieu");
        assertThat(visit.page().getByRole(AriaRole.OPTION).first()).isVisible();
        visit.page().keyboard().press("Enter");
        visit.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Adoptiecoach"))
                .check();
        visit.page().getByLabel("Voor wie?").selectOption(new SelectOption().setLabel("Vergunningverleners"));
        visit.check("what-if-5-voice-asked");
        visit.button("Kijk wat er dan verandert").click();
        assertThat(visit.page().getByText("wordt adoptiecoach van").first()).isVisible();
        visit.check("what-if-6-voice");
    }
}
