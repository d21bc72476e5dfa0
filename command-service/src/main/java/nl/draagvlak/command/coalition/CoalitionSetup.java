package nl.draagvlak.command.coalition;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class CoalitionSetup {

    @Bean
    ConfigurerModule coalitionAggregate() {
        return new FromHistory<>(Coalition.class, Coalition::new).asModule();
    }
}
