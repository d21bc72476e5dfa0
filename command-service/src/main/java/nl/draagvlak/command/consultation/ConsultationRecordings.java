package nl.draagvlak.command.consultation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.command.consultation.ConsultationRequest.AnswerHandling;
import nl.draagvlak.command.consultation.ConsultationRequest.NewAnswer;
import nl.draagvlak.command.consultation.ConsultationRequest.NewConsultation;
import nl.draagvlak.command.consultation.ConsultationRequest.NewTelling;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that a consultation is made of. */
final class ConsultationRecordings {

    static final String KIND = "consultation";

    static final Recording<NewConsultation> OPENED =
            new Recording<>(KIND, NewConsultation.class, ConsultationOpened.class, ConsultationRecordings::opened);
    static final Recording<NewAnswer> ANSWERED =
            new Recording<>(KIND, NewAnswer.class, ConsultationAnswered.class, ConsultationRecordings::answered);
    static final Recording<AnswerHandling> HANDLED =
            new Recording<>(KIND, AnswerHandling.class, ConsultationHandled.class, ConsultationRecordings::handled);
    static final Recording<NewTelling> TOLD =
            new Recording<>(KIND, NewTelling.class, ConsultationTold.class, ConsultationRecordings::told);

    private ConsultationRecordings() {}

    private static ConsultationOpened opened(
            Reading<NewConsultation> in, EntryId entry, @Nullable Personal correction) {
        NewConsultation given = in.given();
        return new ConsultationOpened(
                entry,
                in.text(given.question()),
                given.subjects(),
                people(in, given.people()),
                groups(in, given.groups()),
                given.until(),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }

    private static ConsultationAnswered answered(Reading<NewAnswer> in, EntryId entry, @Nullable Personal correction) {
        NewAnswer given = in.given();
        StakeholderId by = in.refer().stakeholderIfAny("/by", given.by());
        return new ConsultationAnswered(
                entry,
                by,
                in.refer().targetGroup("/group", given.group()),
                given.count(),
                by == null ? in.text(given.answer()) : in.text(given.answer(), by),
                given.subject(),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }

    private static ConsultationHandled handled(
            Reading<AnswerHandling> in, EntryId entry, @Nullable Personal correction) {
        AnswerHandling given = in.given();
        return new ConsultationHandled(
                entry,
                answer(in, entry),
                given.handling(),
                in.textIfAny(given.why()),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }

    /** The answer that is meant; when what is written is no entry at all, the entry itself, which is no answer. */
    private static EntryId answer(Reading<AnswerHandling> in, EntryId otherwise) {
        try {
            return EntryId.of(in.given().answer());
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }

    private static ConsultationTold told(Reading<NewTelling> in, EntryId entry, @Nullable Personal correction) {
        NewTelling given = in.given();
        return new ConsultationTold(
                entry,
                people(in, given.people()),
                groups(in, given.groups()),
                given.how(),
                in.textIfAny(given.note()),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }

    private static Set<StakeholderId> people(Reading<?> in, @Nullable List<String> written) {
        return new LinkedHashSet<>(in.refer().stakeholders("/people", written));
    }

    private static Set<TargetGroupId> groups(Reading<?> in, @Nullable List<String> written) {
        return new LinkedHashSet<>(in.refer().targetGroups("/groups", written));
    }
}
