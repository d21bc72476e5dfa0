package nl.draagvlak.command.api;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.draagvlak.access.AccessConfiguration;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.fold.FoldSettings;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.ledger.vault.Vault;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The command side on a ledger of its own, listening on a free port. */
final class RunningService implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final String TODAY = "2026-03-02";

    private static final String TOKEN = "administrator-of-the-test-0123456789";

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningService over(Path folder) {
        SpringApplication program = new SpringApplication(Parts.class);
        program.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        return new RunningService(program.run(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.reactor.netty.shutdown-quiet-period=0s",
                "--logging.level.root=warn",
                "--test.folder=" + folder,
                "--draagvlak.access.bootstrap-token=" + TOKEN));
    }

    Api api() {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Api(
                WebTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .responseTimeout(Duration.ofSeconds(60))
                        .defaultHeader("Authorization", "Bearer " + TOKEN)
                        .build(),
                context.getBean(Ledger.class));
    }

    <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(AccessConfiguration.class)
    @ComponentScan(
            basePackages = "nl.draagvlak.command",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*RunningService.*"))
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        OpenLedger openLedger(@Value("${test.folder}") Path folder, Clock clock) {
            return LedgerFiles.open(folder, clock);
        }

        @Bean
        Ledger ledger(OpenLedger open) {
            return open.ledger();
        }

        @Bean
        OpenFolds folds(OpenLedger open, Clock clock) {
            return new OpenFolds(open.ledger(), open.foldCheckpoints(), FoldSettings.USUAL, clock);
        }

        @Bean
        Opener opener(OpenLedger open) {
            return open.opener();
        }

        @Bean
        RecordStore recordStore(OpenLedger open) {
            return open.records();
        }

        @Bean
        Vault vault(OpenLedger open) {
            return open.vault();
        }

        @Bean
        EventStorageEngine eventStorageEngine(OpenLedger open) {
            return open.engine();
        }
    }
}
