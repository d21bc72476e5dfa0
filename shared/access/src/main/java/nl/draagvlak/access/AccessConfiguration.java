package nl.draagvlak.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Everything a service needs to know who is asking and to answer safely; a service imports it. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class AccessConfiguration {

    @Bean
    Blocking blocking() {
        return new Blocking();
    }

    @Bean
    WebFluxConfigurer callerAsParameter(CallerArgument caller) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(caller);
            }
        };
    }
}
