package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void asksAStrangerForTheTokenInTheirLanguage(Screen screen) {
        try (Visit visit = visit(screen, "nl-NL")) {
            visit.open("/p/some-programme");
            assertThat(visit.page()).hasURL(Pattern.compile(".*/sign-in"));
            assertThat(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Aanmelden")))
                    .isVisible();
            visit.check("sign-in");
        }
    }
}
