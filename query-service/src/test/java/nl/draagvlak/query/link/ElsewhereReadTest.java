package nl.draagvlak.query.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.guard.LegalBasis;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.link.LinkEvent.LinkGranted;
import nl.draagvlak.events.link.LinkEvent.LinkWithdrawn;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderMerged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two programmes both know Noor under one reference; the other one spoke with her today. */
class ElsewhereReadTest extends ReadTest {

    private static final EntryId GRANT = EntryId.of("link.l1.0");

    private ProgrammeId ours = ProgrammeId.SYSTEM;
    private ProgrammeId theirs = ProgrammeId.SYSTEM;

    @BeforeEach
    void noorIsKnownToBoth() {
        ours = programme;
        known("s1", "employee-7");
        startAProgramme();
        theirs = programme;
        known("other", "employee-7");
        talk("i1", TODAY, "other");
    }

    @Test
    void learnsNothingWithoutALink() {
        staysSilent();
    }

    @Test
    void learnsNothingFromAOneSidedLink() {
        grant(ours, theirs);
        staysSilent();
        state("one-sided");
    }

    @Test
    void learnsNothingFromALinkThatOnlyTheOtherGrants() {
        grant(theirs, ours);
        staysSilent();
        in(ours);
        read("/links").jsonPath("$.items").isEmpty();
    }

    @Test
    void learnsThatSomebodyWasContactedWhenBothGrantIt() {
        link();
        says(true);
        state("mutual");
    }

    @Test
    void learnsThatSomebodyWasNotContacted() {
        known(ours, "s2", "employee-8");
        known(theirs, "o2", "employee-8");
        link();
        says("s2", false);
    }

    @Test
    void doesNotTellWhoIsKnownElsewhereFromWhoIsNot() {
        known(ours, "s2", "employee-9");
        link();
        says("s2", false);
    }

    @Test
    void learnsNothingOfSomebodyWithoutReference() {
        known(ours, "s2", null);
        link();
        silentOf("s2");
    }

    @Test
    void learnsNothingAfterEitherTookItBack() {
        link();
        in(theirs);
        record("link", "l1", new LinkWithdrawn(EntryId.of("link.l1.1"), Script.said("not any more"), TODAY, null));
        staysSilent();
        state("ended");
    }

    @Test
    void learnsNothingAfterItTookItBackItself() {
        link();
        in(ours);
        record("link", "l1", new LinkWithdrawn(EntryId.of("link.l1.1"), Script.said("not any more"), TODAY, null));
        staysSilent();
        state("ended");
    }

    @Test
    void learnsNothingFromAGrantThatTurnedOutNotToBe() {
        link();
        in(theirs);
        record("link", "l1", new EntryWithdrawn(GRANT, Script.said("the wrong programme")));
        staysSilent();
        state("one-sided");
    }

    @Test
    void learnsOnTheLastDayOfAGrantAndNotOnTheDayAfter() {
        grant(ours, theirs);
        grant(theirs, ours, TODAY.minusDays(9), TODAY);
        says(true);
        in(ours);
        read("/stakeholders/s1?asOf=" + TODAY.plusDays(1))
                .jsonPath("$.contactedElsewhere")
                .doesNotExist();
    }

    @Test
    void learnsOnTheFirstDayOfAGrantAndNotOnTheDayBefore() {
        grant(ours, theirs);
        grant(theirs, ours, TODAY.plusDays(1), null);
        staysSilent();
        in(ours);
        read("/stakeholders/s1?asOf=" + TODAY.plusDays(1))
                .jsonPath("$.contactedElsewhere")
                .isEqualTo(true);
    }

    @Test
    void learnsNothingAsKnownBeforeTheSecondGrant() {
        grant(ours, theirs);
        long before = files.ledger().head();
        grant(theirs, ours);
        says(true);
        in(ours);
        read("/stakeholders/s1?knownAt=" + before)
                .jsonPath("$.contactedElsewhere")
                .doesNotExist();
    }

    @Test
    void knowsAContactFromThePositionAtWhichItWasRecorded() {
        link();
        known(ours, "s2", "employee-8");
        known(theirs, "o2", "employee-8");
        long before = files.ledger().head();
        in(theirs);
        talk("i2", TODAY, "o2");
        in(ours);
        read("/stakeholders/s2?knownAt=" + before)
                .jsonPath("$.contactedElsewhere")
                .isEqualTo(false);
        says("s2", true);
    }

    @Test
    void looksBackSevenDaysOfWhichTodayIsTheLast() {
        link();
        known(ours, "s2", "employee-8");
        known(theirs, "o2", "employee-8");
        talk("i2", TODAY.minusDays(7), "o2");
        says("s2", false);
        in(theirs);
        talk("i3", TODAY.minusDays(6), "o2");
        says("s2", true);
    }

