package nl.draagvlak.command.policy;

import nl.draagvlak.ledger.proposal.Proposals;
import nl.draagvlak.ledger.record.RecordStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the settings known, and the place where proposals go. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PolicySettings.class)
class PolicySetup {

    @Bean
    Proposals proposals(RecordStore records) {
        return new Proposals(records);
    }
}
