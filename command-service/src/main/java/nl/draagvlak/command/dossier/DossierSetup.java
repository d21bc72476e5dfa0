package nl.draagvlak.command.dossier;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class DossierSetup {

    @Bean
    ConfigurerModule dossierAggregate() {
        return new FromHistory<>(Dossier.class, Dossier::new).asModule();
    }
}
