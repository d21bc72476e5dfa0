package nl.draagvlak.command.guard;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.guard.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What can be asked of the guards of the register through the API. */
final class GuardRequest {

    private GuardRequest() {}

    /**
     * Why a person is in the register.
     *
     * @param stakeholder a stakeholder that is a person
     * @param purpose what for
     * @param source where what is known comes from
     * @param informedOn the day the person was told, where that has happened
     */
    record NewGround(
            @Size(max = 64) String stakeholder,
            @Size(max = 5_000) String purpose,
            LegalBasis legalBasis,
            @Size(max = 2_000) String source,
            @Nullable LocalDate informedOn,
            LocalDate effectiveOn) {}

    /** That the person was told. */
    record PersonTold(@Size(max = 5_000) @Nullable String note, LocalDate effectiveOn) {}
}
