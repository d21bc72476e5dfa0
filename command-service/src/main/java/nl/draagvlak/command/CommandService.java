package nl.draagvlak.command;

import java.security.SecureRandom;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.dispatch.RandomIds;
import nl.draagvlak.command.register.Register;
import nl.draagvlak.command.register.RegisterFold;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.BodyArgument;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.RequestKeysArgument;
import nl.draagvlak.command.request.RequestShapes;
import nl.draagvlak.ledger.engine.EnvelopeKeys;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.ledger.fold.ProgrammeFolds;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * The command side. It needs an Axon {@code EventStorageEngine}, a {@code Ledger} with its {@code OpenFolds}, an {@code Opener} and a {@code Clock} from whoever runs
 * it, and the access module beside it.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:command-service.properties")
class CommandService {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Body.class, Caller.class, RequestKeys.class);
    }

    @Bean
    IdSource ids() {
        return new RandomIds(new SecureRandom());
    }

    @Bean
    ProgrammeFolds<Register> registers(OpenFolds folds) {
        return folds.of("register", new RegisterFold());
    }

    /** Brings the envelope from a command to the events it leads to. */
    @Bean
    CorrelationDataProvider envelope() {
        return new SimpleCorrelationDataProvider(
                EnvelopeKeys.ACTOR,
                EnvelopeKeys.ORGANISATION,
                EnvelopeKeys.REQUEST_ID,
                EnvelopeKeys.REQUEST_DIGEST,
                EnvelopeKeys.IMPORT_ID);
    }

    /** Brings correlation and causation along. */
    @Bean
    CorrelationDataProvider origin() {
        return new MessageOriginProvider();
    }

    /** Which classes Axon may make from what it wrote itself, such as the claims on its tokens. */
    @Bean
    Jackson3SerializerCustomizer allowedClasses() {
        PolymorphicTypeValidator allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .allowIfSubType("java.time.")
                .allowIfSubType("nl.draagvlak.")
                .build();
        return mapper -> mapper.polymorphicTypeValidator(allowed);
    }

    /** Makes the OpenAPI document of the records that bodies are read into. */
    @Bean
    RequestShapes requestShapes() {
        return new RequestShapes();
    }

    @Bean
    WebFluxConfigurer bodyAndKeysAsParameters() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new BodyArgument(), new RequestKeysArgument());
            }
        };
    }
}
