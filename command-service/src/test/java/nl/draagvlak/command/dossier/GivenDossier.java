package nl.draagvlak.command.dossier;

import java.util.List;
import nl.draagvlak.command.rule.FromHistory;
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
}
