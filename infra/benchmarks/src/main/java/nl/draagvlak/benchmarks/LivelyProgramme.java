package nl.draagvlak.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.EntryWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.ledger.json.NewEvent;

/**
 * A programme as years of use leave it: one event in twenty registers somebody, then people meet, take stances, report ties, and put
 * things right. Texts are sealed beforehand, with keys of nobody, because folds carry them as they are.
 */
final class LivelyProgramme {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 2);
    static final int DAYS = 1_400;
    private static final int DOMAINS = 8;

    private final ProgrammeId id;
    private final Random random;
    private final Map<AggregateId, Long> sequences = new HashMap<>();
    private final Map<StakeholderId, EntryId> latestStance = new HashMap<>();
    private final List<NewEvent> written = new ArrayList<>();
    private int people;
    private long number;

    LivelyProgramme(ProgrammeId id, long seed) {
        this.id = id;
        this.random = new Random(seed);
        own(new ProgrammeStarted("Zaak in Zicht", "to follow", null, ZoneId.of("Europe/Amsterdam"), "nl", null));
        for (int domain = 0; domain < DOMAINS; domain++) {
            own(new DomainAdded(new DomainId("d" + domain), "Domain " + domain, List.of(), 1));
        }
        IntStream.range(0, 10).forEach(_ -> register());
    }

    /** The next events, so many. */
    List<NewEvent> next(int count) {
        while (written.size() < count) {
            happen();
        }
        List<NewEvent> next = List.copyOf(written.subList(0, count));
        written.subList(0, count).clear();
        return next;
    }

    private void happen() {
        switch (random.nextInt(20)) {
            case 0 -> register();
            case 1, 2, 3, 4, 5, 6 -> tie();
            case 7, 8, 9, 10 -> stance();
            case 11 -> putRight();
            default -> meeting();
        }
    }

    private void register() {
        StakeholderId who = new StakeholderId(id + "s" + people++);
        Profile profile = new Profile(
                StakeholderKind.PERSON,
                sealed("/profile/name", 24),
                null,
                new DomainId("d" + random.nextInt(DOMAINS)),
                null,
                Set.of(),
                Set.of(),
                random.nextDouble(),
                random.nextDouble(),
                null);
        about(who, new StakeholderRegistered(profile));
    }

    private void tie() {
        StakeholderId who = somebody();
        TieKind kind = random.nextInt(4) == 0 ? TieKind.TRUST : TieKind.INFLUENCE;
        Tie tie = new Tie(somebody(), kind, 0.3 * (1 + random.nextInt(3)), 0.8, false, null, day(), null);
        about(who, new TieReported(entry("stakeholder", who.value()), tie));
    }

    private void stance() {
        StakeholderId who = somebody();
        EntryId entry = entry("stakeholder", who.value());
        latestStance.put(who, entry);
        about(who, new StanceTaken(entry, someStance()));
    }

    private void putRight() {
        StakeholderId who = somebody();
        EntryId entry = latestStance.get(who);
        if (entry == null) {
            stance();
        } else if (random.nextInt(3) == 0) {
            latestStance.remove(who);
            about(who, new EntryWithdrawn(entry, sealed("/reason", 60)));
        } else {
            about(who, new StanceCorrected(entry, someStance(), sealed("/reason", 60)));
        }
    }

    private Stance someStance() {
        return new Stance(null, random.nextInt(5) - 2, day(), sealed("/stance/source", 60), random.nextBoolean());
    }

    private void meeting() {
        String meeting = "i" + ++number;
        List<Interaction.Participant> present = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            present.add(new Interaction.Participant(somebody(), random.nextInt(5) - 2, List.of(), null));
        }
        Interaction interaction = new Interaction(
                Channel.MEETING,
                day(),
                null,
                present,
                List.of(),
                List.of(),
                null,
                List.of(),
                sealed("/interaction/text", 160));
        write("interaction", meeting, new InteractionRecorded(new EntryId("interaction", meeting, "0"), interaction));
    }

    private StakeholderId somebody() {
        return new StakeholderId(id + "s" + random.nextInt(people));
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private EntryId entry(String kind, String holder) {
        return new EntryId(kind, holder, "x" + ++number);
    }

    private Personal sealed(String field, int characters) {
        byte[] noise = new byte[characters];
        for (int i = 0; i < characters; i++) {
            noise[i] = (byte) ('a' + random.nextInt(26));
        }
        String text = new String(noise, StandardCharsets.US_ASCII);
        return new Personal.Sealed(
                id + "e" + (number + 1), List.of("k" + random.nextLong(1L << 60)), field, "bm9uY2Vub25jZW5v", text);
    }

    private void about(StakeholderId who, Event event) {
        write("stakeholder", who.value(), event);
    }

    private void own(Event event) {
        write("programme", id.value(), event);
    }

    private void write(String kind, String holder, Event event) {
        AggregateId aggregate = new AggregateId(id, kind, holder);
        long sequence = sequences.merge(aggregate, 1L, Long::sum) - 1;
        written.add(new NewEvent(id + "e" + ++number, aggregate, sequence, Instant.EPOCH, event));
    }
}
