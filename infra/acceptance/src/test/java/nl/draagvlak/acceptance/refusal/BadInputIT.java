package nl.draagvlak.acceptance.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request is said, all of it at once, and nothing of it is done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final String TODAY = LocalDate.now(Clock.systemUTC()).toString();
    private static final String LATER =
            LocalDate.now(Clock.systemUTC()).plusDays(3).toString();

    private @Nullable Program running;
    private @Nullable Village founded;
    private long before;

    @BeforeAll
    void start(@TempDir Path folder) {
        running = Program.start(folder.resolve("data"));
        founded = Village.founded(running.api());
    }

    @AfterAll
    void stop() {
        program().close();
    }

    @BeforeEach
    void remember() {
        before = village().head();
    }

    @AfterEach
    void nothingChanged() {
        assertThat(village().head()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /stakeholders              | {"kind":"person","name":"C","domain":"Nergens"}                                        | /domain
        /stakeholders              | {"kind":"person","name":"C","domain":"Bestuur","targetGroups":["geen"]}                | /targetGroups/0
        /stakeholders              | {"kind":"ghost","name":7,"domain":"Bestuur","power":3}                                 | /kind /name /power
        /stakeholders              | {}                                                                                     | /kind /name
        /stakeholders              | []                                                                                     | ``
        /ties                      | {"from":"ANNA","to":"ANNA","strength":2}                                               | /strength /to
        /ties                      | {"from":"ANNA","to":"ANNA","strength":0.5}                                             | /to
        /ties                      | {"from":"nobody","to":"noone","strength":0.5}                                          | /from /to
        /ties                      | {"from":"ANNA","to":"BERT","strength":"strong","confidence":9}                         | /strength /confidence
        /stakeholders/ANNA/stances | {"stance":7,"effectiveOn":"TODAY","source":"gesprek","judgement":false}                | /stance
        /stakeholders/ANNA/stances | {"stance":1,"effectiveOn":"LATER","source":"gesprek","judgement":false}                | /effectiveOn
        /stakeholders/ANNA/stances | {"stance":1,"effectiveOn":"31 februari","source":"gesprek","judgement":"ja"}           | /effectiveOn /judgement
        /stakeholders/ANNA/stances | {"stance":9,"effectiveOn":"LATER","source":"x","judgement":true,"statement":"onbekend"} | /stance
        /interactions              | {"channel":"seance","effectiveOn":"TODAY","participants":[{"stakeholder":"nobody","tone":8}]} | /channel /participants/0/tone
        """)
    void namesEveryFault(String path, String body, String pointers) {
        Answer answer = post(path, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        isProblem(answer);
        List<String> expected = pointers == null ? List.of("") : List.of(pointers.split(" ", -1));
        assertThat(answer.pointers()).as(answer.response().body()).containsAll(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"person\",",
                "",
                "nul",
                "{\"kind\":\"person\"} trailing",
                "{\"name\":\"\\u0000\"}",
                "{\"name\":1e999999999}"
            })
    void refusesWhatIsNotJsonOrNotText(String body) {
        Answer answer = post("/stakeholders", body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        isProblem(answer);
    }

    @Test
    void refusesDeepNesting() {
        Answer answer = post("/stakeholders", "[".repeat(100_000));
        assertThat(answer.status()).isEqualTo(400);
        isProblem(answer);
    }

    @Test
    void refusesInvalidUtf8() {
        byte[] body = Village.stakeholder("Xx", "r-9").getBytes(StandardCharsets.UTF_8);
        body[new String(body, StandardCharsets.UTF_8).indexOf("Xx")] = (byte) 0xff;
        Answer answer = program().api().post(village().at("/stakeholders"), body, "application/json", Map.of());
        assertThat(answer.status()).isEqualTo(400);
        isProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/programmes/nowhere/stakeholders", "/v1/programmes/-/stakeholders", "/v1/nowhere"})
    void doesNotFindWhatDoesNotExist(String path) {
        Answer answer = program().api().post(path, Village.stakeholder("C", "r-9"));
        assertThat(answer.status()).isEqualTo(404);
        isProblem(answer);
    }

    @Test
    void doesNotFindAStakeholderThatDoesNotExist() {
        Answer answer = post(
                "/stakeholders/nobody/stances",
                "{\"stance\":1,\"effectiveOn\":\"TODAY\",\"source\":\"x\",\"judgement\":true}");
        assertThat(answer.status()).isEqualTo(404);
        isProblem(answer);
    }

    @Test
    void refusesAReferenceThatIsTaken() {
        Answer answer = post("/stakeholders", Village.stakeholder("Anna de tweede", "r-1"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.codes()).containsExactly("reference-taken");
        assertThat(answer.pointers()).containsExactly("/reference");
        assertThat(answer.response().body()).doesNotContain("tweede");
    }

    @Test
    void refusesAnotherKindOfContent() {
        Answer answer = program()
                .api()
                .post(village().at("/stakeholders"), new byte[] {1}, "application/x-www-form-urlencoded", Map.of());
        assertThat(answer.status()).isEqualTo(415);
        isProblem(answer);
    }

    @Test
    void refusesAnotherVersionThanTheOneExpected() {
        Answer answer = program()
                .api()
                .post(
                        village().at("/stakeholders/ANNA/stances"),
                        village()
                                .filled("{\"stance\":1,\"effectiveOn\":\"" + TODAY
                                        + "\",\"source\":\"x\",\"judgement\":true}")
                                .getBytes(StandardCharsets.UTF_8),
                        "application/json",
                        Map.of("If-Match", "\"41\""));
        assertThat(answer.status()).isEqualTo(412);
        isProblem(answer);
    }

    @Test
    void refusesAStranger() {
        Answer answer = new Api(program().address(), "").post(village().at("/stakeholders"), "{}");
        assertThat(answer.status()).isEqualTo(401);
        isProblem(answer);
    }

    private Program program() {
        return Objects.requireNonNull(running);
    }

    private Village village() {
        return Objects.requireNonNull(founded);
    }

    private Answer post(String path, String body) {
        String filled = village().filled(body).replace("TODAY", TODAY).replace("LATER", LATER);
        return program().api().post(village().at(path), filled);
    }

    private static void isProblem(Answer answer) {
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().get("code").asString()).isNotBlank();
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.json().get("detail").asString()).isNotBlank();
    }
}
