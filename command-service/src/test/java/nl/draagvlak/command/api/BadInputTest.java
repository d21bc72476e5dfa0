package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.command.api.Api.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Whatever is wrong with a request, it is answered with every fault named, and the ledger stays as it was. */
class BadInputTest extends ServiceTest {

    private static Answer refused(Supplier<Answer> request) {
        long before = api.ledger().head();
        Answer answer = request.get();
        assertThat(answer.status()).as(answer.json().toString()).isBetween(400, 499);
        assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(api.ledger().head()).isEqualTo(before);
        return answer;
    }

    @Test
    void namesWhereJsonIsMalformed() {
        Answer answer = refused(() -> api.post("/v1/programmes", "{\"name\":\"Zicht\",\n  \"purpose\":}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed-json");
        assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/errors/0/column").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"a\",\"name\":\"b\"}", "{} {}", "", "{\"name\":", "nonsense"})
    void refusesWhatIsNotExactlyOneJsonValue(String body) {
        assertThat(refused(() -> api.post("/v1/programmes", body)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"text\""})
    void refusesABodyThatIsNoObject(String body) {
        assertThat(refused(() -> api.post("/v1/programmes", body)).faults()).containsExactly(" not-an-object");
    }

    @Test
    void refusesInvalidUtf8WithThePlace() {
        byte[] body = "{\"name\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        Answer answer =
                refused(() -> api.send(HttpMethod.POST, "/v1/programmes", MediaType.APPLICATION_JSON, body, Map.of()));

        assertThat(answer.code()).isEqualTo("invalid-utf-8");
        assertThat(answer.json().at("/errors/0/column").asInt()).isEqualTo(13);
    }

    @Test
    void refusesHalfACharacter() {
        assertThat(refused(() -> api.post("/v1/programmes", "{\"name\":\"a\\ud800\",\"purpose\":\"b\\u0000\"}"))
                        .faults())
                .containsExactlyInAnyOrder("/name unprintable-text", "/purpose unprintable-text");
    }

    @Test
    void refusesAnotherKindOfContent() {
        Answer answer = refused(() -> api.send(
                HttpMethod.POST,
                "/v1/programmes",
                MediaType.TEXT_PLAIN,
                "{}".getBytes(StandardCharsets.UTF_8),
                Map.of()));

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void refusesABodyBeyondAMegabyteHoweverLong() {
        byte[] body = new byte[200 << 20];
        Arrays.fill(body, (byte) ' ');

        Answer answer =
                refused(() -> api.send(HttpMethod.POST, "/v1/programmes", MediaType.APPLICATION_JSON, body, Map.of()));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
    }

    @Test
    void namesEveryFaultAtOnce() {
        Answer answer = refused(() -> scene.post("/stakeholders", """
            {'kind':'party','name':'%s','domain':'space','layer':'board','power':2,'interest':'high',
             'targetGroups':['nobody',''],'speaksFor':'all','colour':'red','a/b~':1}\
            """.formatted("x".repeat(301))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-request");
        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "/kind unknown-value",
                        "/name too-long",
                        "/domain unknown-domain",
                        "/power out-of-range",
                        "/interest not-a-number",
                        "/targetGroups/0 unknown-target-group",
                        "/targetGroups/1 required",
                        "/speaksFor not-a-list",
                        "/colour unknown-field",
                        "/a~1b~0 unknown-field");
    }

    @Test
    void listsTheWordsThatAreAllowed() {
        Answer answer = refused(() -> scene.post("/stakeholders", "{'kind':'party','name':'Council','domain':'care'}"));

        assertThat(answer.json().at("/errors/0/message").asString("")).contains("organisation, person, role");
    }

    @Test
    void pointsIntoListsOfObjects() {
        Answer answer = refused(() -> scene.post("/interactions", """
            {'channel':'meeting','effectiveOn':'2026-02-30','participants':[
              {'stakeholder':'{council}','tone':7,'signals':[{'form':'anger'}]},
              {'stakeholder':'nobody','understanding':0},{'stakeholder':'{council}'},3],
             'audience':[{'group':'nobody','reached':1,'responded':2}],'answers':['none']}\
            """));

        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "/effectiveOn not-a-date",
                        "/participants/0/tone out-of-range",
                        "/participants/0/signals/0/form unknown-value",
                        "/participants/1/stakeholder unknown-stakeholder",
                        "/participants/1/understanding out-of-range",
                        "/participants/2/stakeholder participant-twice",
                        "/participants/3 not-an-object",
                        "/audience/0/group unknown-target-group",
                        "/audience/0/responded more-responded-than-reached",
                        "/answers/0 unknown-signal");
    }

    @Test
    void namesEveryFaultOfAPublication() {
        Answer answer = refused(() -> scene.post("/publications", """
            {'by':'nobody','effectiveOn':'2026-02-30','reach':-1,'positions':[{'statement':'never said'},7]}\
            """));

        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "/by unknown-stakeholder",
                        "/outlet required",
                        "/effectiveOn not-a-date",
                        "/reach out-of-range",
                        "/positions/0/statement unknown-statement",
                        "/positions/0/agrees required",
                        "/positions/1 not-an-object");
    }

    @Test
    void refusesTwoSidesOfAPublicationOnOneStatement() {
        scene.post("/statements", "{'text':'Open by default','direction':'for'}")
                .made();
        Answer answer = refused(() -> scene.post("/publications", """
            {'by':'{council}','outlet':'De Stadskrant','effectiveOn':'2036-01-01','positions':[
              {'statement':'Open by default','agrees':true},{'statement':'Open by default','agrees':false},
              {'statement':'never said','agrees':true}]}\
            """));

        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "/effectiveOn date-in-future",
                        "/positions/1/statement statement-twice",
                        "/positions/2/statement unknown-statement");
    }

