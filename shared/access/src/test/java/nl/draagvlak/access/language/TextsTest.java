package nl.draagvlak.access.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

class TextsTest {

    @Test
    void readsUtf8AndFillsInArguments() {
        Texts texts = new Texts(modules("a=Café {0}, it''s"));
        assertThat(texts.getMessage("a", new Object[] {"Mona"}, Locale.ENGLISH)).isEqualTo("Café Mona, it's");
        assertThat(texts.getMessage("a", null, Locale.FRENCH)).endsWith("it's");
    }

    @Test
    void refusesTwoModulesWithTheSameKey() {
        assertThatThrownBy(() -> new Texts(modules("a=1", "a=2"))).hasMessageContaining("key a");
    }

    private static ResourcePatternResolver modules(String... contents) {
        return new PathMatchingResourcePatternResolver() {
            @Override
            public Resource[] getResources(String pattern) {
                return Arrays.stream(pattern.endsWith("messages.properties") ? contents : new String[0])
                        .map(text -> new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))
                        .toArray(Resource[]::new);
            }
        };
    }
}
