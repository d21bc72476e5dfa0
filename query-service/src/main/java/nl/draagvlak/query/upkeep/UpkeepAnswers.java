package nl.draagvlak.query.upkeep;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerLeft;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.coalition.PlannedAnswer;
import nl.draagvlak.query.discourse.FoundBefore;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.upkeep.UpkeepAnswer.ActivationAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.BranchAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.FoundAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.InvitationAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.LeftAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.PartnerAnswer;
import nl.draagvlak.query.upkeep.UpkeepAnswer.TimeAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Makes the answer about one coalition's upkeep. */
final class UpkeepAnswers {

    private final Picture picture;
    private final CoalitionView coalition;
    private final Opener opener;
    private final UpkeepWords words;

    private final List<Upkeep> upkeeps;

    UpkeepAnswers(Picture picture, CoalitionView coalition, Opener opener, MessageSource texts, Locale language) {
        this.picture = picture;
        this.coalition = coalition;
        this.opener = opener;
        this.upkeeps = new Upkeeps(picture).of(coalition);
        this.words = new UpkeepWords(picture, people(), opener, texts, language);
    }

    private List<StakeholderId> people() {
        return Stream.of(
                        coalition.courses().keySet().stream(),
                        coalition.courses().values().stream()
                                .flatMap(course -> course.turns().stream())
                                .flatMap(turn -> turn.said().value() instanceof PartnerInvited invited
                                        ? Stream.ofNullable(invited.by())
                                        : Stream.empty()),
                        upkeeps.stream()
                                .flatMap(upkeep -> Stream.ofNullable(upkeep.keeper()))
                                .map(Keeper::who))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    UpkeepAnswer answer(FoundBefore found) {
        return new UpkeepAnswer(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                coalition.id(),
                coalition.name(),
                coalition.formedOn(),
                coalition.position(),
                words.halfLife(),
                upkeeps.stream().map(this::partner).toList(),
                Upkeeps.calls(upkeeps).stream().map(words::call).toList(),
                left(),
                InvitationTree.of(coalition).stream().map(this::branch).toList(),
                found(found),
                activation(Activation.of(picture, coalition), PlannedAnswer.of(picture, coalition)),
                words.likeness(new Likeness(picture, coalition)));
    }

    private PartnerAnswer partner(Upkeep upkeep) {
        Fading fading = upkeep.fading();
        StakeholderView view = picture.stakeholders().get(upkeep.partner());
        boolean objects = view != null && view.objects() != null;
        boolean gone = view == null || !view.presentOn(picture.moment().asOf());
        return new PartnerAnswer(
                words.person(upkeep.partner()),
                upkeep.stands().value().word(),
                upkeep.since(),
                upkeep.invitation() == null ? null : invitation(upkeep.invitation()),
                upkeep.seen(),
                fading == null ? null : fading.share(),
                fading == null ? null : fading.callBy(),
                fading == null ? null : fading.belowHalfOn(),
                words.keeper(upkeep.keeper()),
                objects ? true : null,
                gone ? true : null,
                upkeep.evidence());
    }

    private InvitationAnswer invitation(Noted<PartnerInvited> invitation) {
        StakeholderId by = invitation.value().by();
        return new InvitationAnswer(
                by == null ? null : words.person(by), invitation.effectiveOn(), invitation.position());
    }

    private List<LeftAnswer> left() {
        return coalition.courses().entrySet().stream()
                .flatMap(course -> course.getValue().leaving().map(left -> left(course.getKey(), left)).stream())
                .toList();
    }

    private LeftAnswer left(StakeholderId partner, Noted<PartnerLeft> left) {
        Optional<Personal> why = Optional.ofNullable(left.value().why()).map(opener::open);
        return new LeftAnswer(
                words.person(partner),
                left.effectiveOn(),
                why.filter(Personal.Known.class::isInstance)
                        .map(known -> ((Personal.Known) known).text())
                        .orElse(null),
                why.filter(Personal.Erased.class::isInstance).isPresent() ? true : null,
                left.entry(),
                left.position());
    }

    private BranchAnswer branch(InvitationTree.Branch branch) {
        Noted<Partnership> stands = coalition.partners().get(branch.who());
        return new BranchAnswer(
                words.person(branch.who()),
                stands == null ? null : stands.value().word(),
                branch.invitation() == null ? null : branch.invitation().effectiveOn(),
                branch.invited().stream().map(this::branch).toList());
    }

    private static FoundAnswer found(FoundBefore found) {
        boolean unknown = Double.isNaN(found.distance());
        return new FoundAnswer(
                unknown ? null : found.since() != null,
                found.lookedAt(),
                found.since(),
                unknown ? null : found.distance(),
                FoundBefore.ALIKE,
                found.evidence());
    }

    private static ActivationAnswer activation(Activation activation, @Nullable PlannedAnswer planned) {
        LocalDate moment = activation.moment();
        return new ActivationAnswer(
                activation.state(),
                moment,
                activation.countedOn(),
                activation.steps().getOrDefault("public", 0),
                activation.steps(),
                activation.times().stream()
                        .map(time -> new TimeAnswer(
                                time.effectiveOn(), days(moment, time.effectiveOn()), time.entry(), time.position()))
                        .toList(),
                planned);
    }

    private static @Nullable Long days(@Nullable LocalDate moment, LocalDate day) {
        return moment == null ? null : ChronoUnit.DAYS.between(moment, day);
    }
}