    @Test
    void tellsNothingOfADayBeforeTheReferenceWasRegistered() {
        link();
        in(ours);
        read("/stakeholders/s1?asOf=" + TODAY.minusDays(1))
                .jsonPath("$.contactedElsewhere")
                .doesNotExist();
    }

    @Test
    void tellsNothingOfWhoObjectsHere() {
        link();
        in(ours);
        record("stakeholder", "s1", objection("s1"));
        staysSilent();
    }

    @Test
    void countsNoContactOfWhoObjectsThere() {
        link();
        in(theirs);
        record("stakeholder", "other", objection("other"));
        says(false);
    }

    @Test
    void tellsNothingOfWhoWasErasedHere() {
        link();
        in(ours);
        files.vault().erase(subject("s1"));
        staysSilent();
    }

    @Test
    void countsNoContactOfWhoWasErasedThere() {
        link();
        in(theirs);
        files.vault().erase(subject("other"));
        says(false);
    }

    @Test
    void knowsWhoWasMergedByTheReferencesOfBoth() {
        link();
        known(theirs, "o2", "employee-8");
        record("stakeholder", "other", new StakeholderMerged(new StakeholderId("o2"), Script.said("the same")));
        says(true);
        known(ours, "s2", "employee-9");
        record("stakeholder", "s1", new StakeholderMerged(new StakeholderId("s2"), Script.said("the same")));
        says("s2", true);
    }

    @Test
    void tellsNobodyMoreThanYesOrNo() {
        link();
        in(ours);
        read("/stakeholders/s1").jsonPath("$").value(all -> assertThat(all.toString())
                .contains("contactedElsewhere=true")
                .doesNotContain(theirs.value() + ",", "i1", "other"));
    }

    @Test
    void showsWhatEachSideGrants() {
        link();
        in(ours);
        read("/links")
                .jsonPath("$.items[0].with")
                .isEqualTo(theirs.value())
                .jsonPath("$.items[0].withName")
                .isEqualTo("Zaak in Zicht")
                .jsonPath("$.items[0].purpose")
                .isEqualTo("to spare people")
                .jsonPath("$.items[0].stateText")
                .isNotEmpty()
                .jsonPath("$.items[0].inReturn[0].basis")
                .isEqualTo("public-task");
        read("/guards").jsonPath("$.links[0].state").isEqualTo("mutual");
    }

    @Test
    void doesNotNameAProgrammeThatGrantsNothing() {
        grant(ours, theirs);
        in(ours);
        read("/links").jsonPath("$.items[0].withName").doesNotExist();
    }

    @Test
    void answersTheSameForAProgrammeThatIsNotThere() {
        grant(ours, new ProgrammeId("nowhere"));
        staysSilent();
        state("one-sided");
    }

    private void link() {
        grant(ours, theirs);
        grant(theirs, ours);
    }

    private void grant(ProgrammeId by, ProgrammeId with) {
        grant(by, with, TODAY.minusDays(9), null);
    }

    private void grant(ProgrammeId by, ProgrammeId with, LocalDate from, @Nullable LocalDate until) {
        in(by);
        record(
                "link",
                "l1",
                new LinkGranted(
                        GRANT, with, Script.said("to spare people"), LegalBasis.PUBLIC_TASK, until, from, null));
    }

    private void in(ProgrammeId other) {
        programme = other;
    }

    private void staysSilent() {
        silentOf("s1");
    }

    private void silentOf(String id) {
        in(ours);
        read("/stakeholders/" + id).jsonPath("$.contactedElsewhere").doesNotExist();
    }

    private void says(boolean contacted) {
        says("s1", contacted);
    }

    private void says(String id, boolean contacted) {
        in(ours);
        read("/stakeholders/" + id).jsonPath("$.contactedElsewhere").isEqualTo(contacted);
    }

    private void state(String state) {
        in(ours);
        read("/links").jsonPath("$.items[0].state").isEqualTo(state);
    }

    private void known(ProgrammeId by, String id, @Nullable String reference) {
        in(by);
        known(id, reference);
    }

    private void known(String id, @Nullable String reference) {
        Profile profile = new Profile(
                StakeholderKind.PERSON,
                Personal.of(subject(id), "Noor de Wit"),
                reference == null ? null : Personal.of(subject(id), reference),
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                null);
        record("stakeholder", id, new StakeholderRegistered(profile));
    }

    private static ObjectionMade objection(String id) {
        return new ObjectionMade(Script.entry("stakeholder", id, 1), Script.said("no"), TODAY);
    }

    private void talk(String id, LocalDate day, String with) {
        record(
                "interaction",
                id,
                new InteractionRecorded(
                        EntryId.of("interaction." + id + ".0"),
                        new Interaction(
                                Channel.CALL,
                                day,
                                null,
                                List.of(new Participant(new StakeholderId(with), null, List.of(), null)),
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                null)));
    }
}
