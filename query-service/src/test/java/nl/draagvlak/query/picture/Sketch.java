package nl.draagvlak.query.picture;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedNoted;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.dossier.Dossiers;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Draws a small picture by hand, for tests. Names are ids: {@code sketch.domain("it").person("anna", "it").moves("anna", "bert")}. Every
 * statement takes the next ledger position, the first one 1; what has a date and is given none is dated today, {@link #TODAY}.
 */
public final class Sketch {

    /** The day looked at, unless {@link #on} says otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

    private final Map<DomainId, ProgrammeView.Domain> domains = new LinkedHashMap<>();
    private final List<ProgrammeView.TargetGroup> groups = new ArrayList<>();
    private final Map<StakeholderId, StakeholderView> people = new LinkedHashMap<>();
    private final List<ReportedTie> ties = new ArrayList<>();
    private final List<Noted<Interaction>> interactions = new ArrayList<>();
    private final Map<StakeholderId, Noted<CoalitionView.Partnership>> partners = new LinkedHashMap<>();
    private final List<DossierView> dossiers = new ArrayList<>();
    private final SketchedHistory history = new SketchedHistory(this);
    private LocalDate asOf = TODAY;
    private @Nullable LocalDate transition;
    private long position;

    /** Looks at another day. */
    public Sketch on(LocalDate day) {
        asOf = day;
        return this;
    }

    /** Says when the new way becomes the prescribed one. */
    public Sketch transition(LocalDate moment) {
        transition = moment;
        return this;
    }

    /** Adds a domain that must work with others, which need not be there yet. */
    public Sketch domain(String id, String... mustWorkWith) {
        Set<DomainId> needed = new LinkedHashSet<>();
        Stream.of(mustWorkWith).map(DomainId::new).forEach(needed::add);
        domains.put(new DomainId(id), new ProgrammeView.Domain(new DomainId(id), id, needed, 1, ++position));
        return this;
    }

    /** Adds a target group. */
    public Sketch group(String id, @Nullable String domain) {
        groups.add(new ProgrammeView.TargetGroup(
                new TargetGroupId(id), id, domain == null ? null : new DomainId(domain), null, ++position));
        return this;
    }

    /** Registers somebody; {@code domain} may be null. */
    public Sketch person(String id, @Nullable String domain) {
        return person(id, domain, SketchedProfile.plain());
    }

    /** Registers somebody of whom more is known. */
    public Sketch person(String id, @Nullable String domain, SketchedProfile profile) {
        StakeholderId stakeholder = new StakeholderId(id);
        people.put(
                stakeholder,
                new StakeholderView(
                        stakeholder,
                        profile.of(
                                Personal.of(Subject.of(PROGRAMME, stakeholder), id),
                                domain == null ? null : new DomainId(domain)),
                        null,
                        Map.of(),
                        List.of(),
                        null,
                        ++position,
                        0));
        return this;
    }

    /** Registers several people of one domain. */
    public Sketch people(String domain, String... ids) {
        Stream.of(ids).forEach(id -> person(id, domain));
        return this;
    }

    /** Notes where somebody stands today. */
    public Sketch stance(String id, int value) {
        return stance(id, value, asOf);
    }

    /** Notes where somebody stood on a day. */
    public Sketch stance(String id, int value, LocalDate day) {
        Stance stance = new Stance(null, value, day, Personal.text("heard", List.of()), false);
        return change(id, view -> view.withStance(noted(day, stance)));
    }

    /** Says when somebody's part ends. */
    public Sketch leaves(String id, LocalDate lastDay) {
        return change(id, view -> view.leaving(noted(lastDay, lastDay)));
    }

    /** Lets somebody hold a role, another stakeholder, until a day or for good. */
    public Sketch holds(String id, String role, @Nullable LocalDate until) {
        Noted<StakeholderView.HeldRole> held =
                noted(asOf.minusYears(1), new StakeholderView.HeldRole(new StakeholderId(role), until));
        return change(id, view -> view.withRole(held));
    }

    /** Lets somebody object since today to being scored and planned for. */
    public Sketch objects(String id) {
        return change(id, view -> view.objecting(noted(asOf, asOf)));
    }

    /** Lets somebody speak for the change as a whole, for a year now. */
    public Sketch speaksAs(VoiceKind kind, String id) {
        return speaks(id, new Voice(kind, null, null, asOf.minusYears(1), null));
    }

    /** Lets somebody speak for the change to or for a target group, for a year now. */
    public Sketch speaksAs(VoiceKind kind, String id, String group) {
        return speaks(id, new Voice(kind, null, new TargetGroupId(group), asOf.minusYears(1), null));
    }

    /** Lets somebody speak for the change in some way. */
    public Sketch speaks(String id, Voice voice) {
        Noted<Voice> noted = noted(voice.effectiveOn(), voice);
        return change(
                id,
                view -> view.withVoices(
                        Stream.concat(view.voices().stream(), Stream.of(noted)).toList()));
    }

    /** Reports that each moves the next: {@code moves("a", "b", "c")} makes two ties. */
    public Sketch moves(String... row) {
        return ties(TieKind.INFLUENCE, false, row);
    }

    /** Reports that each influences the next and is influenced by it, as one tie. */
    public Sketch bothMove(String... row) {
        return ties(TieKind.INFLUENCE, true, row);
    }

    /** Reports that one would take a message from another. */
    public Sketch trusts(String from, String to) {
        return ties(TieKind.TRUST, false, from, to);
    }

    private Sketch ties(TieKind kind, boolean undirected, String... row) {
        for (int place = 1; place < row.length; place++) {
            tie(row[place - 1], row[place], kind, 0.6, undirected);
        }
        return this;
    }

    /** Reports a tie of some strength. */
    public Sketch tie(String from, String to, TieKind kind, double strength, boolean undirected) {
        Tie tie = new Tie(new StakeholderId(to), kind, strength, 1, undirected, null, asOf, null);
        ties.add(new ReportedTie(new StakeholderId(from), noted(asOf, tie)));
        return this;
    }

    /** Lets people meet today. */
    public Sketch meet(String... people) {
        return meet(Channel.MEETING, asOf, people);
    }

    /** Lets people take part in an interaction. */
    public Sketch meet(Channel channel, LocalDate day, String... present) {
        return interaction(channel, day, List.of(), present);
    }

    /** Lets one of us speak with people today. */
    public Sketch visits(String ours, String... people) {
        meet(people);
        Noted<Interaction> met = interactions.removeLast();
        Interaction seen = met.value();
        interactions.add(new Noted<>(
                met.entry(),
                met.position(),
                met.effectiveOn(),
                new Interaction(
                        seen.channel(),
                        seen.effectiveOn(),
                        new StakeholderId(ours),
                        seen.participants(),
                        seen.audience(),
                        seen.about(),
                        seen.intent(),
                        seen.answers(),
                        seen.text())));
        return this;
    }

    /** Lets somebody address a target group today. */
    public Sketch addresses(String speaker, String group) {
        return interaction(
                Channel.BROADCAST,
                asOf,
                List.of(new Interaction.Audience(new TargetGroupId(group), null, null)),
                speaker);
    }

    private Sketch interaction(Channel channel, LocalDate day, List<Interaction.Audience> audience, String... present) {
        List<Interaction.Participant> participants = Arrays.stream(present)
                .map(id -> new Interaction.Participant(new StakeholderId(id), null, List.of(), null))
                .toList();
        interactions.add(noted(
                day, new Interaction(channel, day, null, participants, audience, List.of(), null, List.of(), null)));
        return this;
    }

    /** Lets somebody carry the programme's one coalition in public. */
    public Sketch speaksPublicly(String id) {
        partners.put(new StakeholderId(id), noted(asOf, new CoalitionView.Partnership(CommitmentStep.PUBLIC, false)));
        return this;
    }

    /** Notes today that a target group has something to learn. */
    public Sketch mustLearn(String group) {
        EntryId entry = new EntryId("learning-need", "n" + position, "0");
        DossierEntry need =
                new LearningNeedNoted(entry, new TargetGroupId(group), Personal.text("all", List.of()), asOf, null);
        dossiers.add(new DossierView("learning-need", new DossierId("n" + position), 0, List.of(noted(asOf, need))));
        return this;
    }

    /** Tells what else happened. */
    public Sketch also(Consumer<SketchedHistory> more) {
        more.accept(history);
        return this;
    }

    Sketch interaction(Interaction interaction) {
        interactions.add(noted(interaction.effectiveOn(), interaction));
        return this;
    }

    /** The position of the latest statement. */
    public long position() {
        return position;
    }

    /** The picture. */
    public Picture drawn() {
        return new Picture(
                new Moment(position, asOf),
                programme(),
                people,
                ties,
                interactions.stream()
                        .sorted(Comparator.comparing(Noted::effectiveOn))
                        .toList(),
                history.publications(),
                Stream.concat(coalitions().stream(), history.coalitions().stream())
                        .toList(),
                history.decisions(),
                history.interventions(),
                List.of(),
                List.of(),
                Dossiers.of(Stream.concat(dossiers.stream(), history.dossiers().stream())
                        .toList()));
    }

    private ProgrammeView programme() {
        return new ProgrammeView(
                PROGRAMME,
                "Sketch",
                "To be tested",
                transition,
                null,
                ZoneId.of("Europe/Amsterdam"),
                "nl",
                null,
                90,
                domains.values().stream().map(this::joined).toList(),
                groups,
                history.statements(),
                0,
                0);
    }

    /** Needing each other is kept in both directions, as the fold does. */
    private ProgrammeView.Domain joined(ProgrammeView.Domain domain) {
        Set<DomainId> needed = new LinkedHashSet<>(domain.mustWorkWith());
        domains.values().stream()
                .filter(other -> other.mustWorkWith().contains(domain.id()))
                .forEach(other -> needed.add(other.id()));
        return new ProgrammeView.Domain(domain.id(), domain.name(), needed, domain.weight(), domain.position());
    }

    private List<CoalitionView> coalitions() {
        if (partners.isEmpty()) {
            return List.of();
        }
        return List.of(new CoalitionView(
                new CoalitionId("c1"),
                new EntryId("coalition", "c1", "0"),
                "Coalition",
                List.of(),
                Set.of(),
                asOf,
                partners,
                List.of(),
                0,
                0));
    }

    private Sketch change(String id, UnaryOperator<StakeholderView> change) {
        people.computeIfPresent(new StakeholderId(id), (key, view) -> change.apply(view));
        return this;
    }

    <T> Noted<T> noted(LocalDate day, T value) {
        position++;
        return new Noted<>(new EntryId("sketch", "s1", Long.toString(position)), position, day, value);
    }
}
