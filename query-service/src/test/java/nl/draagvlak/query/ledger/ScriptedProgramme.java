package nl.draagvlak.query.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.guarantee.GuaranteeEvent;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.plan.PlanEvent;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.Phase;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.events.technique.Technique;
import nl.draagvlak.events.technique.TechniqueEvent;
import org.jspecify.annotations.Nullable;

/** A programme in which everything happens that can happen, in an order and on days that follow from a seed. */
public final class ScriptedProgramme {

    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    public static final int DAYS = 300;
    private static final int PEOPLE = 12;

    private final Random random;
    private final Script script = new Script("p1");
    private final List<EntryId> entries = new ArrayList<>();
    private final Set<String> dossiers = new HashSet<>();
    private long local;

    private ScriptedProgramme(long seed) {
        this.random = new Random(seed);
    }

    /** Writes a programme of about so many events. */
    public static Script written(long seed, int events) {
        ScriptedProgramme programme = new ScriptedProgramme(seed);
        programme.begin();
        while (programme.script.head() < events) {
            programme.happen();
        }
        return programme.script;
    }

    private void begin() {
        own(new ProgrammeEvent.ProgrammeStarted("Zaak", "to follow", null, ZoneId.of("Europe/Amsterdam"), "nl", null));
        for (int i = 0; i < 3; i++) {
            own(new ProgrammeEvent.DomainAdded(new DomainId("d" + i), "D" + i, List.of(), 1));
            register(i);
        }
    }

    private void happen() {
        switch (random.nextInt(26)) {
            case 0, 1 -> register(random.nextInt(PEOPLE));
            case 2, 3 -> stance();
            case 4, 5, 6 -> tie();
            case 7 -> about(person(), new StakeholderEvent.TieEnded(next("stakeholder"), person(), kind(), day()));
            case 8 -> roleOrDeparture();
            case 9 -> mergeOrUndo();
            case 10, 11, 12 -> interaction();
            case 13 -> correctOrWithdraw();
            case 14, 15 -> coalition();
            case 16 -> decision();
            case 17 -> intervention();
            case 18 -> programme();
            case 19, 20 -> publication();
            case 21 -> technique();
            case 22 -> plan();
            case 24 -> guarantee();
            case 23 ->
                about(person(), new StakeholderEvent.ObjectionMade(next("stakeholder"), Script.said("no"), day()));
            default -> about(person(), new UnknownEvent("stakeholder.of-a-later-version", 1, "{}"));
        }
    }

    private void register(int number) {
        Profile profile = new Profile(
                StakeholderKind.ROLE,
                Script.said("name " + number + random.nextInt()),
                null,
                new DomainId("d" + random.nextInt(3)),
                null,
                Set.of(new TargetGroupId("g" + random.nextInt(2))),
                Set.of(),
                random.nextDouble(),
                null,
                null);
        about(new StakeholderId("s" + number), new StakeholderEvent.StakeholderRegistered(profile));
    }

    private void guarantee() {
        String id = "g" + random.nextInt(4);
        boolean first = dossiers.add(id);
        EntryId entry = new EntryId("guarantee", id, first ? "0" : "e" + local++);
        entries.add(entry);
        script.record(
                "guarantee",
                id,
                first ? given(entry, null) : new GuaranteeEvent.GuaranteeKept(entry, null, day(), null));
        if (random.nextInt(3) == 0) {
            script.record("guarantee", id, given(new EntryId("guarantee", id, "0"), Script.said("misheard")));
        }
    }

    private GuaranteeEvent.GuaranteeGiven given(EntryId entry, @Nullable Personal correction) {
        return new GuaranteeEvent.GuaranteeGiven(
                entry,
                Script.said("nobody loses work"),
                person(),
                Set.of(person()),
                Set.of(new TargetGroupId("g" + random.nextInt(2))),
                List.of(),
                FIRST_DAY.plusDays(DAYS),
                day(),
                correction);
    }

    private void stance() {
        StakeholderId who = person();
        EntryId entry = next("stakeholder", who.value());
        about(who, new StakeholderEvent.StanceTaken(entry, someStance()));
        if (random.nextInt(3) == 0) {
            about(who, new StakeholderEvent.StanceCorrected(entry, someStance(), Script.said("misheard")));
        }
    }

    private Stance someStance() {
        StatementId statement = random.nextBoolean() ? null : new StatementId("t" + random.nextInt(2));
        return new Stance(statement, random.nextInt(5) - 2, day(), Script.said("seen"), random.nextBoolean());
    }

