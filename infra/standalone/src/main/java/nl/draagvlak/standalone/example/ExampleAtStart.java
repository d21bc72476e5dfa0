package nl.draagvlak.standalone.example;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** With {@code --draagvlak.example=true} the program is ready when the example is there; a ledger that holds anything is left alone. */
@Component
@ConditionalOnProperty("draagvlak.example")
final class ExampleAtStart implements ApplicationRunner {

    private final ExampleProgramme example;

    ExampleAtStart(ExampleProgramme example) {
        this.example = example;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (example.possible()) {
            example.load();
        }
    }
}
