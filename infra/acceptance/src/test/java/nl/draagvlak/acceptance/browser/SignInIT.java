package nl.draagvlak.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"nl-NL, Aanmelden", "en-GB, Sign in"})
    void asksAStrangerForTheTokenInTheirLanguage(String language, String title) {
        try (Visit visit = visit(language)) {
            visit.open("/p/some-programme");
            assertThat(visit.page()).hasURL(Pattern.compile(".*/sign-in"));
            assertThat(visit.heading(title)).isVisible();
            visit.check("sign-in-" + language);
        }
    }
}
