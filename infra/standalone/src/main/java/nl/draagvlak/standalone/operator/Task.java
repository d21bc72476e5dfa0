package nl.draagvlak.standalone.operator;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Something to be done with the program stopped. */
interface Task {

    /** How it is called, for somebody who called it otherwise. */
    String usage();

    /**
     * Does it.
     *
     * @param arguments what follows its name on the command line
     * @param environment the environment variables
     * @param out takes what there is to say, line by line
     * @return the exit code: 0 when it was done
     * @throws IllegalArgumentException when the arguments are not those it takes
     */
    int run(List<String> arguments, Map<String, String> environment, Consumer<String> out);
}
