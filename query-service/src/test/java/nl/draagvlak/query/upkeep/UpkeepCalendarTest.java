package nl.draagvlak.query.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class UpkeepCalendarTest extends UpkeepTest {

    private static final StakeholderId COUNCIL = new StakeholderId("o1");
    private static final String NAME =
            "Cliëntenraad “Één voor állen”, geïnitieerd door coöperaties; financiën en vóórzieningen";

    @Test
    void canBeReadBackByOthers() throws Exception {
        registerCouncil();
        joins(COUNCIL, CommitmentStep.COMMITTED, TODAY);
        Calendar calendar = parsed(bytes("en"));
        assertThat(calendar.validate().hasErrors()).isFalse();
        VEvent event = only(calendar);
        assertThat(summary(event)).isEqualTo("Keep up “Zicht”: call " + NAME);
        assertThat(Objects.requireNonNull(event.getDateTimeStart()).getValue())
                .isEqualTo(TODAY.plusDays(HALF_LIFE).format(DateTimeFormatter.BASIC_ISO_DATE));
        assertThat(event.getUid().orElseThrow().getValue())
                .isEqualTo(programme + "-c1-o1-" + TODAY.plusDays(HALF_LIFE) + "@draagvlak");
    }

    @Test
    void isTheSameBytesTwice() {
        registerCouncil();
        joins(COUNCIL, CommitmentStep.COMMITTED, TODAY);
        joins(NOOR, CommitmentStep.COMMITTED, TODAY);
        assertThat(bytes("nl")).isEqualTo(bytes("nl"));
    }

    @Test
    void namesNoPerson() throws Exception {
        joins(NOOR, CommitmentStep.COMMITTED, TODAY);
        assertThat(summary(only(parsed(bytes("nl"))))).isEqualTo("Onderhoud ‘Zicht’: bel een partner");
        assertThat(new String(bytes("nl"), StandardCharsets.UTF_8)).doesNotContain("Noor");
    }

    @Test
    void foldsLinesLongerThanOthersNeedToRead() {
        registerCouncil();
        joins(COUNCIL, CommitmentStep.COMMITTED, TODAY);
        String text = new String(bytes("en"), StandardCharsets.UTF_8);
        assertThat(List.of(text.split("\r\n", -1)))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void isEmptyOfEntriesWhenNobodyIsToBeCalled() throws Exception {
        assertThat(parsed(bytes("en")).getComponents()).isEmpty();
    }

    @Test
    void isForWhoMayRead() {
        reader().mutate()
                .defaultHeaders(HttpHeaders::clear)
                .build()
                .get()
                .uri("/" + programme + "/upkeep.ics")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private void registerCouncil() {
        record(
                "stakeholder",
                "o1",
                new StakeholderRegistered(new Profile(
                        StakeholderKind.ORGANISATION,
                        Personal.of(subject("o1"), NAME),
                        null,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null)));
    }

    private byte[] bytes(String language) {
        return Objects.requireNonNull(reader().get()
                .uri("/" + programme + "/upkeep.ics")
                .header(HttpHeaders.ACCEPT, "text/calendar")
                .headers(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, language))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/calendar;charset=utf-8")
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private static Calendar parsed(byte[] bytes) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static String summary(VEvent event) {
        return Objects.requireNonNull(event.getSummary()).getValue();
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
