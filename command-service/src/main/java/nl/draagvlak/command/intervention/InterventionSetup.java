package nl.draagvlak.command.intervention;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class InterventionSetup {

    @Bean
    ConfigurerModule interventionAggregate() {
        return new FromHistory<>(Intervention.class, Intervention::new).asModule();
    }
}
