package nl.draagvlak.query.picture;

import java.time.LocalDate;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.timeline.Moment;

/** The picture that a script comes to. */
public final class PictureOfScript {

    private PictureOfScript() {}

    /** The picture at its end, on its last day. */
    public static Picture now(Script script) {
        return at(script, script.head(), ScriptedProgramme.FIRST_DAY.plusDays(ScriptedProgramme.DAYS));
    }

    /** The picture of a day, as far as it was known when the script had come to a position. */
    public static Picture at(Script script, long knownAt, LocalDate asOf) {
        Chronicle chronicle = new Chronicle(script.programme());
        script.recorded().forEach(chronicle::take);
        return chronicle.at(new Moment(knownAt, asOf)).orElseThrow();
    }
}
