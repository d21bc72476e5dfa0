package nl.draagvlak.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long it takes until a command that was accepted shows in a read: the whole program in one process, spoken to over HTTP, 200 commands
 * a second whether earlier ones are answered or not, each followed by reads of what it changed until they show it.
 */
final class Visible {

    private static final int PEOPLE = 200;
    private static final int A_SECOND = 200;
    private static final int WARM_UP_SECONDS = 40;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final Settings settings;
    private final List<Double> answered = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> seen = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> both = Collections.synchronizedList(new ArrayList<>());

    Visible(Settings settings) {
        this.settings = settings;
    }

    void run() throws Exception {
        try (Folder folder = Folder.make(settings.folder())) {
            RunningProgram program = RunningProgram.on(folder.path());
            String programme = "/v1/programmes/"
                    + id(program.post("/v1/programmes", "{\"name\":\"Zaak\",\"purpose\":\"to follow\"}"));
            program.post(programme + "/domains", "{\"name\":\"Service\"}");
            List<String> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(programme + "/stakeholders/" + id(program.post(programme + "/stakeholders", person(i))));
            }
            drive(program, people, WARM_UP_SECONDS);
            List.of(answered, seen, both).forEach(List::clear);
            drive(program, people, Math.max(10, (int) settings.seconds()));
            print();
        }
        System.exit(0); // the program runs until somebody ends it
    }

    private void drive(RunningProgram program, List<String> people, int seconds) throws Exception {
        List<Future<?>> sent = new ArrayList<>();
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < seconds * A_SECOND; i++) {
                String person = people.get(i % people.size());
                int stance = i % 5 - 2;
                LockSupport.parkNanos(began + i * 1_000_000_000L / A_SECOND - System.nanoTime());
                sent.add(threads.submit(() -> {
                    once(program, person, stance);
                    return null;
                }));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        }
    }

    private void once(RunningProgram program, String person, int stance) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> accepted = program.post(
                person + "/stances",
                "{\"stance\":" + stance
                        + ",\"effectiveOn\":\"2026-03-02\",\"source\":\"a conversation\",\"judgement\":false}");
        long answer = System.nanoTime();
        long version = version(accepted);
        while (version(program.get(person)) < version) {
            Thread.onSpinWait();
        }
        long end = System.nanoTime();
        answered.add((answer - began) / 1e6);
        seen.add((end - answer) / 1e6);
        both.add((end - began) / 1e6);
    }

    private static long version(HttpResponse<String> answer) {
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        return Long.parseLong(tag.replace("\"", ""));
    }

    private static String id(HttpResponse<String> made) {
        Matcher found = ID.matcher(made.body());
        if (!found.find()) {
            throw new IllegalStateException("no id in " + made.body());
        }
        return found.group(1);
    }

    private static String person(int number) {
        return "{\"kind\":\"person\",\"name\":\"Person " + number + "\",\"domain\":\"Service\"}";
    }

    private void print() {
        Table table = new Table(
                String.format(Locale.ROOT, "%,d commands at %d/s", seen.size(), A_SECOND),
                "p50 ms",
                "p99 ms",
                "highest ms");
        row(table, "sent until accepted", answered);
        row(table, "accepted until seen", seen);
        row(table, "sent until seen", both);
        table.print();
    }

    private static void row(Table table, String name, List<Double> millis) {
        Figures figures = new Figures(List.copyOf(millis));
        table.row(name, ms(figures.at(0.5)), ms(figures.at(0.99)), ms(figures.at(1)));
    }

    private static String ms(double millis) {
        return String.format(Locale.ROOT, "%.1f", millis);
    }
}
