package nl.draagvlak.command.technique;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class TechniqueSetup {

    @Bean
    ConfigurerModule techniqueAggregate() {
        return new FromHistory<>(OwnTechnique.class, OwnTechnique::new).asModule();
    }
}
