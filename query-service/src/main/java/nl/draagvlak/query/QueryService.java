package nl.draagvlak.query;

import java.time.Clock;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.ledger.reading.Verification;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.FoldedPictures;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.timeline.AskedArgument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Puts the query service together; the ledger, its open folds, the opener, the record store and the clock come from whoever runs it. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QueryService {

    @Bean
    WebFluxConfigurer momentAsParameter(AskedArgument asked) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(asked);
            }
        };
    }

    @Bean
    Verification verification(OpenLedger open) {
        return open.verification();
    }

    @Bean
    Chronicles chronicles(OpenFolds folds) {
        return new Chronicles(folds);
    }

    @Bean
    Pictures pictures(Chronicles chronicles, Ledger ledger, Clock clock) {
        return new FoldedPictures(chronicles, ledger, clock);
    }
}
