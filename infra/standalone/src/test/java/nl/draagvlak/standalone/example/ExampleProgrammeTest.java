package nl.draagvlak.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionFormed;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.decision.DecisionEvent.DecisionPrepared;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.ledger.fold.ProgrammeFolds;
import nl.draagvlak.ledger.fold.checkpoint.Checkpoints;
import nl.draagvlak.ledger.fold.checkpoint.Taken;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.FoldedPictures;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.standalone.Draagvlak;
import nl.draagvlak.standalone.example.ExampleState.State;
import nl.draagvlak.standalone.time.ScriptedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        classes = Draagvlak.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        useMainMethod = UseMainMethod.ALWAYS,
        properties = {"draagvlak.example=true", "draagvlak.access.bootstrap-token=let-me-in"})
class ExampleProgrammeTest {

    @TempDir
    private static Path data;

    @Autowired
    private ExampleProgramme example;

    @Autowired
    private Ledger ledger;

    @Autowired
    private OpenLedger open;

    @Autowired
    private OpenFolds folds;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final Script script = Script.read();

    @DynamicPropertySource
    static void freshData(DynamicPropertyRegistry properties) {
        properties.add("draagvlak.data", data::toString);
    }

    @Test
    void isThereWholeWhenTheProgramIsReady() {
        int total = script.steps().size();
        assertThat(example.state()).isEqualTo(ExampleState.of(State.COMPLETED, total, total, programme()));
    }

    @Test
    void recordsEachStepAtItsOwnMoment() {
        List<Instant> moments = ledger.readAfter(programme(), 0, 10_000).stream()
                .map(RecordedEvent::recordedAt)
                .distinct()
                .toList();
        assertThat(moments).isEqualTo(script.steps().stream().map(Step::at).toList());
    }

    @Test
    void keepsItsTodayAndGivesTheClockBack() {
        assertThat(today().moment().asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(Duration.between(clock.instant(), Clock.systemUTC().instant()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void holdsSomeSixtyStakeholdersAndTwoHundredAndFiftyInteractions() {
        assertThat(today().stakeholders()).hasSizeBetween(55, 70);
        assertThat(today().interactions()).hasSizeBetween(240, 260);
        assertThat(today().programme().domains()).hasSize(8);
        assertThat(today().programme().targetGroups()).hasSize(5);
        assertThat(today().coalitions()).hasSize(2);
        assertThat(today().coalitions().getFirst().planned()).isNotNull();
    }

    @Test
    void isKnownAgainAfterARestart() {
        ExampleProgramme restarted = new ExampleProgramme(ledger, new ScriptedClock(clock), new NoDesk());
        assertThat(restarted.state()).isEqualTo(example.state());
    }

    @Test
    void isNotLoadedTwice() {
        assertThatThrownBy(example::begin).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("ledger-not-empty"));
    }

    @Test
    void leavesNobodysNameInTheDataFolder() throws IOException {
        List<String> names = Cast.namesOfPeople(script);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(names).as(file.toString()).noneMatch(bytes::contains);
            }
        }
    }

    @Test
    void takesEveryFoldUpWhereItsCheckpointLeftIt() {
        assertThat(folds.kinds()).extracting(ProgrammeFolds::name).contains("chronicle", "register", "known-network");
        folds.kinds().forEach(this::assertTakenUp);
    }

    private <S> void assertTakenUp(ProgrammeFolds<S> kind) {
        List<RecordedEvent> events = ledger.readAfter(programme(), 0, 10_000);
        Checkpoints<S> checkpoints = open.foldCheckpoints().of(kind.name() + "-test", kind.fold());
        S ranOn = kind.fold().empty(programme());
        S restored = kind.fold().empty(programme());
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent event = events.get(i);
            kind.fold().apply(ranOn, event);
            kind.fold().apply(restored, event);
            if (i % 500 == 499) {
                checkpoints.write(programme(), new Taken<>(restored, event.position(), 0));
                restored = checkpoints.read(programme()).orElseThrow().state();
            }
        }
        assertThat(restored)
                .as(kind.name())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*newest")
                .isEqualTo(ranOn);
    }

