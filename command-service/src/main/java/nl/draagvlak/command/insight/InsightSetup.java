package nl.draagvlak.command.insight;

import java.util.Objects;
import nl.draagvlak.command.rule.FromHistory;
import nl.draagvlak.events.AggregateId;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class InsightSetup {

    @Bean
    ConfigurerModule insightAggregate() {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(JudgedInsight.class)
                .configureAggregateFactory(_ -> new FromHistory<>(JudgedInsight.class, JudgedInsight::new))
                .configureCreationPolicyAggregateFactory(_ -> InsightSetup::begin));
    }

    private static JudgedInsight begin(Object id) {
        return new JudgedInsight(AggregateId.of(Objects.requireNonNull(id).toString()));
    }
}
