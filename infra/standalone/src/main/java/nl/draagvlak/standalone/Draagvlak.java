package nl.draagvlak.standalone;

import java.util.List;
import java.util.OptionalInt;
import nl.draagvlak.standalone.operator.Operator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts everything in one process. */
@SpringBootApplication(scanBasePackages = "nl.draagvlak")
public class Draagvlak {

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    /**
     * Starts the program; the arguments are settings such as {@code --server.port=8081}. When the first is a word such as {@code restore},
     * does what that says and ends.
     */
    public static void main(String[] arguments) {
        leaveRoomForVirtualThreads();
        OptionalInt done = Operator.run(List.of(arguments), System.getenv(), System.out::println);
        if (done.isPresent()) {
            System.exit(done.getAsInt());
        }
        SpringApplication program = new SpringApplication(Draagvlak.class);
        // Both services have rooms, and so classes, of the same name.
        program.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        program.run(arguments);
    }

    /**
     * A virtual thread that waits while it loads a class keeps the thread that carries it. With as few of those as processors, all of them
     * can wait for the file of classes while whoever has that file waits for one of them, and then nothing moves any more.
     */
    private static void leaveRoomForVirtualThreads() {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, "64");
        }
    }
}
