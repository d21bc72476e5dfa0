package nl.draagvlak.query.insight.rule;

import static nl.draagvlak.query.ledger.Script.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.picture.PictureOfScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules that look at how things stand, rather than at when somebody knew: what is recorded late counts from the day it is of, once it is
 * known. What was known before stays as it was.
 */
class RecordedLateTest {

    private static final LocalDate TODAY = ScriptedProgramme.FIRST_DAY.plusDays(ScriptedProgramme.DAYS);
    private static final LocalDate BEGIN = TODAY.minusDays(120);
    private static final LocalDate LATE = TODAY.minusDays(100);
    private static final DomainId IT = new DomainId("it");
    private static final DomainId CARE = new DomainId("care");
    private static final TargetGroupId DESK = new TargetGroupId("desk");
    private static final StatementId LEAK = new StatementId("leak");

    private final Script script = new Script("p1");
    private int local;

    @BeforeEach
    void drawTwoDomainsADeskAndABoard() {
        programme(new ProgrammeEvent.ProgrammeStarted("Zaak", "to follow", null, ZoneId.of("UTC"), "nl", null));
        programme(new ProgrammeEvent.DomainAdded(IT, "IT", List.of(), 1));
        programme(new ProgrammeEvent.DomainAdded(CARE, "Care", List.of(IT), 1));
        programme(new ProgrammeEvent.TargetGroupAdded(DESK, "Desk", CARE, null));
        programme(new ProgrammeEvent.StatementAdded(LEAK, "It leaks", Direction.AGAINST, null));
        person("ian", IT, null);
        person("ivy", IT, null);
        person("dora", null, Layer.BOARD);
        List.of("m1", "m2", "m3", "m4", "m5").forEach(id -> person(id, CARE, null, DESK));
    }

    @Test
    void aSecondPathBetweenDomains() {
        tie("ian", "m1", BEGIN);
        heals(new MissingBridgeBuilder(), "it.care", () -> tie("ivy", "m2", LATE));
    }

    @Test
    void aWayRoundWhoeverHoldsDomainsTogether() {
        tie("ian", "ivy", BEGIN);
        tie("ian", "m1", BEGIN);
        tie("ian", "m2", BEGIN);
        tie("m1", "m2", BEGIN);
        tie("m2", "m3", BEGIN);
        heals(new SinglePointOfFailure(), "ian", () -> tie("ivy", "m3", LATE));
    }

    @Test
    void theStanceOfAnAmbassador() {
        tie("ian", "ivy", BEGIN);
        heals(new MissingAmbassador(), "it", () -> stance("ian", 1, LATE));
    }

    @Test
    void theVoiceOfASponsor() {
        stance("dora", 1, BEGIN);
        heals(new MissingSponsor(), "board", () -> speaks("dora", VoiceKind.SPONSOR, null));
    }

    @Test
    void theVoiceOfAnEnthusiast() {
        stance("ivy", 2, BEGIN);
        tie("ivy", "m1", BEGIN);
        heals(new MissingEnthusiast(), "desk", () -> speaks("ivy", VoiceKind.ENTHUSIAST, DESK));
    }

    @Test
    void theVoiceOfAnAdoptionCoach() {
        stance("m1", 1, BEGIN);
        heals(new MissingAdoptionCoach(), "desk", () -> speaks("m1", VoiceKind.ADOPTION_COACH, DESK));
    }

    @Test
    void theStanceThatMakesADomainSupportTheChange() {
        stance("ian", -1, BEGIN);
        heals(new WeaklySupportedDomain(), "it", () -> stance("ivy", 1, LATE));
    }

    @Test
    void theCommitmentThatGivesACoalitionItsBreadth() {
        coalition(new CoalitionEvent.CoalitionFormed(next("coalition", "c"), "Zicht", List.of(), Set.of(IT), BEGIN));
        publishes("m1", true, BEGIN);
        heals(
                new CoalitionWithoutBreadth(),
                "c",
                () -> coalition(new CoalitionEvent.PartnerJoined(
                        next("coalition", "c"), new StakeholderId("ian"), CommitmentStep.COMMITTED, LATE)));
    }

