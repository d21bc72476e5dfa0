package nl.draagvlak.query.insight.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.stakeholder.StakeholderView.HeldRole;
import nl.draagvlak.query.timeline.Noted;

/**
 * A picture in which something is supposed. Each supposition makes a new picture and leaves the old one as it was. What is supposed stands
 * at the positions after those the picture knows, as if it were recorded next, so that nobody takes it for what the ledger says.
 *
 * @param picture the picture with everything supposed so far
 * @param count how many things are supposed
 */
public record SupposedPicture(Picture picture, int count) {

    private static final Personal UNSAID = new Personal.Erased();

    /** A picture in which nothing is supposed yet. */
    public static SupposedPicture of(Picture picture) {
        return new SupposedPicture(picture, 0);
    }

    /** The picture in which all of these hold, in this order. */
    public static Picture of(Picture picture, List<Supposition> suppositions) {
        SupposedPicture supposed = of(picture);
        for (Supposition supposition : suppositions) {
            supposed = supposed.and(supposition);
        }
        return supposed.picture();
    }

    /** The same with one thing more. */
    public SupposedPicture and(Supposition supposition) {
        return new SupposedPicture(
                switch (supposition) {
                    case Supposition.Leaves leaves -> leaving(leaves);
                    case Supposition.TieMade made ->
                        tied(made.from(), tie(made.to(), made.kind(), made.strength(), made.undirected()));
                    case Supposition.TieStrengthened tie -> strengthened(tie);
                    case Supposition.TieEnded ended ->
                        picture.withTies(without(ended.from(), ended.to(), ended.kind()));
                    case Supposition.StanceChanged changed -> standing(changed);
                    case Supposition.RoleTakenUp taken ->
                        changed(
                                taken.stakeholder(),
                                view -> view.withRole(noted(view.id(), new HeldRole(taken.role(), taken.until()))));
                    case Supposition.DomainMoved moved ->
                        changed(
                                moved.stakeholder(),
                                view -> view.withProfile(SupposedProfile.in(view.profile(), moved.domain())));
                    case Supposition.SpeaksFor speaks ->
                        changed(
                                speaks.stakeholder(),
                                view -> view.withProfile(SupposedProfile.speakingFor(view.profile(), speaks.group())));
                    case Supposition.VoiceTakenUp taken -> changed(taken.stakeholder(), view -> speaking(view, taken));
                },
                count + 1);
    }

    /** The tie of a kind from one to another, or the one tie between them that runs both ways. */
    public Optional<ReportedTie> tie(StakeholderId from, StakeholderId to, TieKind kind) {
        return picture.ties().stream().filter(tie -> is(tie, from, to, kind)).findFirst();
    }

    private static boolean is(ReportedTie tie, StakeholderId from, StakeholderId to, TieKind kind) {
        Tie said = tie.report().value();
        boolean there = tie.from().equals(from) && said.to().equals(to);
        boolean back = said.undirected() && tie.from().equals(to) && said.to().equals(from);
        return said.kind() == kind && (there || back);
    }

    private Picture leaving(Supposition.Leaves leaves) {
        LocalDate lastDay = leaves.lastDay() == null ? today().minusDays(1) : leaves.lastDay();
        return changed(leaves.stakeholder(), view -> view.leaving(noted(view.id(), lastDay)));
    }

    private Picture standing(Supposition.StanceChanged changed) {
        Stance stance = new Stance(null, changed.value(), today(), UNSAID, false);
        return changed(changed.stakeholder(), view -> view.withStance(noted(view.id(), stance)));
    }

    private StakeholderView speaking(StakeholderView view, Supposition.VoiceTakenUp taken) {
        Voice voice = new Voice(taken.voice(), taken.domain(), taken.group(), today(), null);
        List<Noted<Voice>> voices = new ArrayList<>(view.voices());
        voices.removeIf(earlier -> voice.isAboutTheSameAs(earlier.value()));
        voices.add(noted(view.id(), voice));
        return view.withVoices(voices);
    }

    private Picture strengthened(Supposition.TieStrengthened tie) {
        ReportedTie before = tie(tie.from(), tie.to(), tie.kind()).orElseThrow();
        Tie said = before.report().value();
        return tied(before.from(), tie(said.to(), said.kind(), tie.strength(), said.undirected()));
    }

    private Picture tied(StakeholderId from, Tie tie) {
        List<ReportedTie> ties = new ArrayList<>(without(from, tie.to(), tie.kind()));
        ties.add(new ReportedTie(from, noted(from, tie)));
        return picture.withTies(ties);
    }

    private List<ReportedTie> without(StakeholderId from, StakeholderId to, TieKind kind) {
        return picture.ties().stream().filter(tie -> !is(tie, from, to, kind)).toList();
    }

    private Tie tie(StakeholderId to, TieKind kind, double strength, boolean undirected) {
        return new Tie(to, kind, strength, 1, undirected, null, today(), null);
    }

    private Picture changed(StakeholderId stakeholder, UnaryOperator<StakeholderView> change) {
        Map<StakeholderId, StakeholderView> views = new LinkedHashMap<>(picture.stakeholders());
        views.computeIfPresent(stakeholder, (id, view) -> Objects.requireNonNull(change.apply(view)));
        return picture.withStakeholders(views);
    }

    private <T> Noted<T> noted(StakeholderId holder, T value) {
        EntryId entry = new EntryId("stakeholder", holder.value(), "supposed" + count);
        return new Noted<>(entry, picture.moment().knownAt() + 1 + count, today(), value);
    }

    private LocalDate today() {
        return picture.moment().asOf();
    }
}
