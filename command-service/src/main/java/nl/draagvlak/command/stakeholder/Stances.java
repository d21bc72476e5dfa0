package nl.draagvlak.command.stakeholder;

import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.stakeholder.StakeholderRequest.NewStance;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;

/** Makes stances of what was asked. */
final class Stances {

    private Stances() {}

    static Stance given(Reading<NewStance> in, StakeholderId holder) {
        NewStance given = in.given();
        return new Stance(
                in.refer().statement("/statement", given.statement()),
                given.stance(),
                in.happened("/effectiveOn", given.effectiveOn()),
                in.text(given.source(), holder),
                given.judgement());
    }
}