    private void tie() {
        StakeholderId who = person();
        EntryId entry = next("stakeholder", who.value());
        about(who, new StakeholderEvent.TieReported(entry, someTie()));
        if (random.nextInt(4) == 0) {
            about(who, new StakeholderEvent.TieCorrected(entry, someTie(), Script.said("misheard")));
        }
    }

    private Tie someTie() {
        return new Tie(person(), kind(), random.nextDouble(), 1, random.nextBoolean(), null, day(), null);
    }

    private void roleOrDeparture() {
        StakeholderId who = person();
        EntryId entry = next("stakeholder", who.value());
        about(
                who,
                switch (random.nextInt(3)) {
                    case 0 -> new StakeholderEvent.RoleTakenUp(entry, person(), day(), null);
                    case 1 -> new StakeholderEvent.VoiceTakenUp(entry, voice());
                    default -> new StakeholderEvent.StakeholderLeft(entry, null, day());
                });
    }

    private Voice voice() {
        VoiceKind kind = random.nextBoolean() ? VoiceKind.ENTHUSIAST : VoiceKind.ADOPTION_COACH;
        return new Voice(kind, null, new TargetGroupId("g" + random.nextInt(2)), day(), null);
    }

    private void mergeOrUndo() {
        StakeholderId who = person();
        StakeholderId other = person();
        if (!who.equals(other)) {
            about(
                    who,
                    random.nextBoolean()
                            ? new StakeholderEvent.StakeholderMerged(other, Script.said("the same"))
                            : new StakeholderEvent.MergeUndone(other, Script.said("not the same")));
        }
    }

    private void interaction() {
        String id = "i" + local;
        EntryId entry = next("interaction", id);
        script.record("interaction", id, new InteractionEvent.InteractionRecorded(entry, someInteraction()));
        if (random.nextInt(4) == 0) {
            script.record(
                    "interaction",
                    id,
                    new InteractionEvent.InteractionCorrected(entry, someInteraction(), Script.said("misheard")));
        }
    }

    private Interaction someInteraction() {
        List<Interaction.Participant> participants = List.of(
                new Interaction.Participant(person(), random.nextInt(5) - 2, List.of(), null),
                new Interaction.Participant(person(), null, List.of(), 3));
        return new Interaction(
                Channel.MEETING, day(), person(), participants, List.of(), List.of(), null, List.of(), null);
    }

    private void plan() {
        String id = "pl" + random.nextInt(2);
        EntryId entry = next("plan", id);
        script.record(
                "plan",
                id,
                random.nextBoolean()
                        ? new PlanEvent.PlanAccepted(
                                entry, List.of(new PlanEvent.Step(person(), person(), day())), null, day())
                        : new PlanEvent.PlanEnded(entry, Script.said("done"), day()));
    }

    private void publication() {
        String id = "u" + local;
        EntryId entry = next("publication", id);
        script.record("publication", id, new PublicationEvent.PublicationRecorded(entry, somePublication()));
        if (random.nextInt(4) == 0) {
            script.record(
                    "publication",
                    id,
                    new PublicationEvent.PublicationCorrected(entry, somePublication(), Script.said("misread")));
        }
    }

    private Publication somePublication() {
        StatementId statement = new StatementId("t" + random.nextInt(2));
        return new Publication(
                person(),
                "a newspaper",
                List.of(new Publication.Position(statement, random.nextBoolean())),
                day(),
                null,
                Script.said("a quote"),
                null);
    }

    private void correctOrWithdraw() {
        EntryId entry = entries.get(random.nextInt(entries.size()));
        var reason = Script.said("not so");
        script.record(
                entry.kind(),
                entry.holder(),
                switch (entry.kind()) {
                    case "programme" -> new ProgrammeEvent.EntryWithdrawn(entry, reason);
                    case "stakeholder" -> new StakeholderEvent.EntryWithdrawn(entry, reason);
                    case "interaction" -> new InteractionEvent.InteractionWithdrawn(entry, reason);
                    case "plan" -> new PlanEvent.EntryWithdrawn(entry, reason);
                    case "publication" -> new PublicationEvent.PublicationWithdrawn(entry, reason);
                    case "coalition" -> new CoalitionEvent.EntryWithdrawn(entry, reason);
                    case "decision" -> new DecisionEvent.EntryWithdrawn(entry, reason);
                    case "guarantee" -> new EntryWithdrawn(entry, reason);
                    default -> new InterventionEvent.EntryWithdrawn(entry, reason);
                });
    }