    @Test
    void looksBackAsAFoldThatStoppedThere() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            long knownAt = 1 + random.nextLong(ledger.head());
            LocalDate asOf = LocalDate.of(2025, 11, 25).plusDays(random.nextInt(380));
            Ledger stopped = new StoppedLedger(ledger, knownAt);
            Pictures then =
                    new FoldedPictures(new Chronicles(OpenFolds.withoutCheckpoints(stopped, clock)), stopped, clock);
            assertThat(pictures.at(programme(), knownAt, asOf))
                    .as("known at %s about %s", knownAt, asOf)
                    .isEqualTo(then.at(programme(), knownAt, asOf));
        }
    }

    @Test
    void showsWhatWasPlantedAndNothingElse() {
        assertThat(insights())
                .containsExactlyInAnyOrder(
                        "missing-bridge-builder Sociaal domein, Vergunningen en toezicht",
                        "missing-bridge-builder Gemeentebestuur, Rijk",
                        "missing-ambassador Vergunningen en toezicht",
                        "missing-ambassador Vergunningverleners",
                        "weakly-supported-domain Vergunningen en toezicht",
                        "single-point-of-failure @coordinator-koepel",
                        "coalition-without-breadth @regie-op-gegevens",
                        "coalition-that-held @zicht-op-je-zaak",
                        "upkeep-overdue @secretaris-lindewaard, @zicht-op-je-zaak",
                        "decided-before-heard @besluit-brieven",
                        "blueprint-decision @besluit-uitrol",
                        "resistance-unanswered nog een systeem erbovenop",
                        "sham-participation @raadpleging-zaakspoor",
                        "wrong-messenger @inzet-brief-ministerie",
                        "green-but-not-understood Consulenten",
                        "facade @gemeente-lindewaard",
                        "laggards-set-the-pace Klantcontact",
                        "small-wins-untold Zaak in Zicht");
    }

    @Test
    void explainsEveryNumberByTermsThatAddUpToIt() {
        for (JsonNode insight : asked("/v1/programmes/{programme}/insights", programme())) {
            String id = insight.get("id").stringValue();
            JsonNode explanation = asked("/v1/programmes/{programme}/insights/{insight}/explanation", programme(), id);
            assertAddsUp(explanation);
            explanation.get("candidates").forEach(ExampleProgrammeTest::assertAddsUp);
            assertThat(explanation.get("score").doubleValue())
                    .isCloseTo(insight.get("score").doubleValue(), within(1e-4));
        }
    }

    private static void assertAddsUp(JsonNode scored) {
        double sum = scored.get("terms")
                .valueStream()
                .mapToDouble(term -> term.get("contribution").doubleValue())
                .sum();
        assertThat(sum).isCloseTo(scored.get("score").doubleValue(), within(1e-9));
    }

    /** Kind and subjects of every insight of today: domains and groups by name, signals by what they are about, the rest as the script calls it. */
    private List<String> insights() {
        Map<String, String> names = new HashMap<>();
        today().programme().domains().forEach(domain -> names.put(domain.id().value(), domain.name()));
        today().programme().targetGroups().forEach(group -> names.put(group.id().value(), group.name()));
        names.put(programme().value(), today().programme().name());
        names.putAll(named(Deed.STAKEHOLDER, StakeholderRegistered.class));
        names.putAll(named(Deed.COALITION, CoalitionFormed.class));
        names.putAll(named(Deed.DECISION, DecisionPrepared.class));
        names.putAll(named(Deed.INTERVENTION, InterventionPlanned.class));
        names.putAll(writtenDown("consultation.opened", ConsultationOpened.class));
        names.putAll(writtenDown("guarantee.given", GuaranteeGiven.class));
        today().interactions().stream()
                .flatMap(noted -> noted.value().participants().stream())
                .flatMap(participant -> participant.signals().stream())
                .forEach(signal -> names.put(signal.signal().value(), Objects.requireNonNull(signal.about())));
        return asked("/v1/programmes/{programme}/insights", programme())
                .valueStream()
                .map(insight -> insight.get("kind").stringValue() + " "
                        + insight.get("subjects")
                                .valueStream()
                                .map(subject -> names.getOrDefault(subject.stringValue(), subject.stringValue()))
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private Map<String, String> writtenDown(String sort, Class<? extends Event> beginning) {
        return named(step -> sort.equals(step.sort()), beginning);
    }

    private Map<String, String> named(Deed deed, Class<? extends Event> beginning) {
        return named(step -> step.deed() == deed, beginning);
    }

    /** What the script calls the things that begin with an event of a class, by the ids they got. */
    private Map<String, String> named(Predicate<Step> begins, Class<? extends Event> beginning) {
        Iterator<String> begun = ledger.readAfter(programme(), 0, 10_000).stream()
                .filter(event -> beginning.isInstance(event.event()))
                .map(event -> event.aggregate().id())
                .iterator();
        Map<String, String> names = new HashMap<>();
        script.steps().stream().filter(begins).forEach(step -> names.put(begun.next(), step.name()));
        return names;
    }

    private JsonNode asked(String path, Object... variables) {
        JsonNode found = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofMinutes(1))
                .build()
                .get()
                .uri(path, variables)
                .headers(headers -> headers.setBearerAuth("let-me-in"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(found);
    }

    private ProgrammeId programme() {
        return ledger.programmes().getFirst();
    }

    private Picture today() {
        return pictures.at(programme(), null, null).orElseThrow();
    }
}
