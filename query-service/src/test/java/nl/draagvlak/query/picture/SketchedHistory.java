package nl.draagvlak.query.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.decision.DecisionEvent.ReadingGiven;
import nl.draagvlak.events.decision.DecisionEvent.ScenarioAdded;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCarriedOut;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.intervention.InterventionId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.decision.DecisionView;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.intervention.InterventionView;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** What happened in a sketch: decisions, conversations, interventions, publications and coalitions, in the order they are recorded. */
public final class SketchedHistory {

    private final Sketch sketch;
    private final Map<String, DecisionView> decisions = new LinkedHashMap<>();
    private final Map<String, InterventionView> interventions = new LinkedHashMap<>();
    private final Map<String, CoalitionView> coalitions = new LinkedHashMap<>();
    private final List<DossierView> dossiers = new ArrayList<>();
    private final List<Noted<Publication>> publications = new ArrayList<>();
    private final List<ProgrammeView.Statement> statements = new ArrayList<>();

    SketchedHistory(Sketch sketch) {
        this.sketch = sketch;
    }

    /** Puts a question on a subject of the same name, which affects groups; stakeholders are named with an @ before their id. */
    public SketchedHistory decision(String id, String... affected) {
        Noted<String> prepared = sketch.noted(Sketch.TODAY.minusYears(1), id);
        decisions.put(
                id,
                new DecisionView(
                        new DecisionId(id),
                        prepared.entry(),
                        "Question " + id,
                        id,
                        Arrays.stream(affected)
                                .filter(each -> !each.startsWith("@"))
                                .map(TargetGroupId::new)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        Arrays.stream(affected)
                                .filter(each -> each.startsWith("@"))
                                .map(each -> new StakeholderId(each.substring(1)))
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        null,
                        prepared.effectiveOn(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        prepared.position(),
                        0));
        return this;
    }

    /** Draws a scenario up. */
    public SketchedHistory scenario(String decision, LocalDate day) {
        Noted<String> added = sketch.noted(day, "scenario");
        return change(
                decision,
                with(seen(decision).scenarios(), added.saying(new ScenarioAdded(added.entry(), "s", null, day))),
                seen(decision).taken());
    }

    /** Decides, and says why. */
    public SketchedHistory decided(String decision, LocalDate day) {
        return decided(decision, day, null, Personal.text("because", List.of()));
    }

    /** Decides without saying why. */
    public SketchedHistory decidedUnexplained(String decision, LocalDate day) {
        return decided(decision, day, null, null);
    }

    /** Lets somebody decide. */
    public SketchedHistory decidedBy(String who, String decision, LocalDate day) {
        return decided(decision, day, new StakeholderId(who), Personal.text("because", List.of()));
    }

    private SketchedHistory decided(
            String decision, LocalDate day, @Nullable StakeholderId by, @Nullable Personal rationale) {
        Noted<String> taken = sketch.noted(day, "taken");
        return change(
                decision,
                seen(decision).scenarios(),
                taken.saying(new DecisionTaken(taken.entry(), null, by, null, rationale, day)));
    }

    private DecisionView seen(String decision) {
        return Objects.requireNonNull(decisions.get(decision));
    }

    private SketchedHistory change(
            String decision, List<Noted<ScenarioAdded>> scenarios, @Nullable Noted<DecisionTaken> taken) {
        return change(decision, scenarios, taken, seen(decision).readings());
    }

    /** Notes how somebody reads a decision, and which readings that contradicts, by their positions. */
    public SketchedHistory reads(String who, String decision, LocalDate day, Long... contradicts) {
        Noted<String> given = sketch.noted(day, "reading");
        ReadingGiven reading = new ReadingGiven(
                given.entry(),
                new StakeholderId(who),
                Personal.text("read so", List.of()),
                Arrays.stream(contradicts)
                        .map(position -> new EntryId("sketch", "s1", Long.toString(position)))
                        .toList(),
                day);
        DecisionView seen = seen(decision);
        return change(decision, seen.scenarios(), seen.taken(), with(seen.readings(), given.saying(reading)));
    }

    private SketchedHistory change(
            String decision,
            List<Noted<ScenarioAdded>> scenarios,
            @Nullable Noted<DecisionTaken> taken,
            List<Noted<ReadingGiven>> readings) {
        DecisionView seen = seen(decision);
        decisions.put(
                decision,
                new DecisionView(
                        seen.id(),
                        seen.entry(),
                        seen.question(),
                        seen.subject(),
                        seen.affectedGroups(),
                        seen.affected(),
                        null,
                        seen.preparedOn(),
                        scenarios,
                        taken,
                        List.of(),
                        readings,
                        seen.position(),
                        0));
        return this;
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    /** Speaks with people on a subject. */
    public SketchedHistory speaks(Intent intent, String subject, LocalDate day, String... people) {
        return interaction(day, intent, List.of(subject), List.of(), List.of(), people);
    }

    /** Addresses a group on a subject. */
    public SketchedHistory addresses(Intent intent, String subject, LocalDate day, String group) {
        sketch.interaction(new Interaction(
                Channel.BROADCAST,
                day,
                null,
                List.of(),
                List.of(new Interaction.Audience(new TargetGroupId(group), null, null)),
                List.of(subject),
                intent,
                List.of(),
                null));
        return this;
    }

    /** Hears resistance about a subject from somebody. */
    public SketchedHistory hears(String signal, String about, LocalDate day, String person) {
        return interaction(
                day,
                Intent.LISTEN,
                List.of(),
                List.of(new Interaction.Signal(new SignalId(signal), ResistanceForm.SCEPTICISM, null, null, about)),
                List.of(),
                person);
    }

    /** Comes back to a signal. */
    public SketchedHistory answers(String signal, LocalDate day, String... people) {
        return interaction(day, Intent.LISTEN, List.of(), List.of(), List.of(new SignalId(signal)), people);
    }

    private SketchedHistory interaction(
            LocalDate day,
            Intent intent,
            List<String> about,
            List<Interaction.Signal> signals,
            List<SignalId> answers,
            String... people) {
        List<Interaction.Participant> participants = Arrays.stream(people)
                .map(id -> new Interaction.Participant(new StakeholderId(id), null, signals, null))
                .toList();
        sketch.interaction(new Interaction(
                Channel.CONVERSATION, day, null, participants, List.of(), about, intent, answers, null));
        return this;
    }

    /** Plans that somebody brings a message to groups, or to stakeholders, who are named with an @ before their id. */
    public SketchedHistory intervenes(String id, String messenger, LocalDate day, String... audience) {
        return plans(id, messenger, List.of(), day, audience);
    }

    /** Plans to answer a signal. */
    public SketchedHistory answersByIntervention(String id, String signal, LocalDate day) {
        return plans(id, null, List.of(new SignalId(signal)), day);
    }

    private SketchedHistory plans(
            String id, @Nullable String messenger, List<SignalId> answers, LocalDate day, String... audience) {
        Noted<String> planned = sketch.noted(day, id);
        Set<StakeholderId> people = Arrays.stream(audience)
                .filter(each -> each.startsWith("@"))
                .map(each -> new StakeholderId(each.substring(1)))
                .collect(Collectors.toSet());
        Set<TargetGroupId> groups = Arrays.stream(audience)
                .filter(each -> !each.startsWith("@"))
                .map(TargetGroupId::new)
                .collect(Collectors.toSet());
        InterventionPlanned plan = new InterventionPlanned(
                planned.entry(),
                "look-ahead",
                List.of(),
                messenger == null ? null : new StakeholderId(messenger),
                people,
                groups,
                answers,
                null,
                day);
        interventions.put(
                id,
                new InterventionView(
                        new InterventionId(id), planned.saying(plan), null, List.of(), false, planned.position(), 0));
        return this;
    }

    /** Carries an intervention out as it was planned. */
    public SketchedHistory carriesOut(String id) {
        InterventionView seen = intervention(id);
        Noted<String> done = sketch.noted(seen.plan().effectiveOn(), id);
        return intervention(
                seen,
                done.saying(new InterventionCarriedOut(done.entry(), null, done.effectiveOn())),
                seen.effects(),
                false);
    }

    /** Sees what an intervention did. */
    public SketchedHistory seesEffect(String id, int effect, LocalDate day) {
        InterventionView seen = intervention(id);
        Noted<String> noted = sketch.noted(day, id);
        EffectObserved observed = new EffectObserved(noted.entry(), effect, true, null, null, day);
        return intervention(seen, seen.carriedOut(), with(seen.effects(), noted.saying(observed)), false);
    }

    /** Cancels an intervention. */
    public SketchedHistory cancels(String id) {
        InterventionView seen = intervention(id);
        return intervention(seen, seen.carriedOut(), seen.effects(), true);
    }

    private InterventionView intervention(String id) {
        return Objects.requireNonNull(interventions.get(id));
    }

    private SketchedHistory intervention(
            InterventionView seen,
            @Nullable Noted<InterventionCarriedOut> done,
            List<Noted<EffectObserved>> effects,
            boolean cancelled) {
        interventions.put(
                seen.id().value(),
                new InterventionView(seen.id(), seen.plan(), done, effects, cancelled, seen.position(), 0));
        return this;
    }

    /** Adds a statement of the narrative. */
    public SketchedHistory statement(String id, Direction direction) {
        Noted<String> added = sketch.noted(Sketch.TODAY, id);
        statements.add(new ProgrammeView.Statement(new StatementId(id), id, direction, null, added.position()));
        return this;
    }

    /** Lets somebody speak in public for or against a statement. */
    public SketchedHistory publishes(String by, LocalDate day, String statement, boolean agrees) {
        publications.add(sketch.noted(
                day,
                new Publication(
                        new StakeholderId(by),
                        "Paper",
                        List.of(new Publication.Position(new StatementId(statement), agrees)),
                        day,
                        null,
                        null,
                        null)));
        return this;
    }

    /** Declares a coalition that must rest on domains. */
    public SketchedHistory coalition(String id, LocalDate day, String... required) {
        Noted<String> formed = sketch.noted(day, id);
        coalitions.put(
                id,
                new CoalitionView(
                        new CoalitionId(id),
                        new EntryId("coalition", id, "0"),
                        "Coalition " + id,
                        List.of(),
                        Arrays.stream(required).map(DomainId::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                        day,
                        new LinkedHashMap<>(),
                        List.of(),
                        formed.position(),
                        0));
        return this;
    }

    /** Says how far somebody goes in a coalition; null when only invited. */
    public SketchedHistory partner(String coalition, String who, @Nullable CommitmentStep step, LocalDate day) {
        return stands(coalition, who, new CoalitionView.Partnership(step, false), day);
    }

    /** Lets a partner leave. */
    public SketchedHistory leaves(String coalition, String who, LocalDate day) {
        return stands(coalition, who, new CoalitionView.Partnership(null, true), day);
    }

    private SketchedHistory stands(String coalition, String who, CoalitionView.Partnership step, LocalDate day) {
        Objects.requireNonNull(coalitions.get(coalition))
                .partners()
                .put(new StakeholderId(who), sketch.noted(day, step));
        return this;
    }

    /** Promises something that answers a signal. */
    public SketchedHistory guarantees(String id, String signal, String owner, LocalDate until) {
        Noted<String> given = sketch.noted(Sketch.TODAY, id);
        GuaranteeGiven guarantee = new GuaranteeGiven(
                given.entry(),
                Personal.text("promised", List.of()),
                new StakeholderId(owner),
                Set.of(),
                Set.of(),
                List.of(new SignalId(signal)),
                until,
                given.effectiveOn(),
                null);
        dossiers.add(new DossierView("guarantee", new DossierId(id), 0, List.of(given.saying(guarantee))));
        return this;
    }

    /**
     * Writes something down in a dossier, which it begins when there is none.
     *
     * @return the entry
     */
    public EntryId writesDown(String kind, String id, LocalDate day, Function<EntryId, DossierEntry> said) {
        Noted<String> noted = sketch.noted(day, id);
        DossierView before = dossiers.stream()
                .filter(dossier -> dossier.id().value().equals(id))
                .findFirst()
                .orElseGet(() -> new DossierView(kind, new DossierId(id), 0, List.of()));
        dossiers.remove(before);
        List<Noted<DossierEntry>> entries = new ArrayList<>(before.entries());
        entries.add(noted.saying(said.apply(noted.entry())));
        entries.sort(Comparator.comparing(Noted::effectiveOn));
        dossiers.add(new DossierView(kind, before.id(), 0, entries));
        return noted.entry();
    }

    List<DossierView> dossiers() {
        return dossiers;
    }

    List<DecisionView> decisions() {
        return List.copyOf(decisions.values());
    }

    List<InterventionView> interventions() {
        return List.copyOf(interventions.values());
    }

    List<CoalitionView> coalitions() {
        return List.copyOf(coalitions.values());
    }

    List<Noted<Publication>> publications() {
        return publications.stream()
                .sorted(Comparator.comparing(Noted::effectiveOn))
                .toList();
    }

    List<ProgrammeView.Statement> statements() {
        return statements;
    }
}
