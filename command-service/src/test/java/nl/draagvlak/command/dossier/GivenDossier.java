package nl.draagvlak.command.dossier;

import java.util.List;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.command.dossier.DossierCommand.AddToDossier;
import nl.draagvlak.command.dossier.DossierCommand.OpenDossier;
import nl.draagvlak.command.dossier.DossierCommand.PutEntryRight;
import nl.draagvlak.command.rule.FromHistory;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.dossier.DossierEntry;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** What the tests of every kind of dossier begin with. */
public final class GivenDossier {

    private GivenDossier() {}

    /** A dossier that is kept so. */
    public static AggregateTestFixture<Dossier> kept(Conduct conduct) {
        AggregateTestFixture<Dossier> fixture = new AggregateTestFixture<>(Dossier.class);
        fixture.registerInjectableResource(new Conducts(List.of(conduct)));
        fixture.registerAggregateFactory(new FromHistory<>(Dossier.class, Dossier::new));
        return fixture;
    }

    /** Asks to begin a dossier. */
    public static Object open(AggregateId aggregate, DossierEntry content, Fault... faults) {
        return new OpenDossier(aggregate, new Asked(content, List.of(faults)));
    }

    /** Asks to write down what came after. */
    public static Object add(AggregateId aggregate, DossierEntry content, Fault... faults) {
        return new AddToDossier(aggregate, new Asked(content, List.of(faults)));
    }

    /** Asks to put an entry right. */
    public static Object correct(AggregateId aggregate, DossierEntry content, Fault... faults) {
        return new PutEntryRight(aggregate, new Asked(content, List.of(faults)));
    }
}
