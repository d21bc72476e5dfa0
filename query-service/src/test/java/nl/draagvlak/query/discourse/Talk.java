package nl.draagvlak.query.discourse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationEvent.PublicationRecorded;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.PictureOfScript;
import org.jspecify.annotations.Nullable;

/** Writes down who says what, in a programme with two domains and two statements. */
final class Talk {

    static final LocalDate DAY = ScriptedProgramme.FIRST_DAY;
    static final StatementId LETTERS = new StatementId("letters");
    static final StatementId PORTAL = new StatementId("portal");

    private final Script script = new Script("p1");
    private long entries;

    Talk() {
        own(new ProgrammeEvent.ProgrammeStarted("Zicht", "To see", null, ZoneId.of("Europe/Amsterdam"), "nl", null));
        for (String domain : List.of("care", "permits")) {
            own(new ProgrammeEvent.DomainAdded(new DomainId(domain), domain, List.of(), 1));
        }
        own(new ProgrammeEvent.StatementAdded(LETTERS, "No letter without an answer", Direction.FOR, null));
        own(new ProgrammeEvent.StatementAdded(PORTAL, "One portal is enough", Direction.AGAINST, null));
    }

    Talk person(String id, @Nullable String domain) {
        about(
                id,
                new StakeholderEvent.StakeholderRegistered(new Profile(
                        StakeholderKind.ROLE,
                        Script.said(id),
                        null,
                        domain == null ? null : new DomainId(domain),
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null)));
        return this;
    }

    Talk stance(String id, StatementId statement, int value) {
        about(
                id,
                new StakeholderEvent.StanceTaken(
                        Script.entry("stakeholder", id, entries++),
                        new Stance(statement, value, DAY, Script.said("heard"), false)));
        return this;
    }

    Talk published(String id, StatementId statement, boolean agrees, LocalDate day) {
        String publication = "u" + entries;
        script.record(
                "publication",
                publication,
                new PublicationRecorded(
                        Script.entry("publication", publication, entries++),
                        new Publication(
                                new StakeholderId(id),
                                "De Stadskrant",
                                List.of(new Publication.Position(statement, agrees)),
                                day,
                                null,
                                null,
                                null)));
        return this;
    }

    Talk partner(String id, CommitmentStep step) {
        script.record(
                "coalition",
                "c1",
                new CoalitionEvent.PartnerJoined(
                        Script.entry("coalition", "c1", entries++), new StakeholderId(id), step, DAY));
        return this;
    }

    Talk coalition() {
        script.record(
                "coalition",
                "c1",
                new CoalitionEvent.CoalitionFormed(
                        Script.entry("coalition", "c1", entries++), "Zicht op je Zaak", List.of(), Set.of(), DAY));
        return this;
    }

    Picture picture() {
        return PictureOfScript.now(script);
    }

    long position() {
        return script.head();
    }

    private void own(ProgrammeEvent event) {
        script.record("programme", "p1", event);
    }

    private void about(String id, StakeholderEvent event) {
        script.record("stakeholder", id, event);
    }
}
