package nl.draagvlak.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts everything in one process. */
@SpringBootApplication(scanBasePackages = "nl.draagvlak")
public class Draagvlak {

    /** Starts the program; the arguments are settings such as {@code --server.port=8081}. */
    public static void main(String[] arguments) {
        SpringApplication program = new SpringApplication(Draagvlak.class);
        // Both services have rooms, and so classes, of the same name.
        program.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        program.run(arguments);
    }
}
