package nl.draagvlak.access.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The texts of every module together, from {@code texts/<module>/messages.properties} (English) and {@code messages_nl.properties}
 * (Dutch), in UTF-8. A text that lacks in Dutch is given in English.
 *
 * <p>Starting fails when two modules give a text under the same key.
 */
final class Texts extends AbstractMessageSource {

    private final Map<String, MessageFormat> english;
    private final Map<String, MessageFormat> dutch;

    Texts(ResourcePatternResolver resources) {
        setAlwaysUseMessageFormat(true);
        this.english = read(resources, "messages.properties", Languages.ENGLISH);
        this.dutch = read(resources, "messages_nl.properties", Languages.DUTCH);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        MessageFormat inDutch = Languages.spoken(locale).equals(Languages.DUTCH) ? dutch.get(code) : null;
        return inDutch == null ? english.get(code) : inDutch;
    }

    private static Map<String, MessageFormat> read(ResourcePatternResolver resources, String file, Locale language) {
        Map<String, MessageFormat> texts = new HashMap<>();
        try {
            for (Resource resource : resources.getResources("classpath*:texts/*/" + file)) {
                add(resource, language, texts);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static void add(Resource resource, Locale language, Map<String, MessageFormat> texts) throws IOException {
        Properties found = new Properties();
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            found.load(reader);
        }
        for (String key : found.stringPropertyNames()) {
            MessageFormat previous = texts.put(key, new MessageFormat(found.getProperty(key), language));
            if (previous != null) {
                throw new IllegalStateException("two modules have a text under the key " + key);
            }
        }
    }
}
