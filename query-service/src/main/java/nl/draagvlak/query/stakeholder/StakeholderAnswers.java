package nl.draagvlak.query.stakeholder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderAnswer.RoleAnswer;
import nl.draagvlak.query.stakeholder.StakeholderAnswer.StanceAnswer;
import nl.draagvlak.query.stakeholder.StakeholderAnswer.Standing;
import nl.draagvlak.query.stakeholder.StakeholderAnswer.TieAnswer;
import nl.draagvlak.query.stakeholder.StakeholderAnswer.VoiceAnswer;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Makes answers of the stakeholders in one picture; the only place where what is said of them is opened. */
final class StakeholderAnswers {

    private final Picture picture;
    private final Opener opener;

    StakeholderAnswers(Picture picture, Opener opener) {
        this.picture = picture;
        this.opener = opener;
    }

    List<StakeholderAnswer> list(List<StakeholderView> views) {
        List<StakeholderId> ids = views.stream().map(StakeholderView::id).toList();
        Names names = names(ids);
        Map<StakeholderId, LocalDate> lastContacts = lastContacts(ids);
        return views.stream()
                .map(view -> brief(view, names, lastContacts.get(view.id())))
                .toList();
    }

    StakeholderAnswer.Whole whole(StakeholderView view, @Nullable Boolean contactedElsewhere) {
        List<ReportedTie> ties = picture.ties().stream()
                .filter(tie -> tie.from().equals(view.id())
                        || tie.report().value().to().equals(view.id()))
                .toList();
        Names names = names(Stream.of(
                        Stream.of(view.id()),
                        ties.stream().map(tie -> other(view, tie)),
                        view.roles().stream().map(role -> role.value().role()))
                .flatMap(ids -> ids)
                .toList());
        return new StakeholderAnswer.Whole(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                brief(view, names, lastContacts(List.of(view.id())).get(view.id())),
                opener.text(view.profile().mandate()),
                stances(view),
                ties.stream().map(tie -> tie(view, tie, names)).toList(),
                view.roles().stream().map(role -> role(role, names)).toList(),
                view.voices().stream().map(StakeholderAnswers::voice).toList(),
                contactedElsewhere);
    }

    private StakeholderAnswer brief(StakeholderView view, Names names, @Nullable LocalDate lastContact) {
        Profile profile = view.profile();
        return new StakeholderAnswer(
                view.id(),
                view.version(),
                opener.text(profile.reference()),
                names.of(view.id()),
                names.erased(view.id()),
                profile.kind(),
                profile.domain(),
                profile.layer(),
                ordered(profile.targetGroups()),
                ordered(profile.speaksFor()),
                profile.power(),
                profile.interest(),
                standing(view.stance()),
                lastContact,
                view.leavesOn() == null ? null : view.leavesOn().value(),
                view.objects() == null ? null : view.objects().value());
    }

    private List<StanceAnswer> stances(StakeholderView view) {
        return Stream.concat(Stream.ofNullable(view.stance()), view.statementStances().values().stream())
                .map(noted -> new StanceAnswer(
                        noted.entry(),
                        noted.value().statement(),
                        noted.value().value(),
                        noted.effectiveOn(),
                        text(noted.value().source()),
                        noted.value().judgement(),
                        noted.position()))
                .toList();
    }

    private TieAnswer tie(StakeholderView view, ReportedTie tie, Names names) {
        var said = tie.report().value();
        StakeholderId other = other(view, tie);
        return new TieAnswer(
                tie.report().entry(),
                tie.from().equals(view.id()) ? "out" : "in",
                other,
                names.of(other),
                said.kind(),
                said.strength(),
                said.confidence(),
                said.undirected(),
                said.effectiveOn(),
                text(said.source()),
                tie.report().position());
    }

    private static RoleAnswer role(Noted<StakeholderView.HeldRole> role, Names names) {
        return new RoleAnswer(
                role.entry(),
                role.value().role(),
                names.of(role.value().role()),
                role.effectiveOn(),
                role.value().until(),
                role.position());
    }

    private static VoiceAnswer voice(Noted<Voice> voice) {
        return new VoiceAnswer(
                voice.entry(),
                voice.value().kind(),
                voice.value().domain(),
                voice.value().targetGroup(),
                voice.effectiveOn(),
                voice.value().until(),
                voice.position());
    }

    private static StakeholderId other(StakeholderView view, ReportedTie tie) {
        return tie.from().equals(view.id()) ? tie.report().value().to() : tie.from();
    }

    private static @Nullable Standing standing(@Nullable Noted<Stance> stance) {
        return stance == null
                ? null
                : new Standing(
                        stance.value().value(),
                        stance.effectiveOn(),
                        stance.value().judgement(),
                        stance.position());
    }

    private static List<TargetGroupId> ordered(Collection<TargetGroupId> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(TargetGroupId::value))
                .toList();
    }

    private @Nullable String text(@Nullable Personal personal) {
        return opener.text(personal);
    }

    private Names names(Collection<StakeholderId> ids) {
        return Names.of(picture, ids, opener);
    }

    /** Looks back from the last interaction, only as far as it must. */
    private Map<StakeholderId, LocalDate> lastContacts(Collection<StakeholderId> wanted) {
        Set<StakeholderId> missing = new HashSet<>(wanted);
        Map<StakeholderId, LocalDate> last = new HashMap<>();
        for (Noted<Interaction> noted : picture.interactions().reversed()) {
            if (missing.isEmpty()) {
                break;
            }
            noted.value().participants().forEach(participant -> {
                if (missing.remove(participant.stakeholder())) {
                    last.put(participant.stakeholder(), noted.effectiveOn());
                }
            });
        }
        return last;
    }
}
