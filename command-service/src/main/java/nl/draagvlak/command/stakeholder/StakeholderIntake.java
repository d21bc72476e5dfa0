package nl.draagvlak.command.stakeholder;

import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ChangeProfile;
import nl.draagvlak.command.stakeholder.StakeholderCommand.CorrectStance;
import nl.draagvlak.command.stakeholder.StakeholderCommand.LeaveProgramme;
import nl.draagvlak.command.stakeholder.StakeholderCommand.MakeObjection;
import nl.draagvlak.command.stakeholder.StakeholderCommand.MergeStakeholder;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RegisterStakeholder;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeStance;
import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeUpRole;
import nl.draagvlak.command.stakeholder.StakeholderCommand.UndoMerge;
import nl.draagvlak.command.stakeholder.StakeholderCommand.WithdrawEntry;
import nl.draagvlak.command.stakeholder.StakeholderRequest.Departure;
import nl.draagvlak.command.stakeholder.StakeholderRequest.Merger;
import nl.draagvlak.command.stakeholder.StakeholderRequest.NewRole;
import nl.draagvlak.command.stakeholder.StakeholderRequest.NewStance;
import nl.draagvlak.command.stakeholder.StakeholderRequest.Objection;
import nl.draagvlak.command.stakeholder.StakeholderRequest.StakeholderProfile;
import nl.draagvlak.command.stakeholder.StakeholderRequest.StanceCorrection;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about a stakeholder into commands. */
@Component
public final class StakeholderIntake {

    private static final String KIND = "stakeholder";

    private final Intake intake;
    private final Profiles profiles;

    StakeholderIntake(Intake intake, Opener opener) {
        this.intake = intake;
        this.profiles = new Profiles(opener);
    }

    /** Enters a stakeholder in the register. */
    public Mono<Written> register(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                StakeholderProfile.class,
                ids -> Place.made(new AggregateId(programme, KIND, ids.next())),
                (in, place) ->
                        new RegisterStakeholder(place.aggregate(), Profiles.given(in, new StakeholderId(place.id()))));
    }

    /** Enters a stakeholder under the caller's own id, or changes the profile of the one that has it. */
    public Mono<Written> put(
            ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                StakeholderProfile.class,
                ids -> Place.changed(aggregate(programme, stakeholder)),
                (in, place) -> {
                    Profile profile = Profiles.given(in, stakeholder);
                    Profile before = in.register().profile(stakeholder);
                    if (before == null) {
                        return new RegisterStakeholder(place.aggregate(), profile);
                    }
                    profiles.keepReference(in, before);
                    return new ChangeProfile(place.aggregate(), profile);
                });
    }

    /** Notes a stance. */
    public Mono<Written> takeStance(
            ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewStance.class,
                ids -> Place.entered(aggregate(programme, stakeholder), ids),
                (in, place) -> new TakeStance(place.aggregate(), place.dated(), Stances.given(in, stakeholder)));
    }

    /** Puts a stance right. */
    public Mono<Written> correctStance(
            ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        StakeholderId holder = new StakeholderId(entry.holder());
        return intake.take(
                ask(programme, body, caller, keys),
                StanceCorrection.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> new CorrectStance(
                        place.aggregate(),
                        entry,
                        Stances.given(in.of(in.given().content()), holder),
                        in.text(in.given().reason(), holder)));
    }

    /** Lets a person take up a role. */
    public Mono<Written> takeUpRole(
            ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewRole.class,
                ids -> Place.entered(aggregate(programme, stakeholder), ids),
                (in, place) -> new TakeUpRole(
                        place.aggregate(),
                        place.dated(),
                        in.refer().stakeholder("/role", in.given().role()),
                        in.happened("/effectiveOn", in.given().effectiveOn()),
                        in.given().until()));
    }

    /** Notes an objection to being scored and planned for. */
    public Mono<Written> object(
            ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Objection.class,
                ids -> Place.entered(aggregate(programme, stakeholder), ids),
                (in, place) -> new MakeObjection(
                        place.aggregate(),
                        place.dated(),
                        in.textIfAny(in.given().why(), stakeholder),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Lets a stakeholder leave. */
    public Mono<Written> leave(
            ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Departure.class,
                ids -> Place.entered(aggregate(programme, stakeholder), ids),
                (in, place) -> new LeaveProgramme(
                        place.aggregate(),
                        place.dated(),
                        in.textIfAny(in.given().why(), stakeholder),
                        in.given().effectiveOn()));
    }

    /** Says that a stakeholder is another one. */
    public Mono<Written> merge(
            ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Merger.class,
                ids -> Place.changed(aggregate(programme, stakeholder)),
                (in, place) -> new MergeStakeholder(
                        place.aggregate(),
                        in.refer().stakeholder("/into", in.given().into()),
                        in.text(in.given().reason(), stakeholder)));
    }

    /** Says that merging was a mistake. */
    public Mono<Written> undoMerge(
            ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(aggregate(programme, stakeholder)),
                (in, place) ->
                        new UndoMerge(place.aggregate(), in.text(in.given().reason(), stakeholder)));
    }

    /** Withdraws an entry. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> new WithdrawEntry(
                        place.aggregate(), entry, in.text(in.given().reason(), new StakeholderId(entry.holder()))));
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER);
    }

    private static AggregateId aggregate(ProgrammeId programme, StakeholderId stakeholder) {
        return new AggregateId(programme, KIND, stakeholder.value());
    }
}
