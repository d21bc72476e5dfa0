package nl.draagvlak.command.plan;

import nl.draagvlak.command.rule.FromHistory;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class PlanSetup {

    @Bean
    ConfigurerModule planAggregate() {
        return new FromHistory<>(Plan.class, Plan::new).asModule();
    }
}
