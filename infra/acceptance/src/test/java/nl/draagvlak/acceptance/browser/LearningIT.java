package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who asks how groups and organisations learn, and what is to be told to whom. */
class LearningIT extends BrowserTest {

    private static final double MINUTE = 60_000;

    @Override
    boolean sharesTheExample() {
        return true;
    }

    @Test
    void fromWhatWasMeasuredToTheNextStepForANamedPerson() {
        try (Visit visit = visit("nl-NL")) {
            signIn(visit);
            visit.link("Zaak in Zicht").first().click();
            visit.link("Leren").click();
            assertThat(visit.heading("Groepen en leren")).isVisible();
            assertThat(group(visit, "Consulenten")).isVisible(new IsVisibleOptions().setTimeout(MINUTE));
            openAFigureToItsEvent(visit);
            seeWhatIsHeldBack(visit);
            compareOrganisations(visit);
            seeWhatIsWorthTelling(visit);
            visit.check("learning-1");
            seeWhatWasKnownBefore(visit);
            readItInEnglishInTheHand(visit);
        }
    }

    private static Locator group(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.ARTICLE,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void openAFigureToItsEvent(Visit visit) {
        Locator group = group(visit, "Consulenten");
        assertThat(group.getByRole(AriaRole.IMG)).hasAccessibleName(Pattern.compile("^Begrip van Consulenten: 2 met"));
        assertThat(group.getByRole(AriaRole.ROWHEADER)).hasText(new String[] {"18 juni 2026", "1 oktober 2026"});
        assertThat(group.getByText("1,54 tot 2,46")).isVisible();
        assertThat(group.getByText("Volgende stap")).isVisible();
        group.locator(".learning-table summary").last().press("Enter");
        assertThat(group.locator(".learning-table .ledger-entry")).hasCount(1);
    }

    private static void seeWhatIsHeldBack(Visit visit) {
        Locator group = group(visit, "Functioneel beheerders en data-analisten");
        assertThat(group.getByText("1 meting is niet getekend")).isVisible();
        assertThat(group.getByRole(AriaRole.IMG)).hasCount(0);
        assertThat(group(visit, "Vergunningverleners").getByText("Hier is nog niets gemeten."))
                .isVisible();
    }

    private static void compareOrganisations(Visit visit) {
        assertThat(visit.page()
                        .getByRole(
                                AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^Gemeente Linde"))))
                .hasText(Pattern.compile("85%\\s*30%\\s*\\+55 procentpunt"));
        assertThat(visit.page().getByText("het bewijst er geen").first()).isVisible();
    }

    private static void seeWhatIsWorthTelling(Visit visit) {
        Locator wins = visit.page()
                .getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName("Kleine overwinningen om te vertellen"));
        assertThat(wins.getByRole(AriaRole.ARTICLE)).hasCount(2);
        assertThat(wins.getByText("nog aan niemand verteld")).hasCount(2);
        assertThat(wins.getByText("Vertel Stichting Wijkteams Merenvelt")).isVisible();
    }

    private static void seeWhatWasKnownBefore(Visit visit) {
        visit.open(visit.page().url() + "?asOf=2026-08-01");
        assertThat(visit.heading("Groepen en leren, toen")).isVisible();
        assertThat(group(visit, "Consulenten").getByRole(AriaRole.ROWHEADER))
                .hasText("18 juni 2026", new HasTextOptions().setTimeout(MINUTE));
        visit.check("learning-2-past");
    }

    private static void readItInEnglishInTheHand(Visit visit) {
        visit.button("English").click();
        assertThat(visit.heading("Groups and learning, then")).isVisible();
        assertThat(group(visit, "Consulenten").getByText("Understanding").first())
                .isVisible(new IsVisibleOptions().setTimeout(MINUTE));
        visit.page().setViewportSize(Screen.NARROW.width(), Screen.NARROW.height());
        Locator menu = visit.button("Go to: Learning");
        menu.press("Enter");
        assertThat(visit.link("Agenda")).isVisible();
        visit.check("learning-3-menu");
        visit.page().setViewportSize(Screen.NARROW.width(), Screen.NARROW.height());
        menu.press("Escape");
        assertThat(visit.link("Agenda")).isHidden();
        assertThat(menu).isFocused();
        menu.press("Enter");
        visit.link("Decisions").click();
        assertThat(visit.button("Go to: Decisions")).hasAttribute("aria-expanded", "false");
    }
}
