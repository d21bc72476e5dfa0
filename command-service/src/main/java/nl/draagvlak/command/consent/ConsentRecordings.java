package nl.draagvlak.command.consent;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.draagvlak.command.consent.ConsentRequest.ConsentEnd;
import nl.draagvlak.command.consent.ConsentRequest.NewConsent;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that a consent is made of. */
final class ConsentRecordings {

    static final String KIND = "consent";

    static final Recording<NewConsent> GIVEN =
            new Recording<>(KIND, NewConsent.class, ConsentGiven.class, ConsentRecordings::given);
    static final Recording<ConsentEnd> ENDED = new Recording<>(
            KIND,
            ConsentEnd.class,
            ConsentEnded.class,
            (in, entry, correction) -> new ConsentEnded(
                    entry,
                    in.textIfAny(in.given().why()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private ConsentRecordings() {}

    private static ConsentGiven given(Reading<NewConsent> in, EntryId entry, @Nullable Personal correction) {
        NewConsent given = in.given();
        return new ConsentGiven(
                entry,
                in.refer().stakeholder("/by", given.by()),
                Set.copyOf(given.allows()),
                new LinkedHashSet<>(in.refer().targetGroups("/groups", given.groups())),
                new LinkedHashSet<>(in.refer().stakeholders("/organisations", given.organisations())),
                in.textIfAny(given.terms()),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }
}
