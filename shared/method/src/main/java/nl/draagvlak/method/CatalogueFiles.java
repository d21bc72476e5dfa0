package nl.draagvlak.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the catalogue from {@code method/*.yaml}: a file for each sort of entry, in which both languages of a text stand under each other.
 *
 * <p>Reading fails when a text lacks in a language, a field or code is not known, or a source is not named.
 */
final class CatalogueFiles {

    private final Yaml yaml = new Yaml(new SafeConstructor(strict()));
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Catalogue read() {
        CatalogueFiles files = new CatalogueFiles();
        Map<String, String> sources = new LinkedHashMap<>();
        files.list("sources", Source.class).forEach(source -> sources.put(source.key(), source.reference()));
        Catalogue catalogue = new Catalogue(
                files.list("forms", Form.class),
                files.list("questions", Question.class),
                files.list("reasons", Entry.class),
                files.list("techniques", Entry.class),
                files.list("moves", Entry.class),
                files.list("levers", Entry.class),
                files.list("ways", Entry.class),
                sources);
        CatalogueCheck.complete(catalogue);
        return catalogue;
    }

    private record Source(String key, String reference) {}

    private <T> List<T> list(String name, Class<T> type) {
        try (InputStream file =
                Objects.requireNonNull(CatalogueFiles.class.getResourceAsStream("/method/" + name + ".yaml"), name)) {
            List<Object> written = yaml.load(file);
            return written.stream().map(each -> json.convertValue(each, type)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LoaderOptions strict() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return options;
    }
}
