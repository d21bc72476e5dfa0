package nl.draagvlak.standalone.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the program its clock. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    ScriptedClock clock() {
        return new ScriptedClock(Clock.systemUTC());
    }
}
