package nl.draagvlak.standalone.store;

import java.time.Clock;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.LedgerDatabases;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.vault.MasterKeyFile;
import nl.draagvlak.ledger.vault.MasterKeySource;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.ledger.vault.Vault;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the ledger once for both services and closes it last. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    @Bean
    OpenLedger openLedger(StoreSettings settings, Clock clock) {
        String uri = settings.mongodb().uri();
        return uri == null ? LedgerFiles.open(settings.data(), clock) : database(uri, settings, clock);
    }

    /** Several machines share the key that the environment gives; one alone keeps it in its folder. */
    private static OpenLedger database(String uri, StoreSettings settings, Clock clock) {
        MasterKeyFile file = new MasterKeyFile(settings.data().resolve("master.key"));
        return LedgerDatabases.open(uri, clock, MasterKeySource.ofProcess(file));
    }

    @Bean
    Ledger ledger(OpenLedger open) {
        return open.ledger();
    }

    @Bean(initMethod = "start")
    OpenFolds openFolds(OpenLedger open, StoreSettings settings, Clock clock) {
        return new OpenFolds(
                open.ledger(), open.foldCheckpoints(), settings.folds().asSettings(), clock);
    }

    @Bean
    Opener opener(OpenLedger open) {
        return open.opener();
    }

    /** Closed with the ledger it belongs to and not before. */
    @Bean(destroyMethod = "")
    Vault vault(OpenLedger open) {
        return open.vault();
    }

    /** Closed with the ledger it belongs to and not before, because others keep something in it until then. */
    @Bean(destroyMethod = "")
    RecordStore recordStore(OpenLedger open) {
        return open.records();
    }

    @Bean
    EventStorageEngine eventStorageEngine(OpenLedger open) {
        return open.engine();
    }
}
