package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draagvlak.command.api.Api.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Whoever writes in a dossier hears at once of what is wrong with the request and of every rule it breaks. */
class DossierFaultsTest extends ServiceTest {

    private static final String DAY = "'effectiveOn':'2026-03-01'}";
    private static final String GUARANTEE = "/guarantees";
    private static final String KEPT_BADLY = "{'note':7,'effectiveOn':'2026-03-01'}";

    private long before;

    @BeforeEach
    void prepare() {
        before = api.ledger().head();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(api.ledger().head()).isEqualTo(before);
    }

    @Test
    void tellsOfTheRequestAndOfTwoRulesOfTheGuarantee() {
        Answer refused = scene.post(
                GUARANTEE, "{'promise':'nobody loses work','owner':'nobody','until':'2026-02-01','colour':1," + DAY);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("invalid-request");
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "/owner unknown-stakeholder",
                        "/colour unknown-field",
                        "/people guarantee-to-nobody",
                        "/until guarantee-until-before");
    }

    @Test
    void tellsOfTwoRulesOfASoundRequest() {
        assertThat(scene.post(GUARANTEE, "{'promise':'nobody loses work','owner':'{union}','until':'2026-02-01'," + DAY)
                        .faults())
                .containsExactlyInAnyOrder("/people guarantee-to-nobody", "/until guarantee-until-before");
    }

    @Test
    void doesNotBlameAGuaranteeToAnUnknownGroupForNamingNobody() {
        assertThat(scene.post(
                                GUARANTEE,
                                "{'promise':'p','owner':'{union}','groups':['divers'],'until':'soon','effectiveOn':7}")
                        .faults())
                .containsExactlyInAnyOrder(
                        "/groups/0 unknown-target-group", "/until not-a-date", "/effectiveOn not-a-date");
    }

    @Test
    void doesNotBlameAValueForAScaleThatCannotBeRead() {
        assertThat(scene.post(
                                "/measurements",
                                "{'about':'understanding','question':'clear?','least':1,'most':'high','value':3,"
                                        + "'sample':0,'source':'on paper'," + DAY)
                        .faults())
                .containsExactlyInAnyOrder("/most not-a-number", "/sample measurement-without-sample");
    }

    @Test
    void tellsBesideAFaultThatItWasSettledBefore() {
        Answer refused = scene.post(settled() + "/broken", KEPT_BADLY);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faults()).containsExactly("/note not-text", " guarantee-settled");
    }

    @Test
    void tellsThatItWasSettledBeforeAsAConflictWhenNothingElseIsWrong() {
        Answer refused = scene.post(settled() + "/broken", "{" + DAY);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("guarantee-settled");
    }

    @Test
    void tellsItInTheLanguageOfTheReader() {
        String broken = scene.programme() + settled() + "/broken";
        assertThat(messages(broken, "en"))
                .containsExactly(
                        "A text is expected here.",
                        "A guarantee is kept or broken once. Put the earlier entry right, or withdraw it.");
        assertThat(messages(broken, "nl"))
                .containsExactly(
                        "Hier wordt een tekst verwacht.",
                        "Een garantie wordt één keer nagekomen of geschonden. Verbeter de eerdere vermelding of trek"
                                + " die in.");
    }

    @Test
    void tellsOfACorrectionTheSame() {
        String entry = guarantee().entry();
        before = api.ledger().head();
        Answer refused = scene.post(
                "/entries/" + entry + "/correction",
                "{'promise':'p','owner':'nobody','until':'2026-02-01','reason':'misread'," + DAY);
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "/owner unknown-stakeholder", "/people guarantee-to-nobody", "/until guarantee-until-before");
    }

    @Test
    void tellsOnlyThatThereIsNoSuchDossierWhereThereIsNone() {
        assertThat(scene.post("/guarantees/nowhere/broken", KEPT_BADLY).status())
                .isEqualTo(404);
    }

    private Answer guarantee() {
        return scene.post(
                        GUARANTEE,
                        "{'promise':'p','owner':'{union}','people':['{council}'],'until':'2026-06-01'," + DAY)
                .made();
    }

    /** The address of a guarantee that was kept. */
    private String settled() {
        String address = GUARANTEE + "/" + guarantee().id();
        scene.post(address + "/kept", "{" + DAY).made();
        before = api.ledger().head();
        return address;
    }

    private static List<String> messages(String path, String language) {
        return api.send(HttpMethod.POST, path, KEPT_BADLY.replace('\'', '"'), Map.of("Accept-Language", language))
                .json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("message").asString(""))
                .toList();
    }
}
