package nl.draagvlak.events.relationship;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a relationship between one of us and a stakeholder. */
public sealed interface RelationshipEvent extends DossierEntry {

    /**
     * Somebody of us came to keep it.
     *
     * @param stakeholder with whom
     * @param owner who of us
     * @param until last day; null when it has no end
     */
    record RelationshipAssigned(
            EntryId entry,
            StakeholderId stakeholder,
            StakeholderId owner,
            @Nullable LocalDate until,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements RelationshipEvent {}

    /**
     * It was said how good it is.
     *
     * @param quality 1 broken … 5 close
     * @param judgement whether it is our own reading; false when the stakeholder said so
     */
    record RelationshipRated(
            EntryId entry,
            int quality,
            boolean judgement,
            @Nullable Personal note,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements RelationshipEvent {}
}
