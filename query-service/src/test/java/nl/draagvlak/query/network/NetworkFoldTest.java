package nl.draagvlak.query.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent.EntryWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import org.junit.jupiter.api.Test;

class NetworkFoldTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final StakeholderId NOOR = new StakeholderId("noor");
    private static final StakeholderId ENNE = new StakeholderId("enne");
    private static final StakeholderId BRAM = new StakeholderId("bram");
    private static final Identities NOBODY_MERGED = new Identities(Map.of());
    private static final Identities ENNE_IS_NOOR = new Identities(Map.of(ENNE, NOOR));

    private final Script script = new Script("p1");
    private final NetworkFold fold = new NetworkFold();
    private long entries;

    @Test
    void keepsTheLatestReportOfATie() {
        happen(NOOR, reported(NOOR, BRAM, 0.3, MONDAY.minusDays(9)));
        happen(NOOR, reported(NOOR, BRAM, 0.9, MONDAY));
        assertThat(now(NOBODY_MERGED))
                .singleElement()
                .satisfies(tie -> assertThat(tie.report().value().strength()).isEqualTo(0.9));
    }

    @Test
    void keepsInfluenceAndTrustApart() {
        happen(NOOR, reported(NOOR, BRAM, 0.3, MONDAY));
        happen(NOOR, new TieReported(entry(NOOR), tie(BRAM, TieKind.TRUST, 0.9, MONDAY)));
        assertThat(now(NOBODY_MERGED)).hasSize(2);
    }

    @Test
    void doesNotKnowATieBeforeItWasReportedNorShowItBeforeItsDay() {
        happen(NOOR, reported(NOOR, BRAM, 0.3, MONDAY));
        assertThat(at(script.head() - 1, MONDAY, NOBODY_MERGED)).isEmpty();
        assertThat(at(script.head(), MONDAY.minusDays(1), NOBODY_MERGED)).isEmpty();
    }

    @Test
    void saysATieDifferentlyOnceItIsCorrected() {
        EntryId entry = entry(NOOR);
        happen(NOOR, new TieReported(entry, tie(BRAM, TieKind.INFLUENCE, 0.3, MONDAY)));
        long before = script.head();
        happen(NOOR, new TieCorrected(entry, tie(ENNE, TieKind.INFLUENCE, 0.6, MONDAY), Script.said("mixed up")));
        assertThat(now(NOBODY_MERGED))
                .extracting(tie -> tie.report().value().to())
                .containsExactly(ENNE);
        assertThat(at(before, MONDAY, NOBODY_MERGED))
                .extracting(tie -> tie.report().value().to())
                .containsExactly(BRAM);
    }

    @Test
    void forgetsATieThatWasWithdrawnAndTellsWhoItWasWith() {
        EntryId entry = entry(NOOR);
        happen(NOOR, new TieReported(entry, tie(BRAM, TieKind.INFLUENCE, 0.3, MONDAY)));
        long before = script.head();
        assertThat(happen(NOOR, new EntryWithdrawn(entry, Script.said("not so"))))
                .containsExactly(BRAM);
        assertThat(now(NOBODY_MERGED)).isEmpty();
        assertThat(at(before, MONDAY, NOBODY_MERGED)).hasSize(1);
        assertThat(fold.fate(entry, before, script.head())).isEqualTo(new Fate(false, true));
    }

    @Test
    void endsATieFromADayOn() {
        happen(NOOR, reported(NOOR, BRAM, 0.3, MONDAY.minusDays(9)));
        happen(NOOR, new TieEnded(entry(NOOR), BRAM, TieKind.INFLUENCE, MONDAY));
        assertThat(now(NOBODY_MERGED)).isEmpty();
        assertThat(at(script.head(), MONDAY.minusDays(1), NOBODY_MERGED)).hasSize(1);
    }

    @Test
    void takesUpATieThatIsReportedAgainAfterItEnded() {
        happen(NOOR, new TieEnded(entry(NOOR), BRAM, TieKind.INFLUENCE, MONDAY.minusDays(9)));
        happen(NOOR, reported(NOOR, BRAM, 0.3, MONDAY));
        assertThat(now(NOBODY_MERGED)).hasSize(1);
    }

    @Test
    void letsTiesStartAndEndAtTheOneSomebodyWasMergedInto() {
        happen(ENNE, reported(ENNE, BRAM, 0.3, MONDAY));
        happen(BRAM, reported(BRAM, ENNE, 0.6, MONDAY));
        assertThat(now(ENNE_IS_NOOR)).extracting(ReportedTie::from).containsExactly(NOOR, BRAM);
        assertThat(now(ENNE_IS_NOOR))
                .extracting(tie -> tie.report().value().to())
                .containsExactly(BRAM, NOOR);
    }

    @Test
    void takesTheLastWordOfAllWhoAreMerged() {
        happen(NOOR, reported(NOOR, BRAM, 0.9, MONDAY.minusDays(1)));
        happen(ENNE, reported(ENNE, BRAM, 0.3, MONDAY));
        assertThat(now(ENNE_IS_NOOR))
                .extracting(tie -> tie.report().value().strength())
                .containsExactly(0.3);
        assertThat(at(script.head(), MONDAY.minusDays(1), ENNE_IS_NOOR))
                .extracting(tie -> tie.report().value().strength())
                .containsExactly(0.9);
    }

    @Test
    void doesNotTieTwoWhoAreMergedToEachOther() {
        happen(ENNE, reported(ENNE, NOOR, 0.3, MONDAY));
        assertThat(now(ENNE_IS_NOOR)).isEmpty();
    }

    private List<ReportedTie> now(Identities identities) {
        return at(script.head(), MONDAY, identities);
    }

    private List<ReportedTie> at(long knownAt, LocalDate asOf, Identities identities) {
        return fold.at(new Moment(knownAt, asOf), identities);
    }

    private Set<StakeholderId> happen(StakeholderId who, StakeholderEvent event) {
        script.record("stakeholder", who.value(), event);
        return fold.take(script.recorded().getLast(), event);
    }

    private EntryId entry(StakeholderId holder) {
        return Script.entry("stakeholder", holder.value(), entries++);
    }

    private StakeholderEvent reported(StakeholderId from, StakeholderId to, double strength, LocalDate day) {
        return new TieReported(entry(from), tie(to, TieKind.INFLUENCE, strength, day));
    }

    private static Tie tie(StakeholderId to, TieKind kind, double strength, LocalDate day) {
        return new Tie(to, kind, strength, 1, false, null, day, null);
    }
}
