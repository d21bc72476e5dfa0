package nl.draagvlak.command.interaction;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class InteractionSetup {

    @Bean
    ConfigurerModule interactionAggregate() {
        return new FromHistory<>(NotedInteraction.class, NotedInteraction::new).asModule();
    }
}
