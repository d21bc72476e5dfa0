package nl.draagvlak.command.hope;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.hope.HopeRequest.HopeAnswer;
import nl.draagvlak.command.hope.HopeRequest.NewHope;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.hope.HopeEvent.HopeAnswered;
import nl.draagvlak.events.hope.HopeEvent.HopeNoted;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that a hope or a loss is made of. */
final class HopeRecordings {

    static final String KIND = "hope";

    static final Recording<NewHope> NOTED =
            new Recording<>(KIND, NewHope.class, HopeNoted.class, HopeRecordings::noted);
    static final Recording<HopeAnswer> ANSWERED = new Recording<>(
            KIND,
            HopeAnswer.class,
            HopeAnswered.class,
            (in, entry, correction) -> new HopeAnswered(
                    entry,
                    in.text(in.given().answer()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private HopeRecordings() {}

    private static HopeNoted noted(Reading<NewHope> in, EntryId entry, @Nullable Personal correction) {
        StakeholderId whose = in.refer().stakeholder("/stakeholder", in.given().stakeholder());
        return new HopeNoted(
                entry,
                whose,
                in.given().sort(),
                in.text(in.given().what(), whose),
                in.happened("/effectiveOn", in.given().effectiveOn()),
                correction);
    }
}
