package nl.draagvlak.command.decision;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class DecisionSetup {

    @Bean
    ConfigurerModule decisionAggregate() {
        return new FromHistory<>(Decision.class, Decision::new).asModule();
    }
}
