package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.SignalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** How an insight is put aside and taken up again. */
class DismissalTest extends ServiceTest {

    private static final String DAY = "'effectiveOn':'2026-03-01'}";

    private String insight = "";

    @BeforeEach
    void drawTwoDomainsThatAreApart() {
        insight = "missing-bridge-builder." + domain("it") + "." + domain("permits");
    }

    @Test
    void isDismissedWithAReasonAndTakenUpAgain() {
        Answer dismissed = dismiss(insight, "{'reason':'they meet on Fridays','fingerprint':'f1'}")
                .made();
        assertThat(dismissed.headers().getFirst("Location")).endsWith("/insights/" + insight);
        assertThat(dismissed.id()).isEqualTo(insight);
        assertThat(dismiss(insight, "{'reason':'once more','fingerprint':'f1'}").code())
                .isEqualTo("insight-dismissed");
        assertThat(undo(insight).status()).isEqualTo(200);
        assertThat(undo(insight).code()).isEqualTo("insight-not-dismissed");
    }

    @Test
    void asksForAReason() {
        assertThat(dismiss(insight, "{}").faults()).containsExactly("/reason required");
    }

    @Test
    void isTakenBackAsAnEntryToo() {
        Answer dismissed = dismiss(insight).made();
        assertThat(scene.post("/entries/" + dismissed.entry() + "/withdrawal", "{'reason':'no'}")
                        .status())
                .isEqualTo(200);
        assertThat(scene.post("/entries/" + dismissed.entry() + "/correction", "{'reason':'no'}")
                        .code())
                .isEqualTo("entry-not-correctable");
    }

    @Test
    void knowsNothingOfAnInsightThatNobodyEverDismissed() {
        assertThat(undo("missing-ambassador.nobody").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatCannotBeAnInsight() {
        assertThat(dismiss("missing-ambassador..").status()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "made-up-kind.{it}", // of no kind there is
                "missing-ambassador.nowhere", // about nothing that was recorded
                "missing-bridge-builder.{it}", // about too little
                "missing-ambassador.{it}.{it}", // about too much
                "missing-ambassador", // about nothing
                "missing-ambassador.{council}", // about a stakeholder, who is no audience
                "weakly-supported-domain.it", // a domain by its name, which is no id
                "weakly-supported-domain.board", // about a layer, which is no domain
                "missing-sponsor.boardroom", // about a layer there is not
                "coalition-that-held.{decision}", // about a decision, which is no coalition
                "sham-participation.{guarantee}", // about a guarantee, which is no consultation
                "small-wins-untold.elsewhere", // about another programme
            })
    void refusesAnInsightThatCannotBeAndLeavesTheLedgerAsItWas(String written) {
        String made = named(written);
        long before = api.ledger().head();
        Answer refused = dismiss(made);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("unknown-insight");
        assertThat(api.ledger().head()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing-bridge-builder.board.work-floor",
                "missing-ambassador.{it}",
                "missing-sponsor.board",
                "single-point-of-failure.{council}",
                "coalition-that-held.{coalition}",
                "upkeep-overdue.{coalition}.{council}",
                "decided-before-heard.{decision}",
                "guarantee-broken.{guarantee}",
                "facade.{council}",
                "small-wins-untold.{programme}",
            })
    void acceptsAnInsightOfAnyFormAboutWhatWasRecorded(String written) {
        dismiss(named(written)).made();
    }

    @Test
    void acceptsAnInsightAboutASignalThatWasHeard() {
        scene.post(
                        "/interactions",
                        "{'channel':'meeting','participants':[{'stakeholder':'{council}',"
                                + "'signals':[{'form':'scepticism'}]}]," + DAY)
                .made();
        InteractionRecorded heard = (InteractionRecorded)
                api.ledger().readAt(List.of(api.ledger().head())).getFirst().event();
        SignalId signal = heard.interaction()
                .participants()
                .getFirst()
                .signals()
                .getFirst()
                .signal();
        dismiss("resistance-unanswered." + signal).made();
    }

    @Test
    void saysInTheLanguageOfTheReaderThatThereCanBeNoSuchInsight() {
        assertThat(detail("en")).startsWith("There is no such kind, or what the insight would be about");
        assertThat(detail("nl")).startsWith("De soort bestaat niet, of waar de signalering over zou gaan");
    }

    private String detail(String language) {
        return api.send(
                        HttpMethod.POST,
                        scene.programme() + "/insights/made-up-kind/dismissal",
                        "{\"reason\":\"no\"}",
                        Map.of("Accept-Language", language))
                .json()
                .path("detail")
                .asString("");
    }

    private Answer dismiss(String what) {
        return dismiss(what, "{'reason':'they meet'}");
    }

    private Answer dismiss(String what, String body) {
        return scene.post("/insights/" + what + "/dismissal", body);
    }

    private Answer undo(String what) {
        return scene.post("/insights/" + what + "/dismissal-undo", "{'reason':'they do not'}");
    }

    private String domain(String name) {
        return scene.post("/domains", "{'name':'%s'}".formatted(name)).made().id();
    }

    /** What is named between braces is recorded, and its id stands in its place. */
    private String named(String written) {
        String named = written.replace("{council}", scene.council())
                .replace("{programme}", scene.programme().substring("/v1/programmes/".length()))
                .replace("{it}", insight.split("\\.")[1]);
        if (named.contains("{coalition}")) {
            named = named.replace("{coalition}", begun("/coalitions", "{'name':'those who dare',"));
        }
        if (named.contains("{decision}")) {
            named = named.replace("{decision}", begun("/decisions", "{'question':'when?','subject':'roll-out',"));
        }
        if (named.contains("{guarantee}")) {
            named = named.replace(
                    "{guarantee}",
                    begun(
                            "/guarantees",
                            "{'promise':'p','owner':'{union}','people':['{council}'],'until':'2026-06-01',"));
        }
        return named;
    }

    private String begun(String path, String body) {
        return scene.post(path, body + DAY).made().id();
    }
}
