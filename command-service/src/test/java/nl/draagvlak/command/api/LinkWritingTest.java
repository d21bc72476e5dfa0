package nl.draagvlak.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.draagvlak.command.api.Api.Answer;
import nl.draagvlak.events.link.LinkEvent.LinkGranted;
import nl.draagvlak.events.link.LinkEvent.LinkWithdrawn;
import org.junit.jupiter.api.Test;

/** A link to another programme, from its body to the ledger. */
class LinkWritingTest extends ServiceTest {

    private static final String DAY = "'effectiveOn':'2026-03-01'}";

    @Test
    void isGrantedAndTakenBackByWhoeverTheEnvelopeNames() {
        Answer link = grant("other").made();
        assertThat(last()).isInstanceOf(LinkGranted.class);
        assertThat(link.headers().getLocation()).hasToString(scene.programme() + "/links/" + link.id());

        scene.post("/links/" + link.id() + "/withdrawal", "{'reason':'not any more'," + DAY)
                .made();
        assertThat(last()).isInstanceOf(LinkWithdrawn.class);
        assertThat(api.ledger()
                        .readAt(List.of(api.ledger().head()))
                        .getFirst()
                        .envelope()
                        .actor()
                        .value())
                .isEqualTo("bootstrap");
    }

    @Test
    void doesNotTellWhetherThereIsSuchAProgramme() {
        String there = api.scene().programme().substring("/v1/programmes/".length());
        Answer known = grant(there);
        Answer unknown = grant("nosuchprogramme0");
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(201);
        assertThat(known.json().propertyNames()).isEqualTo(unknown.json().propertyNames());
    }

    @Test
    void refusesALinkToItself() {
        String itself = scene.programme().substring("/v1/programmes/".length());
        assertThat(grant(itself).faults()).containsExactly("/with link-to-itself");
    }

    @Test
    void refusesALinkToWhatCannotBeAProgramme() {
        assertThat(grant("../other").faults()).containsExactly("/with malformed-programme");
    }

    @Test
    void refusesASecondLinkToTheSameProgrammeWhileTheFirstHolds() {
        Answer first = grant("other").made();
        assertThat(grant("other").faults()).containsExactly("/with link-granted");
        grant("another").made();

        scene.post("/links/" + first.id() + "/withdrawal", "{'reason':'no'," + DAY)
                .made();
        grant("other").made();
    }

    @Test
    void grantsALinkAgainFromTheDayAfterTheLastOne() {
        link("'with':'other','until':'2026-03-01','effectiveOn':'2026-02-01'}").made();
        assertThat(link("'with':'other','effectiveOn':'2026-03-01'}").faults()).containsExactly("/with link-granted");
        link("'with':'other','effectiveOn':'2026-03-02'}").made();
    }

    @Test
    void grantsALinkAgainWhenTheFirstTurnedOutNotToBe() {
        Answer first = grant("other").made();
        scene.post("/entries/" + first.entry() + "/withdrawal", "{'reason':'never meant'}");
        grant("other").made();
    }

    @Test
    void putsALinkRightWithoutTakingItForASecondOne() {
        Answer first = grant("other").made();
        Answer right = scene.post(
                "/entries/" + first.entry() + "/correction",
                "{'reason':'an end','with':'other','purpose':'to spare people','basis':'public-task',"
                        + "'until':'2026-12-31'," + DAY);
        assertThat(right.status()).as(right.json().toString()).isEqualTo(200);
    }

    @Test
    void asksForPurposeAndGround() {
        assertThat(scene.post("/links", "{'with':'other'," + DAY).faults())
                .containsExactly("/purpose required", "/basis required");
    }

    @Test
    void refusesALinkFromADayToCome() {
        assertThat(link("'with':'other','effectiveOn':'2026-03-04'}").faults())
                .containsExactly("/effectiveOn date-in-future");
    }

    private Answer grant(String with) {
        return link("'with':'%s',".formatted(with) + DAY);
    }

    private Answer link(String rest) {
        return scene.post("/links", "{'purpose':'to spare people','basis':'public-task'," + rest);
    }

    private static Object last() {
        return api.ledger().readAt(List.of(api.ledger().head())).getFirst().event();
    }
}