    @Test
    void refusesATieToOneselfThatIsTooStrong() {
        Answer answer = refused(() -> scene.post("/ties", "{'from':'{council}','to':'{council}','strength':2}"));

        assertThat(answer.faults()).containsExactlyInAnyOrder("/to tie-to-oneself", "/strength out-of-range-above");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.001", "1e400", "\"0.5\"", "true"})
    void refusesAStrengthThatIsNone(String strength) {
        assertThat(refused(() -> scene.post(
                                "/ties", "{'from':'{council}','to':'{union}','strength':%s}".formatted(strength)))
                        .json()
                        .at("/errors/0/pointer")
                        .asString(""))
                .isEqualTo("/strength");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-3", "1.5", "\"1\"", "99999999999999999999"})
    void refusesAStanceThatIsNone(String stance) {
        assertThat(refused(() -> scene.post(
                                "/stakeholders/{council}/stances",
                                "{'stance':%s,'effectiveOn':'2026-03-01','source':'letter','judgement':false}"
                                        .formatted(stance)))
                        .json()
                        .at("/errors/0/pointer")
                        .asString(""))
                .isEqualTo("/stance");
    }

    @Test
    void refusesADayAfterTomorrow() {
        assertThat(refused(() -> stanceOn("2026-03-04")).faults()).containsExactly("/effectiveOn date-in-future");
    }

    @Test
    void takesTomorrowBecauseSomewhereItIsTomorrowAlready() {
        assertThat(stanceOn("2026-03-03").status()).isEqualTo(201);
    }

    private Answer stanceOn(String day) {
        return scene.post(
                "/stakeholders/{council}/stances",
                "{'stance':1,'effectiveOn':'%s','source':'letter','judgement':false}".formatted(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/programmes/nothing/stakeholders",
                "/v1/programmes/system/stakeholders",
                "/v1/programmes/-/stakeholders"
            })
    void findsNoProgrammeThatIsNotThere(String path) {
        String body = "{\"kind\":\"role\",\"name\":\"Clerk\"}";

        assertThat(refused(() -> api.post(path, body)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "-"})
    void findsNoStakeholderThatIsNotThere(String stakeholder) {
        assertThat(refused(() -> scene.post(
                                "/stakeholders/" + stakeholder + "/stances",
                                "{'stance':1,'effectiveOn':'2026-03-01','source':'letter','judgement':false}"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void findsNothingOfAnotherProgramme() {
        Scene other = api.scene();

        Answer answer = refused(
                () -> other.post("/stakeholders/" + scene.council() + "/departure", "{'effectiveOn':'2026-03-01'}"));

        assertThat(answer.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stakeholder.nobody.e1", "table.a.b", "stakeholder", "interaction.nothing.0"})
    void findsNoEntryThatIsNotThere(String entry) {
        assertThat(refused(() -> scene.post("/entries/" + entry + "/withdrawal", "{'reason':'not so'}"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesAReferenceThatAnotherHas() {
        Answer answer = refused(() ->
                scene.post("/stakeholders", "{'kind':'role','name':'Clerk','domain':'care','reference':'ref-union'}"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("reference-taken");
        assertThat(answer.faults()).containsExactly("/reference reference-taken");
    }

    @Test
    void refusesASecondCoalitionOfTheSameName() {
        String coalition = "{'name':'Together','effectiveOn':'2026-03-01'}";
        scene.post("/coalitions", coalition).made();

        assertThat(refused(() -> scene.post("/coalitions", coalition)).faults())
                .containsExactly("/name coalition-name-taken");
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherBody() {
        Map<String, String> key = Map.of("Idempotency-Key", "k-1");
        String path = scene.programme() + "/domains";
        api.send(HttpMethod.POST, path, "{\"name\":\"police\"}", key).made();

        Answer answer = refused(() -> api.send(HttpMethod.POST, path, "{\"name\":\"fire\"}", key));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesHeadersThatSayNothing() {
        Map<String, String> headers = Map.of("Idempotency-Key", "two words", "If-Match", "7");

        assertThat(refused(() -> api.send(HttpMethod.POST, scene.programme() + "/domains", "{\"name\":\"x\"}", headers))
                        .faults())
                .containsExactlyInAnyOrder("Idempotency-Key malformed-idempotency-key", "If-Match malformed-if-match");
    }

    @Test
    void refusesAVersionThatIsNotTheLast() {
        Answer answer = refused(() -> api.send(
                HttpMethod.PUT, scene.programme() + "/half-life", "{\"days\":30}", Map.of("If-Match", "\"0\"")));

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("version-changed");
    }

    @Test
    void explainsItselfInDutchToWhoReadsDutch() {
        Answer answer = refused(() ->
                api.send(HttpMethod.POST, scene.programme() + "/domains", "{}", Map.of("Accept-Language", "nl-NL")));

        assertThat(answer.json().at("/errors/0/message").asString("")).isEqualTo("Dit moet worden ingevuld.");
    }
}
