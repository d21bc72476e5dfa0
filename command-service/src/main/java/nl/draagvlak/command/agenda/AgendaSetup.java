package nl.draagvlak.command.agenda;

import java.util.Objects;
import nl.draagvlak.command.rule.FromHistory;
import nl.draagvlak.events.AggregateId;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the aggregate known to Axon. */
@Configuration(proxyBeanMethods = false)
class AgendaSetup {

    @Bean
    ConfigurerModule agendaAggregate() {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(
                        AnsweredProposal.class)
                .configureAggregateFactory(_ -> new FromHistory<>(AnsweredProposal.class, AnsweredProposal::new))
                .configureCreationPolicyAggregateFactory(_ -> AgendaSetup::begin));
    }

    private static AnsweredProposal begin(Object id) {
        return new AnsweredProposal(AggregateId.of(Objects.requireNonNull(id).toString()));
    }
}
