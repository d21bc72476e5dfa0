package nl.draagvlak.command.guarantee;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.guarantee.GuaranteeRequest.GuaranteeOutcome;
import nl.draagvlak.command.guarantee.GuaranteeRequest.NewGuarantee;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that a guarantee is made of. */
final class GuaranteeRecordings {

    static final String KIND = "guarantee";

    static final Recording<NewGuarantee> GIVEN =
            new Recording<>(KIND, NewGuarantee.class, GuaranteeGiven.class, GuaranteeRecordings::given);
    static final Recording<GuaranteeOutcome> KEPT = new Recording<>(
            KIND,
            GuaranteeOutcome.class,
            GuaranteeKept.class,
            (in, entry, correction) ->
                    new GuaranteeKept(entry, in.textIfAny(in.given().note()), happened(in), correction));
    static final Recording<GuaranteeOutcome> BROKEN = new Recording<>(
            KIND,
            GuaranteeOutcome.class,
            GuaranteeBroken.class,
            (in, entry, correction) ->
                    new GuaranteeBroken(entry, in.textIfAny(in.given().note()), happened(in), correction));

    private GuaranteeRecordings() {}

    private static GuaranteeGiven given(Reading<NewGuarantee> in, EntryId entry, @Nullable Personal correction) {
        NewGuarantee given = in.given();
        Set<StakeholderId> people = new LinkedHashSet<>(in.refer().stakeholders("/people", given.people()));
        return new GuaranteeGiven(
                entry,
                in.text(given.promise(), people.toArray(StakeholderId[]::new)),
                in.refer().stakeholder("/owner", given.owner()),
                people,
                new LinkedHashSet<>(in.refer().targetGroups("/groups", given.groups())),
                in.refer().signals("/answers", given.answers()),
                given.until(),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }

    private static LocalDate happened(Reading<GuaranteeOutcome> in) {
        return in.happened("/effectiveOn", in.given().effectiveOn());
    }
}
