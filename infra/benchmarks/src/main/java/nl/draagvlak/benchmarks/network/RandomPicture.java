package nl.draagvlak.benchmarks.network;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.dossier.Dossiers;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A made-up programme: {@value Arcs#DOMAINS} domains that must all work together, a target group in each, half of the stances known, as
 * many interactions of two to six people as stakeholders, three ties in four of influence and the others of trust. From a fixed seed.
 */
final class RandomPicture {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("benchmark");
    private static final EntryId ENTRY = new EntryId("stakeholder", "x", "entry");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Layer[] LAYERS = Layer.values();

    private final SplittableRandom random = new SplittableRandom(5);
    private final Arcs arcs;
    private final List<StakeholderId> ids;
    private long position;

    private RandomPicture(Arcs arcs) {
        this.arcs = arcs;
        this.ids = IntStream.range(0, arcs.size())
                .mapToObj(number -> new StakeholderId("s" + number))
                .toList();
    }

    static Picture of(Arcs arcs) {
        return new RandomPicture(arcs).drawn();
    }

    private Picture drawn() {
        ProgrammeView programme = programme();
        Map<StakeholderId, StakeholderView> stakeholders = new LinkedHashMap<>();
        for (int number = 0; number < arcs.size(); number++) {
            stakeholders.put(ids.get(number), stakeholder(number));
        }
        List<ReportedTie> ties =
                IntStream.range(0, arcs.from().length).mapToObj(this::tie).toList();
        List<Noted<Interaction>> interactions =
                IntStream.range(0, arcs.size()).mapToObj(this::interaction).toList();
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

    private ProgrammeView programme() {
        List<ProgrammeView.Domain> domains = new ArrayList<>();
        List<ProgrammeView.TargetGroup> groups = new ArrayList<>();
        Set<DomainId> all =
                IntStream.range(0, Arcs.DOMAINS).mapToObj(RandomPicture::domain).collect(Collectors.toSet());
        for (int number = 0; number < Arcs.DOMAINS; number++) {
            domains.add(new ProgrammeView.Domain(domain(number), "Domain " + number, all, 1, ++position));
            groups.add(
                    new ProgrammeView.TargetGroup(group(number), "Group " + number, domain(number), null, ++position));
        }
        return new ProgrammeView(
                PROGRAMME,
                "Benchmark",
                "Measuring",
                TODAY.plusDays(120),
                null,
                ZoneOffset.UTC,
                "en",
                null,
                90,
                domains,
                groups,
                List.of(),
                ++position,
                0);
    }

    private static DomainId domain(int number) {
        return new DomainId("d" + number);
    }

    private static TargetGroupId group(int number) {
        return new TargetGroupId("g" + number);
    }

    private StakeholderView stakeholder(int number) {
        StakeholderId id = ids.get(number);
        int domain = number % Arcs.DOMAINS;
        Profile profile = new Profile(
                StakeholderKind.PERSON,
                Personal.of(Subject.of(PROGRAMME, id), "Name " + number),
                null,
                domain(domain),
                LAYERS[random.nextInt(LAYERS.length)],
                random.nextInt(20) == 0 ? Set.of(group(domain)) : Set.of(),
                random.nextInt(200) == 0 ? Set.of(group(domain)) : Set.of(),
                null,
                null,
                null);
        long registeredAt = ++position;
        return new StakeholderView(id, profile, stance(), Map.of(), List.of(), null, registeredAt, 0);
    }

    private @Nullable Noted<Stance> stance() {
        if (random.nextBoolean()) {
            return null;
        }
        LocalDate day = day();
        return noted(day, new Stance(null, random.nextInt(5) - 2, day, Personal.text("heard", List.of()), true));
    }

    private ReportedTie tie(int arc) {
        LocalDate day = day();
        TieKind kind = random.nextInt(4) == 0 ? TieKind.TRUST : TieKind.INFLUENCE;
        StakeholderId to = ids.get(arcs.to()[arc]);
        Tie tie = new Tie(to, kind, arcs.weights()[arc], 1, false, null, day, null);
        return new ReportedTie(ids.get(arcs.from()[arc]), noted(day, tie));
    }

    private Noted<Interaction> interaction(int number) {
        LocalDate day = day();
        List<Interaction.Participant> present = IntStream.rangeClosed(0, 1 + random.nextInt(5))
                .map(each -> (number + each * Arcs.DOMAINS) % arcs.size())
                .distinct()
                .mapToObj(each -> new Interaction.Participant(ids.get(each), null, List.of(), null))
                .toList();
        return noted(
                day, new Interaction(Channel.MEETING, day, null, present, List.of(), List.of(), null, List.of(), null));
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(400));
    }

    private <T> Noted<T> noted(LocalDate day, T value) {
        position++;
        return new Noted<>(ENTRY, position, day, value);
    }
}
