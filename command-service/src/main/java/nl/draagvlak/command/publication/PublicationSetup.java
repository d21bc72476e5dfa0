package nl.draagvlak.command.publication;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class PublicationSetup {

    @Bean
    ConfigurerModule publicationAggregate() {
        return new FromHistory<>(NotedPublication.class, NotedPublication::new).asModule();
    }
}
