package nl.draagvlak.query.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeAnswer.DomainAnswer;
import nl.draagvlak.query.programme.ProgrammeAnswer.GroupAnswer;
import nl.draagvlak.query.programme.ProgrammeAnswer.StatementAnswer;
import nl.draagvlak.query.stakeholder.StakeholderView;

/** Makes answers of programmes. */
final class ProgrammeAnswers {

    private ProgrammeAnswers() {}

    static ProgrammeAnswer brief(Picture picture, LocalDate today) {
        ProgrammeView programme = picture.programme();
        return new ProgrammeAnswer(
                programme.id(),
                programme.version(),
                programme.name(),
                programme.purpose(),
                programme.transitionMoment(),
                programme.phase(),
                programme.timeZone().getId(),
                programme.language(),
                programme.pinnedToday() != null,
                today,
                picture.stakeholders().size(),
                null);
    }

    static ProgrammeAnswer.Whole whole(Picture picture, LocalDate today) {
        ProgrammeView programme = picture.programme();
        return new ProgrammeAnswer.Whole(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                programme.id(),
                programme.version(),
                programme.name(),
                programme.purpose(),
                programme.transitionMoment(),
                programme.phase(),
                programme.timeZone().getId(),
                programme.language(),
                programme.pinnedToday() != null,
                today,
                picture.stakeholders().size(),
                programme.halfLifeDays(),
                domains(picture),
                targetGroups(picture),
                statements(programme));
    }

    private static List<DomainAnswer> domains(Picture picture) {
        return picture.programme().domains().stream()
                .map(domain -> new DomainAnswer(
                        domain.id(),
                        domain.name(),
                        domain.mustWorkWith().stream()
                                .sorted(Comparator.comparing(Object::toString))
                                .toList(),
                        domain.weight(),
                        members(picture, member -> domain.id()
                                .equals(member.profile().domain()))))
                .toList();
    }

    private static List<GroupAnswer> targetGroups(Picture picture) {
        return picture.programme().targetGroups().stream()
                .map(group -> new GroupAnswer(
                        group.id(),
                        group.name(),
                        group.domain(),
                        group.targetBehaviour(),
                        members(
                                picture,
                                member -> member.profile().targetGroups().contains(group.id()))))
                .toList();
    }

    private static List<StatementAnswer> statements(ProgrammeView programme) {
        return programme.statements().stream()
                .map(said -> new StatementAnswer(said.id(), said.text(), said.direction(), said.sayableFrom()))
                .toList();
    }

    private static long members(Picture picture, Predicate<StakeholderView> belongs) {
        return picture.present().values().stream().filter(belongs).count();
    }
}
