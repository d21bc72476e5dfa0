package nl.draagvlak.query.network;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.dossier.Dossiers;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Draws pictures for tests, a line at a time. Everything is dated {@link #TODAY} unless said; positions count up from 1. */
public final class NetworkSketch {

    /** The day that pictures are as of. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** The half-life of the programme. */
    public static final int HALF_LIFE = 90;

    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

    private final Map<String, ProgrammeView.Domain> domains = new LinkedHashMap<>();
    private final Map<StakeholderId, StakeholderView> stakeholders = new LinkedHashMap<>();
    private final List<ReportedTie> ties = new ArrayList<>();
    private final List<Noted<Interaction>> interactions = new ArrayList<>();
    private long position;

    public static StakeholderId id(String name) {
        return new StakeholderId(name);
    }

    public NetworkSketch domain(String name) {
        domains.put(name, new ProgrammeView.Domain(new DomainId("d" + domains.size()), name, Set.of(), 1, ++position));
        return this;
    }

    public DomainId domainId(String name) {
        return Objects.requireNonNull(domains.get(name)).id();
    }

    public NetworkSketch people(String... names) {
        Arrays.stream(names).forEach(name -> stakeholder(name, null));
        return this;
    }

    /** Adds members of a domain, which is added with them when it is new. */
    public NetworkSketch members(String domain, String... names) {
        if (!domains.containsKey(domain)) {
            domain(domain);
        }
        Arrays.stream(names).forEach(name -> stakeholder(name, domainId(domain)));
        return this;
    }

    private void stakeholder(String name, @Nullable DomainId domain) {
        StakeholderId id = id(name);
        Personal called = Personal.of(Subject.of(PROGRAMME, id), "Name of " + name);
        Profile profile = new Profile(
                StakeholderKind.ORGANISATION, called, null, domain, null, Set.of(), Set.of(), null, null, null);
        stakeholders.put(id, new StakeholderView(id, profile, null, Map.of(), List.of(), null, ++position, 0));
    }

    public NetworkSketch stance(String name, int value, LocalDate effectiveOn) {
        StakeholderView was = Objects.requireNonNull(stakeholders.get(id(name)));
        Stance stance = new Stance(null, value, effectiveOn, Personal.text("seen", List.of()), true);
        stakeholders.put(
                id(name),
                new StakeholderView(
                        was.id(),
                        was.profile(),
                        noted(effectiveOn, stance),
                        Map.of(),
                        List.of(),
                        was.leavesOn(),
                        was.registeredAt(),
                        was.version()));
        return this;
    }

    public NetworkSketch leaves(String name, LocalDate lastDay) {
        StakeholderView was = Objects.requireNonNull(stakeholders.get(id(name)));
        stakeholders.put(
                id(name),
                new StakeholderView(
                        was.id(),
                        was.profile(),
                        was.stance(),
                        Map.of(),
                        List.of(),
                        noted(lastDay, lastDay),
                        was.registeredAt(),
                        was.version()));
        return this;
    }

    /** Adds directed ties of full strength, written {@code "ab bc"}. */
    public NetworkSketch arcs(String pairs) {
        Arrays.stream(pairs.split(" ")).forEach(pair -> tie(pair.substring(0, 1), pair.substring(1), 1, 1, TODAY));
        return this;
    }

    /** Adds undirected ties of full strength, written {@code "12 23"}. */
    public NetworkSketch edges(String pairs) {
        Arrays.stream(pairs.split(" ")).forEach(pair -> undirected(pair.substring(0, 1), pair.substring(1), 1));
        return this;
    }

    public NetworkSketch tie(String from, String to, double strength, double confidence, LocalDate effectiveOn) {
        return tie(from, to, TieKind.INFLUENCE, strength, confidence, false, effectiveOn);
    }

    public NetworkSketch trust(String from, String to, double strength) {
        return tie(from, to, TieKind.TRUST, strength, 1, false, TODAY);
    }

    public NetworkSketch undirected(String from, String to, double strength) {
        return tie(from, to, TieKind.INFLUENCE, strength, 1, true, TODAY);
    }

    private NetworkSketch tie(
            String from,
            String to,
            TieKind kind,
            double strength,
            double confidence,
            boolean undirected,
            LocalDate effectiveOn) {
        Tie tie = new Tie(id(to), kind, strength, confidence, undirected, null, effectiveOn, null);
        ties.add(new ReportedTie(id(from), noted(effectiveOn, tie)));
        return this;
    }

    public NetworkSketch meeting(LocalDate effectiveOn, String... participants) {
        List<Interaction.Participant> present = Arrays.stream(participants)
                .map(name -> new Interaction.Participant(id(name), null, List.of(), null))
                .toList();
        Interaction meeting = new Interaction(
                Channel.MEETING, effectiveOn, null, present, List.of(), List.of(), null, List.of(), null);
        interactions.add(noted(effectiveOn, meeting));
        return this;
    }

    private <T> Noted<T> noted(LocalDate effectiveOn, T value) {
        position++;
        return new Noted<>(new EntryId("stakeholder", "x", "e" + position), position, effectiveOn, value);
    }

    /** Position of what was said last. */
    public long position() {
        return position;
    }

    public Picture picture() {
        ProgrammeView programme = new ProgrammeView(
                PROGRAMME,
                "Programme",
                "Purpose",
                null,
                null,
                ZoneOffset.UTC,
                "en",
                null,
                HALF_LIFE,
                List.copyOf(domains.values()),
                List.of(),
                List.of(),
                position,
                0);
        return new Picture(
                new Moment(position, TODAY),
                programme,
                stakeholders,
                ties,
                interactions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Dossiers.NONE);
    }

    public InfluenceNetwork plain() {
        return InfluenceNetwork.of(picture(), TieKind.INFLUENCE, Weights.IGNORED);
    }

    public InfluenceNetwork weighted() {
        return InfluenceNetwork.of(picture(), TieKind.INFLUENCE, Weights.STRENGTH);
    }
}
