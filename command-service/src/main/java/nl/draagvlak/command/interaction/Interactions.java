package nl.draagvlak.command.interaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.command.interaction.InteractionRequest.NewAudience;
import nl.draagvlak.command.interaction.InteractionRequest.NewInteraction;
import nl.draagvlak.command.interaction.InteractionRequest.NewParticipant;
import nl.draagvlak.command.interaction.InteractionRequest.NewSignal;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.Identifier;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Audience;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.Interaction.Signal;
import nl.draagvlak.events.interaction.InteractionId;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** Makes interactions of what was asked. */
final class Interactions {

    private static final int SUBJECT = 300;

    private final Reading<NewInteraction> in;
    private final InteractionId id;

    private Interactions(Reading<NewInteraction> in, InteractionId id) {
        this.in = in;
        this.id = id;
    }

    static Interaction given(Reading<NewInteraction> in, InteractionId id) {
        return new Interactions(in, id).interaction();
    }

    private Interaction interaction() {
        NewInteraction given = in.given();
        List<Participant> participants = participants();
        StakeholderId[] present =
                participants.stream().map(Participant::stakeholder).toArray(StakeholderId[]::new);
        return new Interaction(
                given.channel(),
                in.happened("/effectiveOn", given.effectiveOn()),
                in.refer().stakeholderIfAny("/by", given.by()),
                participants,
                audience(participants.isEmpty()),
                about(),
                given.intent(),
                in.refer().signals("/answers", given.answers()),
                in.textIfAny(given.text(), present));
    }

    private List<Participant> participants() {
        List<Participant> participants = new ArrayList<>();
        Set<StakeholderId> seen = new HashSet<>();
        for (NewParticipant given : in.given().participants()) {
            String pointer = "/participants/" + participants.size();
            StakeholderId who = in.refer().stakeholder(pointer + "/stakeholder", given.stakeholder());
            if (!seen.add(who)) {
                in.faults().add(pointer + "/stakeholder", InteractionRule.A_PARTICIPANT_TAKES_PART_ONCE.code());
            }
            participants.add(new Participant(
                    who, given.tone(), signals(pointer + "/signals", given.signals(), who), given.understanding()));
        }
        return participants;
    }

    private List<Signal> signals(String pointer, @Nullable List<NewSignal> given, StakeholderId who) {
        List<Signal> signals = new ArrayList<>();
        for (NewSignal signal : given == null ? List.<NewSignal>of() : given) {
            signals.add(new Signal(
                    signalId(pointer + "/" + signals.size() + "/id", signal.id()),
                    signal.form(),
                    signal.reason(),
                    in.textIfAny(signal.words(), who),
                    signal.about()));
        }
        return signals;
    }

    /** A signal that was noted in this interaction before keeps its id; any other gets a new one. */
    private SignalId signalId(String pointer, @Nullable String kept) {
        if (kept == null) {
            return new SignalId(in.ids().next());
        }
        SignalId signal = Identifier.wellFormed(kept) ? new SignalId(kept) : new SignalId("unknown");
        if (!id.equals(in.register().heardIn(signal))) {
            in.faults().add(pointer, "unknown-signal", kept);
        }
        return signal;
    }

    private List<Audience> audience(boolean nobodyElse) {
        List<NewAudience> given = in.given().audience();
        List<Audience> audience = new ArrayList<>();
        for (NewAudience group : given == null ? List.<NewAudience>of() : given) {
            String pointer = "/audience/" + audience.size();
            TargetGroupId found = in.refer().targetGroup(pointer + "/group", group.group());
            if (group.reached() != null && group.responded() != null && group.responded() > group.reached()) {
                in.faults().add(pointer + "/responded", InteractionRule.NO_MORE_RESPOND_THAN_WERE_REACHED.code());
            }
            audience.add(new Audience(
                    found == null ? new TargetGroupId("unknown") : found, group.reached(), group.responded()));
        }
        if (nobodyElse && audience.isEmpty()) {
            in.faults().add("/participants", InteractionRule.SOMEBODY_TOOK_PART_OR_WAS_MEANT_TO_HEAR.code());
        }
        return audience;
    }

    private List<String> about() {
        List<String> subjects =
                in.given().about() == null ? List.of() : in.given().about();
        for (int index = 0; index < subjects.size(); index++) {
            if (subjects.get(index).length() > SUBJECT) {
                in.faults().add("/about/" + index, "too-long", SUBJECT);
            }
        }
        return subjects;
    }
}
