package nl.draagvlak.command.irritant;

import java.util.LinkedHashSet;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.irritant.IrritantRequest.Countermeasure;
import nl.draagvlak.command.irritant.IrritantRequest.NewIrritant;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantCountered;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantNoted;

/** The sorts of entries that an irritant is made of. */
final class IrritantRecordings {

    static final String KIND = "irritant";

    static final Recording<NewIrritant> NOTED = new Recording<>(
            KIND,
            NewIrritant.class,
            IrritantNoted.class,
            (in, entry, correction) -> new IrritantNoted(
                    entry,
                    in.text(in.given().what()),
                    new LinkedHashSet<>(
                            in.refer().targetGroups("/groups", in.given().groups())),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));
    static final Recording<Countermeasure> COUNTERED = new Recording<>(
            KIND,
            Countermeasure.class,
            IrritantCountered.class,
            (in, entry, correction) -> new IrritantCountered(
                    entry,
                    in.text(in.given().countermeasure()),
                    in.refer().stakeholderIfAny("/owner", in.given().owner()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private IrritantRecordings() {}
}
