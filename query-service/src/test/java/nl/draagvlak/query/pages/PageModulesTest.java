package nl.draagvlak.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.webjars.WebJarVersionLocator;

/** Holds the modules of the pages together, because no build step does. */
class PageModulesTest {

    private static final Pattern IMPORT = Pattern.compile("(?:from |import |import\\()\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("\"([^\"]+)\":\"(/webjars/[^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("(?m)^ +(\"?[\\w-]+\"?): ");

    private final ImportMap map = ImportMap.ofClassPath(new WebJarVersionLocator());

    @Test
    void everyAddressOfTheImportMapIsOnTheClassPath() {
        assertThat(ADDRESS.matcher(map.json()).results().map(match -> match.group(2)))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(getClass().getResource("/META-INF/resources" + address))
                        .isNotNull());
    }

    @Test
    void everyModuleThatAPageImportsExists() throws Exception {
        List<String> bare = ADDRESS.matcher(map.json())
                .results()
                .map(match -> match.group(1))
                .toList();
        for (Path module : modules()) {
            for (String imported : imports(module)) {
                if (imported.startsWith(".")) {
                    assertThat(module.resolveSibling(imported).normalize()).exists();
                } else {
                    assertThat(bare)
                            .anyMatch(name -> imported.equals(name) || name.endsWith("/") && imported.startsWith(name));
                }
            }
        }
    }

    @Test
    void everyComponentIsDefinedOnce() throws Exception {
        List<String> defined = new ArrayList<>();
        for (Path module : modules()) {
            Pattern.compile("customElements\\.define\\(\"([^\"]+)\"")
                    .matcher(Files.readString(module))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(defined::add);
        }
        assertThat(defined).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void dutchAndEnglishSayTheSameThings() throws Exception {
        for (String texts : List.of(
                "", "-discourse", "-events", "-guide", "-learning", "-plan", "-register", "-upkeep", "-voices")) {
            assertThat(keys("language/nl" + texts + ".js")).isEqualTo(keys("language/en" + texts + ".js"));
        }
    }

    @Test
    void thePolicyAllowsNoScriptInThePageButTheImportMap() {
        assertThat(ContentPolicy.allowing(map).header())
                .startsWith("default-src 'none'")
                .contains("script-src 'self' 'sha256-" + map.sha256() + "'")
                .doesNotContain("unsafe");
    }

    private static List<String> keys(String file) throws Exception {
        return KEY.matcher(Files.readString(pages().resolve(file)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> imports(Path module) throws IOException {
        return IMPORT.matcher(Files.readString(module))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<Path> modules() throws Exception {
        try (Stream<Path> files = Files.walk(pages())) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static Path pages() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(PageModulesTest.class.getResource("/static/app"))
                .toURI());
    }
}
