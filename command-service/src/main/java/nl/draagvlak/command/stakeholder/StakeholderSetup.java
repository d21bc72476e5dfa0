package nl.draagvlak.command.stakeholder;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class StakeholderSetup {

    @Bean
    ConfigurerModule stakeholderAggregate() {
        return new FromHistory<>(Stakeholder.class, Stakeholder::new).asModule();
    }
}
