package nl.draagvlak.query.insight.voice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.VoicesAnswer.Former;
import nl.draagvlak.query.insight.voice.VoicesAnswer.NotCounting;
import nl.draagvlak.query.insight.voice.VoicesAnswer.Place;
import nl.draagvlak.query.insight.voice.VoicesAnswer.Someone;
import nl.draagvlak.query.insight.voice.VoicesAnswer.Way;
import nl.draagvlak.query.insight.wording.Wording;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Tells one reader who speaks for the change. */
record VoicesAnswers(Situation situation, PersonAnswers people, Wording wording) {

    /** How many are shown of each sort. */
    static final int SHOWN = 50;

    private static final int EVIDENCE = 20;
    private static final double DECIMALS = 1e4;

    VoicesAnswer all() {
        Audiences audiences = new Audiences(situation);
        Moment moment = situation.picture().moment();
        return new VoicesAnswer(
                moment.knownAt(),
                moment.asOf(),
                way(audiences.board()),
                situation.domains().stream()
                        .map(domain -> place(
                                domain.id().value(),
                                domain.name(),
                                ways().map(kind -> audiences.of(kind, domain)).toList()))
                        .toList(),
                situation.picture().programme().targetGroups().stream()
                        .map(group -> place(
                                group.id().value(),
                                group.name(),
                                ways().map(kind -> audiences.of(kind, group)).toList()))
                        .toList());
    }

    private static Stream<VoiceKind> ways() {
        return Arrays.stream(VoiceKind.values());
    }

    private Place place(String id, String name, List<Audience> audiences) {
        int members = audiences.getFirst().members().cardinality();
        return new Place(id, name, members, audiences.stream().map(this::way).toList());
    }

    private Way way(Audience audience) {
        List<Speaker> speaking = audience.concerned().stream()
                .filter(audience::speaks)
                .mapToObj(audience::speaker)
                .toList();
        List<Speaker> counting = speaking.stream().filter(Speaker::counts).toList();
        return new Way(
                audience.kind(),
                counting.isEmpty() && !audience.members().isEmpty(),
                counting.size(),
                counting.stream()
                        .map(speaker -> someone(audience, speaker))
                        .sorted(Comparator.comparingInt(Someone::reaches).reversed())
                        .limit(SHOWN)
                        .toList(),
                speaking.stream()
                        .filter(speaker -> !speaker.counts())
                        .limit(SHOWN)
                        .map(speaker -> notCounting(audience, speaker))
                        .toList(),
                audience.claims().former().stream()
                        .limit(SHOWN)
                        .map(former -> new Former(people.of(former.stakeholder()), former.last(), former.position()))
                        .toList());
    }

    private NotCounting notCounting(Audience audience, Speaker speaker) {
        Lacks lacks = new Lacks(audience);
        List<Phrase> words = lacks.of(speaker);
        return new NotCounting(someone(audience, speaker), lacks.codes(speaker), wording.clauses(words));
    }

    private Someone someone(Audience audience, Speaker speaker) {
        int person = speaker.person();
        BitSet reached = audience.reached(person);
        BitSet others = (BitSet) audience.members().clone();
        others.clear(person);
        Noted<Stance> stance = situation.stance(person);
        LocalDate last = situation.lastActive(person);
        Departure departure = situation.departure(person);
        return new Someone(
                people.of(id(person)),
                stance == null ? null : stance.value().value(),
                reached.cardinality(),
                others.cardinality(),
                (int) others.stream()
                        .filter(other ->
                                !reached.get(other) && !situation.contacts().known(other))
                        .count(),
                last,
                freshness(last),
                departure == null ? null : departure.lastDay(),
                positions(new BehindSpeaker(situation, audience, person)));
    }

    private double freshness(@Nullable LocalDate last) {
        if (last == null) {
            return 0;
        }
        double days = ChronoUnit.DAYS.between(last, situation.asOf());
        double halved = Math.pow(2, -days / situation.picture().programme().halfLifeDays());
        return Math.round(Math.min(1, halved) * DECIMALS) / DECIMALS;
    }

    private static List<Long> positions(BehindSpeaker behind) {
        return Stream.of(behind.speaking(), behind.stance(), behind.activity(), behind.reach())
                .flatMap(some -> some.stream().limit(EVIDENCE))
                .distinct()
                .sorted()
                .toList();
    }

    private StakeholderId id(int person) {
        return situation.people().id(person);
    }
}
