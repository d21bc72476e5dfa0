package nl.draagvlak.acceptance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportIT {

    private static final String NODES = "Id,Label,Domain\na,Anna de Vries,Board\nb,Bureau B,Supply\nc,Cees Jansen,\n";
    private static final String EDGES = "Source,Target,Type,Weight\na,b,Directed,2\nb,c,Undirected,4\n";

    @TempDir
    private static Path folder;

    private static Program program;

    private Api api;
    private String programme;

    @BeforeAll
    static void start() {
        program = Program.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void beginAProgramme() {
        api = program.api();
        programme = api.post("/v1/programmes", "{\"name\":\"Ours\",\"purpose\":\"to import\"}")
                .id();
    }

    private long head() {
        return api.get("/v1/programmes/" + programme + "/ledger?limit=1000")
                .json()
                .get("items")
                .size();
    }

    private static Upload sheets(String nodes, String edges) {
        return new Upload().with("nodes", nodes).with("edges", edges);
    }

    @Test
    void recordsWhatTheSheetsHoldAndReportsIt() {
        JsonNode ended = sheets(NODES, EDGES).sendAndAwait(api, programme, "format=network-csv");
        assertThat(ended.path("state").asString()).isEqualTo("completed");
        assertThat(ended.at("/report/created").toString()).isEqualTo("{\"domains\":2,\"stakeholders\":3,\"ties\":2}");
        assertThat(ended.get("ledgerPosition").isNumber()).isTrue();

        JsonNode network = api.get("/v1/programmes/" + programme + "/network/measures")
                .json()
                .get("network");
        assertThat(network.get("stakeholders").asInt()).isEqualTo(3);
        assertThat(network.get("ties").asInt()).isEqualTo(2);
    }

    @Test
    void changesNothingWhenTheSameSheetsComeAgain() {
        sheets(NODES, EDGES).sendAndAwait(api, programme, "format=network-csv");
        long before = head();
        JsonNode again = sheets(NODES, EDGES).sendAndAwait(api, programme, "format=network-csv");
        assertThat(again.at("/report/created").toString()).isEqualTo("{\"domains\":0,\"stakeholders\":0,\"ties\":0}");
        assertThat(again.at("/report/unchanged").asInt()).isEqualTo(5);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void changesNothingOnADryRunButTellsWhatItWouldDo() {
        long before = head();
        JsonNode tried = sheets(NODES, EDGES).sendAndAwait(api, programme, "format=network-csv&dryRun=true");
        assertThat(tried.path("state").asString()).isEqualTo("completed");
        assertThat(tried.at("/report/created/stakeholders").asInt()).isEqualTo(3);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void rejectsSheetsWithThreeFaultsNamingAllThreeAndChangesNothing() {
        long before = head();
        JsonNode ended = sheets(NODES, "Source,Target,Type,Weight\na,zz,Directed,2\na,a,Directed,1\nb,c,Sideways,4\n")
                .sendAndAwait(api, programme, "format=network-csv");
        assertThat(ended.path("state").asString()).isEqualTo("rejected");
        assertThat(ended.at("/report/faults")
                        .valueStream()
                        .map(fault -> fault.get("line").asInt() + " "
                                + fault.get("code").asString()))
                .containsExactlyInAnyOrder("2 unknown-node", "3 tie-to-oneself", "4 unknown-edge-type");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void refusesAnUnknownFormatAndAMissingFileAtOnce() {
        Answer refused = new Upload().with("nodes", NODES).send(api, programme, "format=network-csv&dryRun=perhaps");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.codes()).containsExactlyInAnyOrder("missing-part", "not-true-or-false");
        assertThat(sheets(NODES, EDGES).send(api, programme, "format=abacus").codes())
                .containsExactly("unknown-format");
    }

    @Test
    void endsAnImportThatNamesSomebodyWhoWasErasedAndSaysWhy() {
        String people = "/v1/programmes/" + programme + "/stakeholders";
        String erased = api.post(people, "{\"kind\":\"person\",\"name\":\"Anna de Vries\",\"reference\":\"a\"}")
                .id();
        assertThat(api.post(people + "/" + erased + "/erasure", "{\"confirm\":true}")
                        .status())
                .isEqualTo(200);
        JsonNode ended = sheets(NODES, EDGES).sendAndAwait(api, programme, "format=network-csv");
        assertThat(ended.path("state").asString()).isEqualTo("rejected");
        assertThat(ended.at("/report/faults/0/code").asString()).isEqualTo("import-stopped");
    }

    @Test
    void doesNotKnowTheImportsOfAnotherProgramme() {
        Answer accepted = sheets(NODES, EDGES).send(api, programme, "format=network-csv&dryRun=true");
        String other = api.post("/v1/programmes", "{\"name\":\"Other\",\"purpose\":\"to look\"}")
                .id();
        assertThat(api.get("/v1/programmes/" + other + "/imports/"
                                + accepted.json().get("id").asString())
                        .status())
                .isEqualTo(404);
    }
}
