package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;
import nl.draagvlak.query.insight.voice.BehindSpeaker;
import nl.draagvlak.query.insight.voice.Claims;
import nl.draagvlak.query.insight.voice.Speaker;

/**
 * What says that an audience has, or had, somebody who speaks to it after all: whoever was recorded for it, now or once; and whoever lacks
 * one condition only, as far as is known. Who speaks for a group and is against the change is no ambassador of the change in any respect.
 */
record AfterAll(Situation situation, Audience audience, List<Speaker> speakers) {

    private static final int ALL_BUT_ONE = 3;

    List<Long> positions() {
        Claims claims = audience.claims();
        Evidence evidence = new Evidence(situation)
                .positions(claims.former().stream().map(Claims.Former::position).toList());
        speakers.stream()
                .filter(speaker -> audience.kind() != VoiceKind.AMBASSADOR || mayCarryIt(speaker))
                .forEach(speaker -> evidence.positions(claims.of(speaker.person())));
        speakers.stream()
                .filter(speaker -> mayCarryIt(speaker) && speaker.met() == ALL_BUT_ONE)
                .map(speaker -> new BehindSpeaker(situation, audience, speaker.person()))
                .forEach(behind -> evidence.positions(behind.stance()).positions(behind.activity()));
        return evidence.ascending();
    }

    private static boolean mayCarryIt(Speaker speaker) {
        return speaker.supports() || speaker.unknown();
    }
}
