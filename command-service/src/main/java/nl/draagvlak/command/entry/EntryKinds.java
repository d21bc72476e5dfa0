package nl.draagvlak.command.entry;

import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.RoleTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderLeft;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderEvent.VoiceTakenUp;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import org.springframework.stereotype.Component;

/** Looks up what an entry of a stakeholder is, because a correction says all of it again. */
@Component
final class EntryKinds {

    /** What of a stakeholder can be corrected. */
    enum Correctable {
        STANCE,
        TIE
    }

    private final Ledger ledger;

    EntryKinds(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What an entry is.
     *
     * @throws Refusal 404 when there is no such entry, 409 {@code entry-not-correctable} when it can only be withdrawn
     */
    Correctable of(ProgrammeId programme, EntryId entry) {
        boolean known = false;
        for (RecordedEvent recorded : ledger.readAggregate(entry.aggregate(programme), 0)) {
            switch (recorded.event()) {
                case StanceTaken taken
                when taken.entry().equals(entry) -> {
                    return Correctable.STANCE;
                }
                case TieReported reported
                when reported.entry().equals(entry) -> {
                    return Correctable.TIE;
                }
                case TieEnded ended when ended.entry().equals(entry) -> known = true;
                case RoleTakenUp taken when taken.entry().equals(entry) -> known = true;
                case VoiceTakenUp taken when taken.entry().equals(entry) -> known = true;
                case ObjectionMade made when made.entry().equals(entry) -> known = true;
                case StakeholderLeft left when left.entry().equals(entry) -> known = true;
                default -> {}
            }
        }
        throw known ? Refusal.conflict("entry-not-correctable") : Refusal.notFound();
    }
}
