package nl.draagvlak.query.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.insight.InsightEvent.DismissalUndone;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;
import nl.draagvlak.events.insight.InsightId;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DismissalReadTest extends ReadTest {

    private static final String BRIDGE = "missing-bridge-builder.it.care";

    @BeforeEach
    void drawTwoDomainsThatMustWorkTogether() {
        domain("it", "Information technology");
        domain("care", "Social care", "it");
        register("ian", "Ian Vermeer", "it");
        register("cas", "Cas de Wit", "care");
    }

    @Test
    void listsADismissedInsightOnlyWhenAskedFor() {
        dismiss(fingerprint());
        assertThat(listed("")).isNull();
        JsonNode aside = Objects.requireNonNull(listed("?dismissed=true"));
        assertThat(aside.at("/dismissal/reason").stringValue()).isEqualTo("they meet on Fridays");
        assertThat(aside.at("/dismissal/changed").booleanValue()).isFalse();
        assertThat(aside.at("/dismissal/told").stringValue()).startsWith("Dismissed on 2 June 2026.");
    }

    @Test
    void looksAtItAgainWhenWhatItRestsOnChanges() {
        dismiss(fingerprint());
        register("ida", "Ida Blom", "it");
        JsonNode again = Objects.requireNonNull(listed(""));
        assertThat(again.at("/dismissal/changed").booleanValue()).isTrue();
        assertThat(again.at("/dismissal/told").stringValue()).contains("has changed since");
    }

    @Test
    void holdsADismissalThatSaysNothingAgainstWhatWasFoundThen() {
        dismiss(null);
        assertThat(listed("")).isNull();
        register("ida", "Ida Blom", "it");
        assertThat(listed("")).isNotNull();
    }

    @Test
    void listsItAgainWhenTheDismissalIsUndone() {
        EntryId entry = dismiss(fingerprint());
        record("insight", entry.holder(), new DismissalUndone(entry, Script.said("they do not")));
        assertThat(Objects.requireNonNull(listed("")).path("dismissal").isMissingNode())
                .isTrue();
    }

    @Test
    void wasNotDismissedBefore() {
        long before = files.ledger().head();
        dismiss(fingerprint());
        assertThat(listed("?knownAt=" + before)).isNotNull();
        assertThat(listed("?asOf=" + TODAY.minusDays(1))).isNotNull();
    }

    @Test
    void showsADismissedInsightByItsIdWithTheDismissal() {
        dismiss(fingerprint());
        read("/insights/" + BRIDGE).jsonPath("$.dismissal.changed").isEqualTo(false);
    }

    private EntryId dismiss(@Nullable String fingerprint) {
        InsightId insight = new InsightId(BRIDGE);
        String holder = insight.aggregate(programme).id();
        EntryId entry = new EntryId("insight", holder, "a1");
        record(
                "insight",
                holder,
                new InsightDismissed(entry, insight, fingerprint, Script.said("they meet on Fridays"), TODAY));
        return entry;
    }

    private String fingerprint() {
        return Objects.requireNonNull(listed("")).get("fingerprint").stringValue();
    }

    private @Nullable JsonNode listed(String query) {
        JsonNode answer = reader().get()
                .uri("/" + programme + "/insights" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(answer)
                .valueStream()
                .filter(insight -> insight.get("id").stringValue().equals(BRIDGE))
                .findFirst()
                .orElse(null);
    }

    private void register(String id, String name, String domain) {
        record("stakeholder", id, new StakeholderRegistered(profile(id, name, domain)));
    }

    private void domain(String id, String name, String... mustWorkWith) {
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.DomainAdded(
                        new DomainId(id),
                        name,
                        Stream.of(mustWorkWith).map(DomainId::new).toList(),
                        1));
    }
}
