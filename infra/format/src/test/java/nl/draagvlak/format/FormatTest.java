package nl.draagvlak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code mvn test -pl infra/format} checks, {@code mvn test -pl infra/format -Dformat=apply} mends. */
class FormatTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository"));

    private final Palantir palantir = new Palantir();

    @Test
    void everyJavaSourceHasTheOneForm() throws IOException {
        List<Path> sources = new Sources(REPOSITORY).all();
        assertThat(sources).isNotEmpty();
        assertThat(deviating(sources))
                .as("mend with: mvn test -pl infra/format -Dformat=apply")
                .isEmpty();
    }

    @Test
    void aSourceOfAnotherFormIsSeen() {
        assertThat(palantir.form("class A{int a(Object o){return switch(o){case String _->1;default->2;};}}"))
                .startsWith("class A {\n    int a(Object o) {\n");
    }

    private List<Path> deviating(List<Path> sources) throws IOException {
        boolean apply = "apply".equals(System.getProperty("format"));
        List<Path> deviating = new ArrayList<>();
        for (Path source : sources) {
            String text = Files.readString(source);
            String formed = palantir.form(text);
            if (!formed.equals(text) && apply) {
                Files.writeString(source, formed);
            } else if (!formed.equals(text)) {
                deviating.add(REPOSITORY.relativize(source));
            }
        }
        return deviating;
    }
}
