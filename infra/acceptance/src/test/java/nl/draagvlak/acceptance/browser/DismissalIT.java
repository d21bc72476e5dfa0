package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.draagvlak.acceptance.program.Answer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody who puts aside what needs no looking at: on the page, and through the interface everything that was found. */
class DismissalIT extends BrowserTest {

    private static final double MINUTE = 60_000;

    @Override
    String[] settings() {
        return new String[] {"--draagvlak.example=true"};
    }

    @Test
    void dismissesWhatIsFoundAndNothingElse() {
        try (Visit visit = visit("nl-NL")) {
            signIn(visit);
            visit.link("Zaak in Zicht").first().click();
            assertThat(visit.page().locator("insight-entry").first())
                    .isVisible(new IsVisibleOptions().setTimeout(MINUTE));
            dismissOneAndTakeItUpAgain(visit);
        }
        String insights =
                program().api().get("/v1/example").json().path("programme").asString("");
        refuseWhatWasNeverFound("/v1/programmes/" + insights + "/insights");
        dismissEverything("/v1/programmes/" + insights + "/insights");
    }

    private static void dismissOneAndTakeItUpAgain(Visit visit) {
        Locator first = visit.page().locator("insight-entry").first();
        String title = first.getByRole(AriaRole.HEADING).first().innerText().strip();
        first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Leg terzijde")))
                .press("Enter");
        Locator reason = visit.page().getByLabel("Waarom hoeft hier niemand naar te kijken?");
        assertThat(reason).isFocused();
        reason.fill("Zij spreken elkaar elke vrijdag.");
        visit.check("dismissal-1-asking");
        reason.press("Enter");
        assertThat(titled(visit, title)).hasCount(0);
        visit.page().getByLabel("Toon ook wat terzijde is gelegd").check();
        assertThat(titled(visit, title)).containsText("Zij spreken elkaar elke vrijdag.");
        visit.check("dismissal-2-shown");
        titled(visit, title)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Pak het weer op")))
                .press("Enter");
        assertThat(titled(visit, title)).not().containsText("Zij spreken elkaar elke vrijdag.");
    }

    private static Locator titled(Visit visit, String title) {
        return visit.page()
                .locator("insight-entry")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(title)
                                                .setExact(true))));
    }

    private void refuseWhatWasNeverFound(String insights) {
        Answer refused = dismiss(insights, "missing-ambassador.nowhere", "");
        Assertions.assertThat(refused.status()).isEqualTo(404);
        Assertions.assertThat(refused.json().path("code").asString("")).isEqualTo("unknown-insight");
        Assertions.assertThat(refused.json().path("detail").asString("")).contains("never recorded in this programme");
    }

    private void dismissEverything(String insights) {
        List<JsonNode> found = found(insights);
        Assertions.assertThat(found).hasSizeGreaterThan(15);
        for (JsonNode insight : found) {
            String fingerprint = ",\"fingerprint\":\"%s\""
                    .formatted(insight.get("fingerprint").asString());
            Answer dismissed = dismiss(insights, insight.get("id").asString(), fingerprint);
            Assertions.assertThat(dismissed.status())
                    .as(dismissed.response().body())
                    .isEqualTo(201);
        }
        Assertions.assertThat(found(insights)).isEmpty();
    }

    private List<JsonNode> found(String insights) {
        return program().api().get(insights).json().valueStream().toList();
    }

    private Answer dismiss(String insights, String insight, String fingerprint) {
        return program()
                .api()
                .post(insights + "/" + insight + "/dismissal", "{\"reason\":\"looked at\"%s}".formatted(fingerprint));
    }
}
