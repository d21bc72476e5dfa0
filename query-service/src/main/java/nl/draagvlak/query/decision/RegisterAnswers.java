package nl.draagvlak.query.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.roomforinfluence.Room;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.decision.RegisterAnswer.AffectedAnswer;
import nl.draagvlak.query.decision.RegisterAnswer.LateAnswer;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Opens decisions as lines of the register; made for one answer. */
final class RegisterAnswers {

    private final Picture picture;
    private final Names names;
    private final InfluenceRooms rooms;
    private final Map<Long, Instant> recorded;

    private RegisterAnswers(Picture picture, Names names, Map<Long, Instant> recorded) {
        this.picture = picture;
        this.names = names;
        this.rooms = InfluenceRooms.in(picture);
        this.recorded = recorded;
    }

    static List<RegisterAnswer> list(Picture picture, List<DecisionView> decisions, Ledger ledger, Opener opener) {
        Register register = new Register(picture);
        Map<DecisionView, List<Affected>> affected =
                decisions.stream().collect(Collectors.toMap(decision -> decision, register::of));
        List<Long> late = affected.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> one.late().stream())
                .map(Noted::position)
                .distinct()
                .toList();
        Map<Long, Instant> recorded = ledger.readAt(late).stream()
                .collect(Collectors.toMap(RecordedEvent::position, RecordedEvent::recordedAt));
        List<StakeholderId> people =
                decisions.stream().flatMap(RegisterAnswers::people).toList();
        RegisterAnswers answers = new RegisterAnswers(picture, Names.of(picture, people, opener), recorded);
        return decisions.stream()
                .map(decision -> answers.answer(decision, Objects.requireNonNull(affected.get(decision))))
                .toList();
    }

    private static Stream<StakeholderId> people(DecisionView decision) {
        return Stream.concat(
                decision.affected().stream(),
                Stream.ofNullable(decision.taken())
                        .flatMap(taken -> Stream.ofNullable(taken.value().by())));
    }

    private RegisterAnswer answer(DecisionView decision, List<Affected> affected) {
        Noted<DecisionTaken> taken = decision.taken();
        StakeholderId by = taken == null ? null : taken.value().by();
        Room room = rooms.on(decision.subject(), picture.moment().asOf())
                .map(Noted::value)
                .orElse(null);
        Timing timing = new Timing(taken);
        return new RegisterAnswer(
                decision.id(),
                decision.question(),
                decision.subject(),
                decision.caseNumber(),
                decision.preparedOn(),
                taken == null ? null : taken.effectiveOn(),
                by,
                names.of(by),
                room,
                (int) decision.scenarios().stream().filter(timing::inTime).count(),
                affected.stream().map(this::answer).toList(),
                Stream.concat(
                                Stream.of(decision.position()),
                                Stream.ofNullable(taken).map(Noted::position))
                        .toList());
    }

    private AffectedAnswer answer(Affected one) {
        return new AffectedAnswer(
                one.stakeholder(),
                one.group(),
                one.group() == null ? names.of(one.stakeholder()) : group(one.group()),
                one.stakeholder() == null ? null : names.erased(one.stakeholder()),
                one.involvement(),
                one.rests().isEmpty() ? null : one.rests().getFirst().effectiveOn(),
                positions(one.rests()),
                one.late().stream().map(this::late).toList());
    }

    private LateAnswer late(Noted<Contact> noted) {
        return new LateAnswer(
                noted.effectiveOn(), Objects.requireNonNull(recorded.get(noted.position())), noted.position());
    }

    private @Nullable String group(TargetGroupId id) {
        return picture.programme().targetGroups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> group.name())
                .orElse(null);
    }

    private static List<Long> positions(List<Noted<Contact>> some) {
        return some.stream().map(Noted::position).distinct().sorted().toList();
    }
}
