package nl.draagvlak.command.programme;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class ProgrammeSetup {

    @Bean
    ConfigurerModule programmeAggregate() {
        return new FromHistory<>(Programme.class, Programme::new).asModule();
    }
}