    @Test
    void aDefenceMakesAStrengthOnceItIsKnown() {
        List.of("m1", "m2").forEach(id -> stance(id, 1, BEGIN));
        coalition(new CoalitionEvent.CoalitionFormed(next("coalition", "c"), "Zicht", List.of(), Set.of(IT), BEGIN));
        List.of("m1", "m2")
                .forEach(id -> coalition(new CoalitionEvent.PartnerJoined(
                        next("coalition", "c"), new StakeholderId(id), CommitmentStep.PUBLIC, BEGIN)));
        publishes("ivy", true, BEGIN);
        publishes("m1", false, BEGIN);
        long before = script.head();
        publishes("m2", false, LATE);
        CoalitionThatHeld rule = new CoalitionThatHeld();
        assertThat(found(rule, "c", before, TODAY)).isEmpty();
        assertThat(found(rule, "c", script.head(), LATE.minusDays(1))).isEmpty();
        assertThat(found(rule, "c", script.head(), LATE)).hasSize(1);
    }

    /** Reported as it was known before, and of the day before; not of the day it is of, nor of any after it. */
    private void heals(Rule rule, String about, Runnable late) {
        long before = script.head();
        late.run();
        assertThat(found(rule, about, before, TODAY)).hasSize(1);
        assertThat(found(rule, about, script.head(), LATE.minusDays(1))).hasSize(1);
        assertThat(found(rule, about, script.head(), LATE)).isEmpty();
        assertThat(found(rule, about, script.head(), TODAY)).isEmpty();
    }

    private List<Finding> found(Rule rule, String about, long knownAt, LocalDate asOf) {
        return rule.findings(new Situation(PictureOfScript.at(script, knownAt, asOf))).stream()
                .filter(finding -> finding.id().equals(rule.kind().written() + "." + about))
                .toList();
    }

    private void programme(ProgrammeEvent event) {
        script.record("programme", "p1", event);
    }

    private void coalition(CoalitionEvent event) {
        script.record("coalition", "c", event);
    }

    private void person(String id, @Nullable DomainId domain, @Nullable Layer layer, TargetGroupId... groups) {
        stakeholder(
                id,
                new StakeholderEvent.StakeholderRegistered(new Profile(
                        StakeholderKind.ROLE,
                        said(id),
                        null,
                        domain,
                        layer,
                        Set.of(groups),
                        Set.of(),
                        null,
                        null,
                        null)));
    }

    private void stakeholder(String id, StakeholderEvent event) {
        script.record("stakeholder", id, event);
    }

    private void stance(String id, int value, LocalDate day) {
        stakeholder(
                id,
                new StakeholderEvent.StanceTaken(
                        next("stakeholder", id), new Stance(null, value, day, said("heard"), false)));
    }

    private void tie(String from, String to, LocalDate day) {
        stakeholder(
                from,
                new StakeholderEvent.TieReported(
                        next("stakeholder", from),
                        new Tie(new StakeholderId(to), TieKind.INFLUENCE, 0.6, 1, false, null, day, null)));
    }

    private void speaks(String id, VoiceKind kind, @Nullable TargetGroupId group) {
        stakeholder(
                id,
                new StakeholderEvent.VoiceTakenUp(next("stakeholder", id), new Voice(kind, null, group, LATE, null)));
    }

    private void publishes(String by, boolean against, LocalDate day) {
        String id = "pub" + local;
        script.record(
                "publication",
                id,
                new PublicationEvent.PublicationRecorded(
                        next("publication", id),
                        new Publication(
                                new StakeholderId(by),
                                "Paper",
                                List.of(new Publication.Position(LEAK, against)),
                                day,
                                null,
                                null,
                                null)));
    }

    private EntryId next(String kind, String holder) {
        return Script.entry(kind, holder, local++);
    }
}
