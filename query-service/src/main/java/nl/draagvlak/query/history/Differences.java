package nl.draagvlak.query.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.decision.DecisionView;
import nl.draagvlak.query.history.DifferenceAnswer.Count;
import nl.draagvlak.query.history.DifferenceAnswer.DecisionChange;
import nl.draagvlak.query.history.DifferenceAnswer.PartnerChange;
import nl.draagvlak.query.history.DifferenceAnswer.StakeholderChange;
import nl.draagvlak.query.history.DifferenceAnswer.StanceChange;
import nl.draagvlak.query.history.DifferenceAnswer.TieChange;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** Holds two states of a programme against each other. */
final class Differences {

    private final State before;
    private final State after;
    private final Function<StakeholderId, @Nullable String> names;
    private final Opener opener;

    /**
     * Two states.
     *
     * @param names opens a name; null when it was erased
     */
    Differences(State before, State after, Function<StakeholderId, @Nullable String> names, Opener opener) {
        this.before = before;
        this.after = after;
        this.names = names;
        this.opener = opener;
    }

    DifferenceAnswer answer(long from, Moment to) {
        return new DifferenceAnswer(
                from, to.knownAt(), to.asOf(), stakeholders(), stances(), ties(), partners(), decisions(), contacts());
    }

    private List<StakeholderChange> stakeholders() {
        return Change.between(before.stakeholders(), after.stakeholders(), StakeholderView::profile).stream()
                .flatMap(this::stakeholder)
                .toList();
    }

    /** None when the profile was only written down again. */
    private Stream<StakeholderChange> stakeholder(Change<StakeholderId, StakeholderView> change) {
        StakeholderView was = change.before();
        StakeholderView is = change.after();
        String name = names.apply(change.key());
        if (was == null || is == null) {
            return Stream.of(new StakeholderChange(change.key(), name, was == null ? "added" : "removed", null));
        }
        List<String> fields = ProfileFields.changed(was.profile(), is.profile(), opener);
        return fields.isEmpty()
                ? Stream.empty()
                : Stream.of(new StakeholderChange(change.key(), name, "changed", fields));
    }

    private List<StanceChange> stances() {
        return Change.between(before.stances(), after.stances(), stance -> stance.value()
                        .value())
                .stream()
                .map(change -> new StanceChange(
                        change.key().stakeholder(),
                        names.apply(change.key().stakeholder()),
                        change.key().statement(),
                        change.before(stance -> stance.value().value()),
                        change.after(stance -> stance.value().value()),
                        change.either().position()))
                .toList();
    }

    private List<TieChange> ties() {
        return Change.between(
                        before.ties(), after.ties(), tie -> tie.report().value().strength())
                .stream()
                .map(change -> new TieChange(
                        change.key().from(),
                        names.apply(change.key().from()),
                        change.key().to(),
                        names.apply(change.key().to()),
                        change.key().kind(),
                        change.before(tie -> tie.report().value().strength()),
                        change.after(tie -> tie.report().value().strength()),
                        change.either().report().position()))
                .toList();
    }

    private List<PartnerChange> partners() {
        return Change.between(before.partners(), after.partners(), Differences::step).stream()
                .map(change -> new PartnerChange(
                        change.key().coalition(),
                        change.either().coalition().name(),
                        change.key().stakeholder(),
                        names.apply(change.key().stakeholder()),
                        change.before(Differences::step),
                        change.after(Differences::step),
                        change.either().partnership().position()))
                .toList();
    }

    private List<DecisionChange> decisions() {
        return Change.between(before.decisions(), after.decisions(), Differences::outcome).stream()
                .map(change -> new DecisionChange(
                        change.key(),
                        change.either().question(),
                        change.before(Differences::outcome),
                        change.after(Differences::outcome),
                        position(change.either())))
                .toList();
    }

    private Count contacts() {
        return new Count(missing(after.contacts(), before.contacts()), missing(before.contacts(), after.contacts()));
    }

    private static int missing(Set<EntryId> those, Set<EntryId> from) {
        Set<EntryId> missing = new HashSet<>(those);
        missing.removeAll(from);
        return missing.size();
    }

    private static String step(State.Seated seated) {
        return seated.partnership().value().word();
    }

    private static String outcome(DecisionView decision) {
        return decision.taken() == null ? "prepared" : "taken";
    }

    private static long position(DecisionView decision) {
        return decision.taken() == null ? decision.position() : decision.taken().position();
    }
}
