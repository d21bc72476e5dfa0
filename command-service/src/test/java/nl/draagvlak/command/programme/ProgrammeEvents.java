package nl.draagvlak.command.programme;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;

import java.time.ZoneId;
import java.util.List;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.Phase;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.PhaseEntered;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.programme.ProgrammeEvent.StatementAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TargetGroupAdded;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;

/** Events and values for tests on programmes. */
final class ProgrammeEvents {

    static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "programme", PROGRAMME.value());
    static final EntryId ENTRY = Given.entry(AGGREGATE, "e1");
    static final DomainId CARE = new DomainId("d1");
    static final DomainId PERMITS = new DomainId("d2");
    static final TargetGroupId CASE_WORKERS = new TargetGroupId("g1");

    private ProgrammeEvents() {}

    static ProgrammeStarted programmeStarted() {
        return new ProgrammeStarted(
                "Zicht", "Residents follow their case", DAY, ZoneId.of("Europe/Amsterdam"), "nl", null);
    }

    static DomainAdded domainAdded(DomainId domain, String name) {
        return new DomainAdded(domain, name, List.of(), 1);
    }

    static TargetGroupAdded targetGroupAdded() {
        return new TargetGroupAdded(CASE_WORKERS, "case workers", null, null);
    }

    static StatementAdded statementAdded() {
        return new StatementAdded(new StatementId("t1"), "Every resident can follow a case", Direction.FOR, null);
    }

    static PhaseEntered phaseEntered() {
        return new PhaseEntered(ENTRY, Phase.PREPARING, DAY);
    }
}
