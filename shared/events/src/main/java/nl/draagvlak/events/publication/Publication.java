package nl.draagvlak.events.publication;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * What a stakeholder said in public on a day. Only stakeholders of the register speak: what private citizens or journalists publish is not
 * kept.
 *
 * @param by who spoke
 * @param outlet where it could be read or heard, such as the name of a newspaper or a council's meeting
 * @param positions for or against which statements it was; none when it only took a stand on the programme as a whole
 * @param effectiveOn the day it appeared
 * @param reach how many people it reached, as far as is known
 * @param quote in their words
 * @param link where it can be found
 */
public record Publication(
        StakeholderId by,
        String outlet,
        List<Position> positions,
        LocalDate effectiveOn,
        @Nullable Integer reach,
        @Nullable Personal quote,
        @Nullable Personal link) {

    public Publication {
        positions = List.copyOf(positions);
    }

    /**
     * A side taken in public.
     *
     * @param statement what it is about
     * @param agrees whether the speaker is for it
     */
    public record Position(StatementId statement, boolean agrees) {}
}
