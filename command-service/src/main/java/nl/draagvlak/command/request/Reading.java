package nl.draagvlak.command.request;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.form.Faults;
import nl.draagvlak.command.register.References;
import nl.draagvlak.command.register.Register;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was read, beside the register it is about.
 *
 * @param <T> the record that stands for the request
 * @param given what was asked; it may stand in for what could not be read, until {@link Faults#refuseAny}
 * @param refer finds what it refers to
 * @param today the day it is for the programme
 */
public record Reading<T>(
        ProgrammeId programme,
        T given,
        Register register,
        References refer,
        Faults faults,
        LocalDate today,
        IdSource ids) {

    /** The same request seen as only a part of it. */
    public <P> Reading<P> of(P part) {
        return new Reading<>(programme, part, register, refer, faults, today, ids);
    }

    /** The day on which something happened: tomorrow at the latest, because somewhere it is tomorrow already. */
    public LocalDate happened(String pointer, LocalDate day) {
        if (day.isAfter(today.plusDays(1))) {
            faults.add(pointer, "date-in-future");
        }
        return day;
    }

    /** A free text that concerns these stakeholders. */
    public Personal text(String text, StakeholderId... concerned) {
        return Personal.text(
                text,
                Stream.of(concerned)
                        .map(stakeholder -> Subject.of(programme, stakeholder))
                        .toList());
    }

    /** A free text, where one was given. */
    public @Nullable Personal textIfAny(@Nullable String text, StakeholderId... concerned) {
        return text == null ? null : text(text, concerned);
    }
}
