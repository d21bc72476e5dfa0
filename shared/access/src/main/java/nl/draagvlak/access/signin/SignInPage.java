package nl.draagvlak.access.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The page on which somebody pastes the token; whole without a script. */
@Component
final class SignInPage {

    private final String template;
    private final MessageSource texts;

    SignInPage(MessageSource texts) {
        this.texts = texts;
        try {
            this.template = new ClassPathResource("pages/sign-in.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * The page.
     *
     * @param pageToken what the form must send along
     * @param refused whether a token was shown that was not right
     */
    String in(Locale language, CsrfToken pageToken, boolean refused) {
        Map<String, String> values = Map.of(
                "language", language.getLanguage(),
                "title", text("title", language),
                "lead", text("lead", language),
                "label", text("label", language),
                "hint", text("hint", language),
                "button", text("button", language),
                "refusal", refused ? text("refusal", language) : "",
                "pageTokenName", pageToken.getParameterName(),
                "pageToken", pageToken.getToken());
        String page = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace("{{" + value.getKey() + "}}", HtmlUtils.htmlEscape(value.getValue()));
        }
        return page;
    }

    private String text(String key, Locale language) {
        return texts.getMessage("sign-in." + key, null, language);
    }
}
