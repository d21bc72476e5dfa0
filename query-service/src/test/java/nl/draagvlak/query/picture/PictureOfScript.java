package nl.draagvlak.query.picture;

import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.timeline.Moment;

/** The picture that a script comes to. */
public final class PictureOfScript {

    private PictureOfScript() {}

    /** The picture at its end, on its last day. */
    public static Picture now(Script script) {
        Chronicle chronicle = new Chronicle(script.programme());
        script.recorded().forEach(chronicle::take);
        return chronicle
                .at(new Moment(script.head(), ScriptedProgramme.FIRST_DAY.plusDays(ScriptedProgramme.DAYS)))
                .orElseThrow();
    }
}