    private void coalition() {
        String id = "c" + random.nextInt(2);
        EntryId entry = next("coalition", id);
        script.record(
                "coalition",
                id,
                switch (random.nextInt(6)) {
                    case 0 -> new CoalitionEvent.CoalitionFormed(entry, "Zicht", List.of(), Set.of(), day());
                    case 1 -> new CoalitionEvent.PartnerInvited(entry, person(), person(), day());
                    case 2 -> new CoalitionEvent.PartnerJoined(entry, person(), CommitmentStep.SYMPATHETIC, day());
                    case 3 -> new CoalitionEvent.CommitmentConfirmed(entry, person(), CommitmentStep.PUBLIC, day());
                    case 4 -> new CoalitionEvent.PartnerLeft(entry, person(), null, day());
                    default -> new CoalitionEvent.CoalitionActivated(entry, day());
                });
    }

    private void decision() {
        String id = "b" + random.nextInt(3);
        EntryId entry = next("decision", id);
        script.record(
                "decision",
                id,
                switch (random.nextInt(5)) {
                    case 0, 1 ->
                        new DecisionEvent.DecisionPrepared(
                                entry, "Which?", "letters", Set.of(), Set.of(person()), null, day());
                    case 2 -> new DecisionEvent.ScenarioAdded(entry, "All at once", null, day());
                    case 3 -> new DecisionEvent.DecisionTaken(entry, null, person(), null, null, day());
                    default ->
                        new DecisionEvent.ReadingGiven(entry, person(), Script.said("a delay"), List.of(), day());
                });
    }

    private void intervention() {
        String id = "v" + random.nextInt(4);
        EntryId entry = next("intervention", id);
        script.record(
                "intervention",
                id,
                switch (random.nextInt(4)) {
                    case 0 ->
                        new InterventionEvent.InterventionPlanned(
                                entry,
                                "altercasting",
                                List.of("unity"),
                                person(),
                                Set.of(person()),
                                Set.of(),
                                List.of(),
                                null,
                                day());
                    case 1 -> new InterventionEvent.InterventionCarriedOut(entry, null, day());
                    case 2 ->
                        new InterventionEvent.EffectObserved(
                                entry, random.nextInt(5) - 2, random.nextBoolean(), null, null, day());
                    default -> new InterventionEvent.InterventionCancelled(entry, Script.said("no time"), day());
                });
    }

    private void technique() {
        String id = "t" + random.nextInt(3);
        Technique technique = new Technique(
                "Coffee " + local++, "people talk", "ask", null, List.of(), Set.of(), Set.of(), null, null);
        script.record(
                "technique",
                id,
                switch (random.nextInt(3)) {
                    case 0 -> new TechniqueEvent.TechniqueAdded(technique);
                    case 1 -> new TechniqueEvent.TechniqueChanged(technique);
                    default -> new TechniqueEvent.TechniqueRetired(Script.said("nobody came"));
                });
    }

    private void programme() {
        int number = random.nextInt(3);
        own(
                switch (random.nextInt(8)) {
                    case 0 ->
                        new ProgrammeEvent.DomainAdded(
                                new DomainId("n" + local++), "D", List.of(new DomainId("d" + number)), 1);
                    case 1 -> new ProgrammeEvent.DomainsJoined(new DomainId("d0"), new DomainId("d" + number));
                    case 2 -> new ProgrammeEvent.TargetGroupAdded(new TargetGroupId("g" + local++), "G", null, null);
                    case 3 ->
                        new ProgrammeEvent.StatementAdded(new StatementId("t" + local++), "We do", Direction.FOR, null);
                    case 4 -> new ProgrammeEvent.HalfLifeSet(30 + number);
                    case 5 -> new ProgrammeEvent.ProgrammeDescribed("Zaak " + number, "to see");
                    case 6 -> new ProgrammeEvent.PhaseEntered(next("programme", "p1"), Phase.values()[number], day());
                    default ->
                        new ProgrammeEvent.TransitionMomentMoved(
                                next("programme", "p1"), day(), null, null, null, day());
                });
    }

    private void own(ProgrammeEvent event) {
        script.record("programme", "p1", event);
    }

    private void about(StakeholderId who, nl.draagvlak.events.Event event) {
        script.record("stakeholder", who.value(), event);
    }

    private EntryId next(String kind, String holder) {
        EntryId entry = Script.entry(kind, holder, local++);
        entries.add(entry);
        return entry;
    }

    private EntryId next(String kind) {
        return next(kind, "s0");
    }

    private StakeholderId person() {
        return new StakeholderId("s" + random.nextInt(PEOPLE));
    }

    private TieKind kind() {
        return random.nextBoolean() ? TieKind.INFLUENCE : TieKind.TRUST;
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }
}
