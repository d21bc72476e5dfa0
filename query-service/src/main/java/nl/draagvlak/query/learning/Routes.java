package nl.draagvlak.query.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.learning.JoiningMomentEvent.JoiningMomentChosen;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.learning.RouteAnswer.ConditionAnswer;
import nl.draagvlak.query.learning.RouteAnswer.JoiningAnswer;
import nl.draagvlak.query.learning.RouteAnswer.MoveAnswer;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView.TargetGroup;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Puts together when and how each target group comes to work in the new way. */
final class Routes {

    private static final String KIND = "joining-moment";

    private final Picture picture;
    private final Opener opener;
    private final List<Readiness> conditions;

    Routes(Picture picture, Opener opener) {
        this.picture = picture;
        this.opener = opener;
        this.conditions = Readiness.of(picture);
    }

    RouteAnswer.Routes all() {
        return new RouteAnswer.Routes(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                picture.programme().targetGroups().stream().map(this::route).toList());
    }

    private RouteAnswer route(TargetGroup group) {
        List<Noted<TransitionMomentMoved>> moves = picture.programme().moves().stream()
                .filter(moved -> group.id().equals(moved.value().forGroup()))
                .toList();
        return new RouteAnswer(
                group.id(),
                group.name(),
                moves.isEmpty()
                        ? picture.programme().transitionMoment()
                        : moves.getLast().value().moment(),
                moves.stream().map(this::move).toList(),
                joining(group.id()),
                conditions.stream()
                        .filter(condition -> condition.concerns(group.id(), null))
                        .map(Routes::condition)
                        .toList());
    }

    private MoveAnswer move(Noted<TransitionMomentMoved> moved) {
        Personal alternative = moved.value().alternative();
        return new MoveAnswer(
                moved.value().moment(),
                moved.effectiveOn(),
                moved.position(),
                alternative != null && opener.open(alternative) instanceof Personal.Known known ? known.text() : null);
    }

    private @Nullable JoiningAnswer joining(TargetGroupId group) {
        Optional<Noted<JoiningMomentChosen>> last = picture.dossiers().entries(KIND, JoiningMomentChosen.class).stream()
                .filter(chosen -> chosen.value().group().equals(group))
                .reduce((one, other) -> later(one, other) ? one : other);
        return last.map(chosen -> new JoiningAnswer(
                        chosen.value().moment(),
                        chosen.value().chosenBy(),
                        chosen.value().chooser(),
                        chosen.position()))
                .orElse(null);
    }

    private static boolean later(Noted<?> one, Noted<?> other) {
        int days = one.effectiveOn().compareTo(other.effectiveOn());
        return days > 0 || days == 0 && one.position() > other.position();
    }

    private static ConditionAnswer condition(Readiness condition) {
        LocalDate day = condition.last().map(Noted::effectiveOn).orElse(null);
        return new ConditionAnswer(
                condition.id(),
                condition.named().value().sort(),
                condition.last().map(noted -> noted.value().met()).orElse(null),
                day);
    }
}
