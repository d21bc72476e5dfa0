package nl.draagvlak.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class PlanWordsTest {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    @ParameterizedTest
    @CsvSource({
        "en, 0, This adds hardly anyone besides Anne.",
        "en, 1, Anne can carry it on to about one other.",
        "en, 12, Anne can carry it on to about 12 others.",
        "nl, 0, Naast Anne komt er zo bijna niemand bij.",
        "nl, 1, Anne kan het verder brengen bij ongeveer één ander.",
        "nl, 12, Anne kan het verder brengen bij ongeveer 12 anderen."
    })
    void saysHowManyOthersAsAPersonWould(String language, long others, String said) {
        texts.setBasename("texts/query/messages");
        texts.setDefaultEncoding("UTF-8");
        Object[] told = {"Anne", "Bo", others};
        assertThat(texts.getMessage("plan.why.by", told, Locale.of(language))).endsWith(said);
        assertThat(texts.getMessage("plan.why.ourselves", told, Locale.of(language)))
                .endsWith(said);
    }
}
